package dev.roadmap.cli;

import dev.roadmap.guide.Counts;
import dev.roadmap.guide.Plan;
import dev.roadmap.guide.Plan.Choice;
import dev.roadmap.guide.Planner;
import dev.roadmap.guide.Standing;
import dev.roadmap.guide.Streak;
import dev.roadmap.progress.Day;
import dev.roadmap.terminal.Bar;
import dev.roadmap.terminal.Page;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code roadmap} alone: where you are, today, the next step. */
final class HomeCommand implements Command {

  private static final int BAR = 30;

  @Override
  public CommandSpec spec() {
    return new Spec("roadmap", "Where you are, today, and the next step").build();
  }

  @Override
  public int run(ParseResult arguments, Context context) {
    Standing standing = context.standing();
    List<Day> days = context.store().days();
    Page page = context.out();
    status(page, standing, days, context.today());
    Plan plan = Planner.plan(standing);
    Choice next = plan.next();
    if (next == null) {
      page.next("roadmap next", "everything the road asks for is done");
    } else {
      page.gap();
      NextCommand.show(page, standing, next);
      page.next(Words.command(next.step(), standing.state(next.step())), "");
    }
    return Exit.DONE;
  }

  /** The first lines: the whole road in one bar, today, the streak. */
  static void status(Page page, Standing standing, List<Day> days, LocalDate today) {
    Counts counts = standing.counts(standing.road().steps());
    int cells = Math.min(BAR, page.width() - 12);
    if (!page.look().plain()) {
      page.line(
          Bar.draw(page, counts.verified(), counts.done(), counts.skipped(), counts.total(), cells)
              + " "
              + page.theme().strong(counts.percent() + " %"));
    }
    page.prose("", page.theme().quiet(PhaseScreen.sentence(counts)));
    page.prose("", today(days, today));
  }

  private static String today(List<Day> days, LocalDate today) {
    Day now = new Day(today, 0, 0);
    for (Day day : days) {
      if (day.date().equals(today)) {
        now = day;
      }
    }
    Streak streak = Streak.of(days, today);
    String work =
        now.steps() == 0 && now.minutes() == 0
            ? "Today: nothing yet."
            : "Today: "
                + Words.count(now.steps(), "step", "steps")
                + ", "
                + Words.minutes(now.minutes())
                + ".";
    return streak.current() < 2 ? work : work + " " + streak.current() + " days in a row.";
  }
}
