package dev.roadmap.cli;

import dev.roadmap.guide.Counts;
import dev.roadmap.guide.Forecast;
import dev.roadmap.guide.Forecast.Range;
import dev.roadmap.guide.Standing;
import dev.roadmap.terminal.Page;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code roadmap plan}: the end date, at the real pace and at the planned one. */
final class PlanCommand implements Command {

  @Override
  public CommandSpec spec() {
    return Spec.of("plan")
        .example("roadmap plan", "when you will be through")
        .example("roadmap config minutes-a-day 90", "plan with more time")
        .build();
  }

  @Override
  public int run(ParseResult arguments, Context context) {
    Standing standing = context.standing();
    LocalDate today = context.today();
    Forecast forecast = Forecast.of(standing, today);
    if (arguments.hasMatchedOption("--json")) {
      context.json(PlanJson.of(forecast, standing));
      return Exit.DONE;
    }
    Page page = context.out();
    Counts counts = standing.counts(standing.road().steps());
    if (forecast.minutesLeft() == 0) {
      page.prose("", "You are through: everything the road asks for is done.");
      page.next("roadmap stats", "the whole way, looked back on");
      return Exit.DONE;
    }
    page.prose(
        "",
        page.theme().strong(Words.minutes(forecast.minutesLeft()))
            + " of road left, in "
            + Words.count(counts.open(), "step", "steps")
            + ".");
    page.gap();
    int minutes = standing.learner().minutesPerDay();
    range(page, today, "At the planned " + Words.minutes(minutes) + " a day:", forecast.planned());
    Range real = forecast.real();
    if (real == null) {
      page.prose("  ", "At your real pace: known after a week in which steps are done.");
    } else {
      String pace = Words.minutes(Math.max(1, Math.round(forecast.realMinutesPerDay())));
      range(page, today, "At your real pace, " + pace + " of road a day:", real);
    }
    page.gap();
    page.prose(
        "  ", page.theme().quiet("The estimates are rough; the dates in brackets say how rough."));
    page.next("roadmap config minutes-a-day", "the time a day this plans with");
    return Exit.DONE;
  }

  private static void range(Page page, LocalDate today, String label, Range range) {
    page.prose("  ", label);
    String dates =
        range.beyondPlanning(today)
            ? "not within fifty years"
            : page.theme().strong(range.likely().toString())
                + " ("
                + range.early()
                + " to "
                + range.late()
                + ")";
    page.prose("    ", dates);
  }

  /** What {@code plan --json} prints. */
  record PlanJson(
      int schema,
      int minutesLeft,
      int minutesPerDay,
      RangeJson planned,
      @Nullable RangeJson real,
      double realMinutesPerDay) {
    static PlanJson of(Forecast forecast, Standing standing) {
      Range real = forecast.real();
      return new PlanJson(
          Json.SCHEMA,
          forecast.minutesLeft(),
          standing.learner().minutesPerDay(),
          RangeJson.of(forecast.planned()),
          real == null ? null : RangeJson.of(real),
          Math.round(forecast.realMinutesPerDay() * 10) / 10.0);
    }
  }

  record RangeJson(LocalDate early, LocalDate likely, LocalDate late) {
    static RangeJson of(Range range) {
      return new RangeJson(range.early(), range.likely(), range.late());
    }
  }
}
