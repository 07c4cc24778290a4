package dev.roadmap.cli;

import dev.roadmap.curriculum.Phase;
import dev.roadmap.curriculum.Project;
import dev.roadmap.curriculum.Step;
import dev.roadmap.guide.Counts;
import dev.roadmap.guide.Plan.Choice;
import dev.roadmap.guide.Planner;
import dev.roadmap.guide.Standing;
import dev.roadmap.terminal.Bar;
import dev.roadmap.terminal.Cells;
import dev.roadmap.terminal.Page;
import dev.roadmap.terminal.Theme;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code roadmap map}: the whole road, or one phase. */
final class MapCommand implements Command {

  @Override
  public CommandSpec spec() {
    return Spec.of("map")
        .parameters("PHASE", "0..1", Candidates.PHASES, "A phase or its number, for its steps")
        .example("roadmap map", "the whole road")
        .example("roadmap map 4", "one phase, step by step")
        .build();
  }

  @Override
  public int run(ParseResult arguments, Context context) {
    Standing standing = context.standing();
    String[] typed = arguments.matchedPositionalValue(0, new String[0]);
    if (arguments.hasMatchedOption("--json")) {
      context.json(MapJson.of(standing, typed.length == 0 ? null : phase(context, typed[0])));
      return Exit.DONE;
    }
    Page page = context.out();
    if (typed.length == 0) {
      road(page, standing);
    } else {
      PhaseScreen.show(page, standing, phase(context, typed[0]));
    }
    Change.next(page, standing);
    return Exit.DONE;
  }

  private static Phase phase(Context context, String typed) {
    if (context.find(typed) instanceof Named.OfPhase(Phase phase)) {
      return phase;
    }
    throw new Problem.Usage(
        "roadmap map shows a phase, and \"" + typed + "\" is none.",
        "Try roadmap show " + typed + ".");
  }

  private static void road(Page page, Standing standing) {
    Choice next = Planner.plan(standing).next();
    String here = next == null ? "" : next.step().home();
    page.line(page.theme().strong(standing.road().heading().title()));
    page.line(page.theme().quiet("track: " + standing.learner().track().title()));
    page.gap();
    for (Phase phase : standing.road().phases()) {
      row(
          page,
          standing,
          number(phase.number()),
          phase.title(),
          phase.steps(),
          phase.id().equals(here));
    }
    if (!standing.road().projects().isEmpty()) {
      page.gap().line(page.theme().strong("Projects"));
    }
    for (Project project : standing.road().projects()) {
      row(
          page,
          standing,
          number(project.number()),
          project.title(),
          project.milestones(),
          project.id().equals(here));
    }
    legend(page);
  }

  private static String number(int number) {
    return number < 10 ? " " + number : Integer.toString(number);
  }

  private static void row(
      Page page, Standing standing, String number, String title, List<Step> steps, boolean here) {
    Theme theme = page.theme();
    Counts counts = standing.counts(steps);
    if (page.look().plain()) {
      page.prose(
          "",
          (here ? "You are here: " : "")
              + number.strip()
              + " "
              + title
              + ": "
              + PhaseScreen.sentence(counts));
      return;
    }
    int width = page.width();
    int bar = width >= 70 ? 20 : 8;
    int room = width - bar - 5 - 12;
    String mark = here ? theme.warn(page.glyphs().started()) : " ";
    String shown = Cells.fit(title, room, page.glyphs().ellipsis());
    String tally = (counts.done() + counts.verified()) + "/" + counts.total();
    page.line(
        mark
            + " "
            + theme.quiet(number)
            + " "
            + Cells.pad(here ? theme.strong(shown) : shown, room)
            + " "
            + Bar.draw(
                page, counts.verified(), counts.done(), counts.skipped(), counts.total(), bar)
            + " "
            + " ".repeat(Math.max(0, 6 - tally.length()))
            + theme.quiet(tally));
  }

  private static void legend(Page page) {
    if (page.look().plain()) {
      return;
    }
    Theme theme = page.theme();
    var glyphs = page.glyphs();
    page.gap();
    page.prose(
        "  ",
        theme.warn(glyphs.started())
            + " "
            + theme.quiet("you are here")
            + "  "
            + theme.good(glyphs.barVerified())
            + " "
            + theme.quiet("verified")
            + "  "
            + theme.declared(glyphs.barDone())
            + " "
            + theme.quiet("done")
            + "  "
            + theme.quiet(glyphs.barSkipped() + " skipped  " + glyphs.barOpen() + " open"));
  }

  /** What {@code map --json} prints. */
  record MapJson(
      int schema, String track, List<PhaseJson> phases, @Nullable List<ProjectJson> projects) {

    static MapJson of(Standing standing, @Nullable Phase only) {
      List<Phase> phases = only == null ? standing.road().phases() : List.of(only);
      return new MapJson(
          Json.SCHEMA,
          standing.learner().track().id(),
          phases.stream().map(phase -> PhaseJson.of(standing, phase)).toList(),
          only != null
              ? null
              : standing.road().projects().stream()
                  .map(project -> ProjectJson.of(standing, project))
                  .toList());
    }
  }

  record PhaseJson(
      int number,
      String id,
      String title,
      int done,
      int verified,
      int skipped,
      int total,
      List<StepJson> steps) {

    static PhaseJson of(Standing standing, Phase phase) {
      Counts counts = standing.counts(phase.steps());
      return new PhaseJson(
          phase.number(),
          phase.id(),
          phase.title(),
          counts.done(),
          counts.verified(),
          counts.skipped(),
          counts.total(),
          phase.steps().stream().map(step -> StepJson.of(standing, step)).toList());
    }
  }

  record ProjectJson(
      int number,
      String id,
      String title,
      String level,
      int done,
      int verified,
      int skipped,
      int total,
      List<StepJson> steps) {

    static ProjectJson of(Standing standing, Project project) {
      Counts counts = standing.counts(project.milestones());
      return new ProjectJson(
          project.number(),
          project.id(),
          project.title(),
          project.level(),
          counts.done(),
          counts.verified(),
          counts.skipped(),
          counts.total(),
          project.milestones().stream().map(step -> StepJson.of(standing, step)).toList());
    }
  }

  record StepJson(
      String id,
      String kind,
      String title,
      String state,
      int minutes,
      boolean core,
      boolean optional,
      List<String> needs) {

    static StepJson of(Standing standing, Step step) {
      return new StepJson(
          step.id(),
          step.kind().word(),
          step.title(),
          Words.state(standing.state(step)),
          step.minutes(),
          step.core(),
          step.optional(),
          standing.road().needs(step).stream().map(Step::id).toList());
    }
  }
}
