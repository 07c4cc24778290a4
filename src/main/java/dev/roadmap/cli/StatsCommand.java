package dev.roadmap.cli;

import dev.roadmap.curriculum.Language;
import dev.roadmap.curriculum.Phase;
import dev.roadmap.curriculum.Step;
import dev.roadmap.guide.Counts;
import dev.roadmap.guide.Standing;
import dev.roadmap.guide.Streak;
import dev.roadmap.progress.Day;
import dev.roadmap.terminal.Bar;
import dev.roadmap.terminal.Cells;
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
      context.json(StatsJson.of(standing, days, streak, minutes));
      return Exit.DONE;
    }
    Page page = context.out();
    HomeCommand.status(page, standing, days, context.today());
    page.gap();
    row(page, "Core", standing.counts(core(standing)));
    for (Language language : standing.road().heading().languages()) {
      row(page, language.title(), standing.counts(about(standing, language)));
    }
    page.gap();
    for (Phase phase : standing.road().phases()) {
      row(page, phase.number() + "  " + phase.title(), standing.counts(phase.steps()));
    }
    page.gap();
    page.prose(
        "",
        Words.minutes(minutes)
            + " logged. Longest streak: "
            + Words.count(streak.longest(), "day", "days")
            + ".");
    HeatMap.draw(page, days, context.today());
    retired(page, standing.retired());
    Change.next(page, standing);
    return Exit.DONE;
  }

  private static List<Step> core(Standing standing) {
    return standing.road().steps().stream().filter(Step::core).toList();
  }

  private static List<Step> about(Standing standing, Language language) {
    return standing.road().steps().stream()
        .filter(step -> language.id().equals(step.language()))
        .toList();
  }

  private static void row(Page page, String title, Counts counts) {
    if (page.look().plain()) {
      page.prose("", title + ": " + counts.percent() + " percent; " + PhaseScreen.sentence(counts));
      return;
    }
    int bar = page.width() >= 60 ? 20 : 8;
    int room = Math.min(36, page.width() - bar - 10);
    page.line(
        "  "
            + Cells.pad(Cells.fit(title, room, page.glyphs().ellipsis()), room)
            + " "
            + Bar.draw(
                page, counts.verified(), counts.done(), counts.skipped(), counts.total(), bar)
            + " "
            + " ".repeat(3 - Integer.toString(counts.percent()).length())
            + counts.percent()
            + " %");
  }

  private static void retired(Page page, List<String> retired) {
    if (retired.isEmpty()) {
      return;
    }
    var shown = new ArrayList<String>();
    for (String id : retired.subList(0, Math.min(5, retired.size()))) {
      shown.add(Foreign.line(id));
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
      List<String> retired) {

    static StatsJson of(Standing standing, List<Day> days, Streak streak, long minutes) {
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
          standing.retired());
    }
  }

  record Part(String id, int done, int verified, int skipped, int total, int percent) {
    static Part of(String id, Counts counts) {
      return new Part(
          id, counts.done(), counts.verified(), counts.skipped(), counts.total(), counts.percent());
    }
  }
}
