package dev.roadmap.cli;

import dev.roadmap.curriculum.Step;
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

/** {@code roadmap today}: what was done today, and what is due. */
final class TodayCommand implements Command {

  /** So many steps are named; whoever marks a whole phase has done more on that day. */
  private static final int SHOWN = 10;

  @Override
  public CommandSpec spec() {
    return Spec.of("today").example("roadmap today", "the day so far, and what is next").build();
  }

  @Override
  public int run(ParseResult arguments, Context context) {
    Standing standing = context.standing();
    LocalDate today = context.today();
    List<Day> days = context.store().days();
    Streak streak = Streak.of(days, today);
    int minutes = LogCommand.minutesOn(days, today);
    List<Step> closed = closedOn(standing, today);
    Choice next = Planner.plan(standing).next();
    if (arguments.hasMatchedOption("--json")) {
      context.json(
          new TodayJson(
              Json.SCHEMA,
              today,
              minutes,
              standing.learner().minutesPerDay(),
              closed.stream().map(NextCommand.StepJson::of).toList(),
              streak.current(),
              streak.today(),
              next == null ? null : NextCommand.StepJson.of(next.step()),
              DueLine.json(context)));
      return Exit.DONE;
    }
    show(context, standing, minutes, closed, streak);
    return Exit.DONE;
  }

  private static void show(
      Context context, Standing standing, int minutes, List<Step> closed, Streak streak) {
    Page page = context.out();
    page.line(page.theme().strong("Today"));
    if (closed.isEmpty() && minutes == 0) {
      page.prose("  ", "Nothing yet. Half an hour or one step makes the day count.");
    }
    int before = Math.max(0, closed.size() - SHOWN);
    if (before > 0) {
      page.prose("  ", page.theme().quiet(before + " more before these, in roadmap history"));
    }
    for (Step step : closed.subList(before, closed.size())) {
      String mark = page.look().plain() ? "" : Words.mark(page, standing.state(step)) + " ";
      String word = page.look().plain() ? ", " + Words.state(standing.state(step)) : "";
      page.item("  " + mark, step.title() + word);
    }
    if (minutes > 0) {
      String planned = Words.minutes(standing.learner().minutesPerDay());
      page.prose("  ", Words.minutes(minutes) + " logged of " + planned + " planned");
    }
    if (streak.current() > 1) {
      page.prose("  ", streak.current() + " days in a row");
    }
    DueLine.show(context, page);
    Change.next(page, standing);
  }

  /** In the order they were done. */
  private static List<Step> closedOn(Standing standing, LocalDate day) {
    var closed = new ArrayList<Step>();
    for (Step step : standing.begun()) {
      State state = standing.state(step);
      boolean counts = state == State.DONE || state == State.VERIFIED;
      if (counts && standing.day(step).equals(day)) {
        closed.add(step);
      }
    }
    closed.sort((one, other) -> standing.since(one).compareTo(standing.since(other)));
    return closed;
  }

  /** What {@code today --json} prints. */
  record TodayJson(
      int schema,
      LocalDate day,
      int minutes,
      int planned,
      List<NextCommand.StepJson> done,
      int streakDays,
      boolean counts,
      NextCommand.@Nullable StepJson next,
      DueLine.@Nullable ReviewJson review) {}
}
