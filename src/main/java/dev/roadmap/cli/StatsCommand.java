package dev.roadmap.cli;

import dev.roadmap.curriculum.Language;
import dev.roadmap.curriculum.Phase;
import dev.roadmap.curriculum.Step;
import dev.roadmap.guide.Counts;
import dev.roadmap.guide.Standing;
import dev.roadmap.guide.Streak;
import dev.roadmap.progress.Day;
import dev.roadmap.progress.State;
import dev.roadmap.terminal.Foreign;
import dev.roadmap.terminal.Page;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code roadmap stats}: how far, how steady, how much. */
final class StatsCommand implements Command {

  @Override
  public CommandSpec spec() {
    return Spec.of("stats")
        .example("roadmap stats", "progress, streak, heat map, hours")
        .example("roadmap stats --json", "the numbers for a program")
        .build();
  }

  @Override
  public int run(ParseResult arguments, Context context) {
    Standing standing = context.standing();
    List<Day> days = context.store().days();
    Streak streak = Streak.of(days, context.today());
    long minutes = days.stream().mapToLong(Day::minutes).sum();
    if (arguments.hasMatchedOption("--json")) {
      context.json(StatsJson.of(standing, days, streak, minutes, Remembered.of(context)));
      return Exit.DONE;
    }
    Page page = context.out();
    HomeCommand.status(page, standing, days, context.today());
    page.gap();
    rows(page, standing);
    page.gap();
    if (!days.isEmpty()) {
      page.prose("", hours(minutes) + " Longest streak: " + days(streak.longest()) + ".");
      HeatMap.draw(page, days, context.today());
    }
    Remembered.show(context, page);
    retired(page, standing.retired());
    Change.next(page, standing);
    return Exit.DONE;
  }

  /** What is begun; a list of zeros tells nobody anything. */
  private static void rows(Page page, Standing standing) {
    row(page, "", "Core", standing.counts(core(standing)));
    for (Language language : standing.road().heading().languages()) {
      row(page, "", language.title(), standing.counts(about(standing, language)));
    }
    page.gap();
    int untouched = 0;
    for (Phase phase : standing.road().phases()) {
      Counts counts = standing.counts(phase.steps());
      untouched += counts.state() == State.NOT_STARTED ? 1 : 0;
      String number = (phase.number() < 10 ? " " : "") + phase.number() + "  ";
      row(page, page.look().plain() ? number.strip() + " " : number, phase.title(), counts);
    }
    int begun = standing.road().phases().size() - untouched;
    if (begun == 0) {
      page.prose("", "No phase is begun yet; your progress in each will stand here.");
    } else if (untouched > 0) {
      String more = Words.count(untouched, "phase is", "phases are");
      page.prose("  ", page.theme().quiet(more + " not begun yet."));
    }
  }

  private static String hours(long minutes) {
    return minutes == 0 ? "No time is logged yet." : Words.minutes(minutes) + " logged.";
  }

  private static String days(int number) {
    return Words.count(number, "day", "days");
  }

  private static List<Step> core(Standing standing) {
    return standing.road().steps().stream().filter(Step::core).toList();
  }

  private static List<Step> about(Standing standing, Language language) {
    return standing.road().steps().stream()
        .filter(step -> language.id().equals(step.language()))
        .toList();
  }

  private static void row(Page page, String number, String title, Counts counts) {
    if (counts.state() == State.NOT_STARTED) {
      return;
    }
    if (page.look().plain()) {
      String share = counts.percent() + " percent; ";
      page.prose("", number + title + ": " + share + PhaseScreen.sentence(counts) + ".");
      return;
    }
    BarRow.draw(page, "  " + page.theme().quiet(number), title, counts, BarRow.percent(counts));
  }

  private static void retired(Page page, List<String> retired) {
    if (retired.isEmpty()) {
      return;
    }
    var shown = new ArrayList<String>();
    for (String id : retired.subList(0, Math.min(5, retired.size()))) {
      shown.add(Foreign.brief(id));
    }
    String more = retired.size() > 5 ? " and " + (retired.size() - 5) + " more" : "";
    page.gap();
    page.prose("", "Kept, but no longer on this road: " + String.join(", ", shown) + more + ".");
  }

  /** What {@code stats --json} prints. */
  record StatsJson(
      int schema,
      int done,
      int verified,
      int skipped,
      int started,
      int total,
      int percent,
      int streakDays,
      int longestStreakDays,
      long minutes,
      Part core,
      List<Part> phases,
      List<Part> languages,
      List<Day> days,
      List<String> retired,
      List<Remembered.Part> remembered) {

    static StatsJson of(
        Standing standing,
        List<Day> days,
        Streak streak,
        long minutes,
        List<Remembered.Part> remembered) {
      Counts counts = standing.counts(standing.road().steps());
      return new StatsJson(
          Json.SCHEMA,
          counts.done(),
          counts.verified(),
          counts.skipped(),
          counts.started(),
          counts.total(),
          counts.percent(),
          streak.current(),
          streak.longest(),
          minutes,
          Part.of("core", standing.counts(StatsCommand.core(standing))),
          standing.road().phases().stream()
              .map(phase -> Part.of(phase.id(), standing.counts(phase.steps())))
              .toList(),
          standing.road().heading().languages().stream()
              .map(language -> Part.of(language.id(), standing.counts(about(standing, language))))
              .toList(),
          days,
          standing.retired(),
          remembered);
    }
  }

  record Part(String id, int done, int verified, int skipped, int total, int percent) {
    static Part of(String id, Counts counts) {
      return new Part(
          id, counts.done(), counts.verified(), counts.skipped(), counts.total(), counts.percent());
    }
  }
}
