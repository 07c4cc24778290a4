package dev.roadmap.cli;

import dev.roadmap.guide.Counts;
import dev.roadmap.guide.Plan;
import dev.roadmap.guide.Plan.Choice;
import dev.roadmap.guide.Planner;
import dev.roadmap.guide.Standing;
import dev.roadmap.guide.Streak;
import dev.roadmap.progress.Day;
import dev.roadmap.progress.State;
import dev.roadmap.terminal.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code roadmap} alone: where you are, today, the next step. */
final class HomeCommand implements Command {

  private static final int BAR = 60;

  @Override
  public CommandSpec spec() {
    return new Spec("roadmap", "Where you are, today, and the next step").build();
  }

  @Override
  public int run(ParseResult arguments, Context context) {
    Standing standing = context.standing();
    List<Day> days = context.store().days();
    Plan plan = Planner.plan(standing);
    if (arguments.hasMatchedOption("--json")) {
      context.json(HomeJson.of(standing, plan, days, context.today()));
      return Exit.DONE;
    }
    Page page = context.out();
    status(page, standing, days, context.today());
    Choice next = plan.next();
    if (next == null) {
      page.next("roadmap next", "everything the road asks for is done");
    } else {
      page.gap();
      NextCommand.show(page, standing, next);
      page.next(Words.command(standing, next.step()), "");
    }
    return Exit.DONE;
  }

  /** The first lines: the whole road in one bar, today, the streak. */
  static void status(Page page, Standing standing, List<Day> days, LocalDate today) {
    Counts counts = standing.counts(standing.road().steps());
    if (counts.state() == State.NOT_STARTED && days.isEmpty()) {
      welcome(page, standing, counts);
      return;
    }
    Overall.bar(page, counts, BAR);
    page.prose("", today(days, today));
  }

  /** On the first day a bar of nothing would say less than what lies ahead. */
  private static void welcome(Page page, Standing standing, Counts counts) {
    page.prose("", page.theme().strong(standing.road().heading().title()));
    int projects = standing.road().projects().size();
    page.prose(
        "",
        Words.count(counts.total(), "step", "steps")
            + ", from the first lesson to "
            + Words.count(projects, "finished project", "finished projects")
            + ", one at a time.");
  }

  private static String today(List<Day> days, LocalDate today) {
    Day now = new Day(today, 0, 0);
    for (Day day : days) {
      if (day.date().equals(today)) {
        now = day;
      }
    }
    Streak streak = Streak.of(days, today);
    var work = new ArrayList<String>();
    if (now.steps() > 0) {
      work.add(Words.count(now.steps(), "step", "steps"));
    }
    if (now.minutes() > 0) {
      work.add(Words.minutes(now.minutes()));
    }
    String sentence =
        work.isEmpty() ? "Today: nothing yet." : "Today: " + String.join(", ", work) + ".";
    return streak.current() < 2 ? sentence : sentence + " " + streak.current() + " days in a row.";
  }

  /** What {@code roadmap --json} prints: the counts, the streak, and the next step. */
  record HomeJson(
      int schema,
      int done,
      int verified,
      int skipped,
      int started,
      int total,
      int percent,
      int streakDays,
      int minutesToday,
      NextCommand.@Nullable StepJson step,
      @Nullable String command) {

    static HomeJson of(Standing standing, Plan plan, List<Day> days, LocalDate today) {
      Counts counts = standing.counts(standing.road().steps());
      Choice next = plan.next();
      return new HomeJson(
          Json.SCHEMA,
          counts.done(),
          counts.verified(),
          counts.skipped(),
          counts.started(),
          counts.total(),
          counts.percent(),
          Streak.of(days, today).current(),
          LogCommand.minutesOn(days, today),
          next == null ? null : NextCommand.StepJson.of(next.step()),
          next == null ? null : Words.command(standing, next.step()));
    }
  }
}
