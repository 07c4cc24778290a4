package dev.roadmap.cli;

import dev.roadmap.curriculum.Step;
import dev.roadmap.curriculum.StepKind;
import dev.roadmap.guide.Plan;
import dev.roadmap.guide.Plan.Choice;
import dev.roadmap.guide.Planner;
import dev.roadmap.guide.Standing;
import dev.roadmap.terminal.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code roadmap next}: one step, its reason, and what to type. */
final class NextCommand implements Command {

  @Override
  public CommandSpec spec() {
    return Spec.of("next")
        .flag("--why", "Also what else was weighed, and what is locked by what")
        .example("roadmap next", "the next step and its reason")
        .example("roadmap next --why", "the whole decision")
        .example("roadmap next --json", "the same for a program")
        .build();
  }

  @Override
  public int run(ParseResult arguments, Context context) {
    Standing standing = context.standing();
    Plan plan = Planner.plan(standing);
    if (arguments.hasMatchedOption("--json")) {
      context.json(NextJson.of(standing, plan, DueLine.json(context)));
      return Exit.DONE;
    }
    Page page = context.out();
    Choice next = plan.next();
    if (next == null) {
      everythingDone(page, standing, plan);
    } else {
      show(page, standing, next);
    }
    alongside(page, plan.alongside());
    DueLine.show(context, page);
    if (arguments.hasMatchedOption("--why")) {
      why(page, standing, plan);
    }
    if (next != null) {
      page.next(Words.command(standing, next.step()), "");
    }
    return Exit.DONE;
  }

  /** A step as the thing to do now: title, place, reasons. */
  static void show(Page page, Standing standing, Choice choice) {
    Step step = choice.step();
    page.item("", page.theme().strong(step.title()));
    String facts = step.kind().word() + ", " + Words.minutes(step.minutes());
    page.prose("", page.theme().quiet(facts + ", " + Words.home(standing.road(), step)));
    page.gap();
    page.prose("  ", String.join(" ", Reasons.sentences(choice)));
  }

  private static void everythingDone(Page page, Standing standing, Plan plan) {
    page.prose("", page.theme().strong("Everything the road asks for is done."));
    List<Choice> stretch = plan.others();
    if (stretch.isEmpty()) {
      page.gap().prose("  ", "Every stretch goal too. Build something of your own now.");
      page.next("roadmap stats", "the whole way, looked back on");
      return;
    }
    page.gap().prose("  ", "What could be next: the stretch goals of your projects.");
    for (Choice choice : stretch) {
      page.item("  " + page.glyphs().bullet() + " ", title(page, choice.step()));
    }
    Step first = stretch.getFirst().step();
    page.next(Words.command(standing, first), "the first of them");
  }

  private static void alongside(Page page, List<Step> habits) {
    if (habits.isEmpty()) {
      return;
    }
    page.gap();
    for (Step habit : habits) {
      page.item("  Alongside: ", title(page, habit));
    }
  }

  private static void why(Page page, Standing standing, Plan plan) {
    page.gap().line(page.theme().strong("Also weighed"));
    if (plan.others().isEmpty()) {
      page.line("  Nothing else is unlocked.");
    }
    for (Choice other : plan.others()) {
      page.item("  " + page.glyphs().bullet() + " ", title(page, other.step()));
      String core = other.step().core() ? "core, " : "";
      String stage = other.stage().isEmpty() ? "started" : other.stage();
      page.prose("    ", page.theme().quiet(core + stage));
    }
    locked(page, plan);
    page.gap().line(page.theme().strong("The order"));
    page.prose(
        "  ",
        "What is started; the earliest stage of your track ("
            + standing.learner().track().title()
            + ") with something unlocked; core first; then the stage's own order.");
  }

  private static void locked(Page page, Plan plan) {
    if (plan.locked().isEmpty()) {
      return;
    }
    page.gap().line(page.theme().strong("Locked"));
    for (Plan.Locked locked : plan.locked()) {
      page.item("  " + page.glyphs().bullet() + " ", title(page, locked.step()));
      page.prose("    ", page.theme().quiet("waits for " + ids(locked.waitsFor())));
    }
  }

  private static String title(Page page, Step step) {
    return step.title() + " " + page.theme().quiet("(" + step.id() + ")");
  }

  private static String ids(List<Step> steps) {
    return String.join(", ", steps.stream().map(Step::id).toList());
  }

  /**
   * What {@code next --json} prints.
   *
   * @param review what there is to review, null when there is nothing
   */
  record NextJson(
      int schema,
      @Nullable StepJson step,
      List<String> reasons,
      @Nullable String command,
      List<StepJson> others,
      List<LockedJson> locked,
      List<StepJson> alongside,
      DueLine.@Nullable ReviewJson review)
      implements Json.Everyday {

    static NextJson of(Standing standing, Plan plan, DueLine.@Nullable ReviewJson review) {
      Choice next = plan.next();
      return new NextJson(
          Json.SCHEMA,
          next == null ? null : StepJson.of(next.step()),
          next == null ? List.of() : Reasons.sentences(next),
          next == null ? null : Words.command(standing, next.step()),
          plan.others().stream().map(choice -> StepJson.of(choice.step())).toList(),
          plan.locked().stream().map(LockedJson::of).toList(),
          plan.alongside().stream().map(StepJson::of).toList(),
          review);
    }
  }

  /**
   * @param phase id of the phase, null for a milestone
   * @param project id of the project, null for anything else
   */
  record StepJson(
      String id,
      String kind,
      String title,
      @Nullable String phase,
      @Nullable String project,
      int minutes,
      boolean core) {

    static StepJson of(Step step) {
      boolean milestone = step.kind() == StepKind.MILESTONE;
      return new StepJson(
          step.id(),
          step.kind().word(),
          step.title(),
          milestone ? null : step.home(),
          milestone ? step.home() : null,
          step.minutes(),
          step.core());
    }
  }

  record LockedJson(String id, String title, List<String> needs) {
    static LockedJson of(Plan.Locked locked) {
      return new LockedJson(
          locked.step().id(),
          locked.step().title(),
          locked.waitsFor().stream().map(Step::id).toList());
    }
  }
}
