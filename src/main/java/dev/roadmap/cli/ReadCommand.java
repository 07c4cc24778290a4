package dev.roadmap.cli;

import dev.roadmap.curriculum.Step;
import dev.roadmap.curriculum.StepKind;
import dev.roadmap.curriculum.Text;
import dev.roadmap.guide.Plan;
import dev.roadmap.guide.Plan.Choice;
import dev.roadmap.guide.Planner;
import dev.roadmap.guide.Standing;
import dev.roadmap.terminal.Markdown;
import dev.roadmap.terminal.Page;
import java.util.ArrayList;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code roadmap read}: a lesson; without an id, the one to read next. */
final class ReadCommand implements Command {

  @Override
  public CommandSpec spec() {
    return Spec.of("read")
        .parameters("LESSON", "0..1", Candidates.LESSONS, "A lesson. None: the next one")
        .example("roadmap read", "the next lesson")
        .example("roadmap read status-codes", "this one")
        .build();
  }

  @Override
  public int run(ParseResult arguments, Context context) {
    String typed = OneArgument.of("read", arguments).orElse(null);
    Standing standing = context.standing();
    Step step = typed == null ? next(standing) : lesson(context, typed);
    if (arguments.hasMatchedOption("--json")) {
      context.json(ShowJson.of(standing, new Named.OfStep(step)));
      return Exit.DONE;
    }
    Page page = context.out();
    StepScreen.show(page, standing, step);
    if (standing.road().text(step) instanceof Text.LessonText lesson && !lesson.body().isEmpty()) {
      Markdown.show(page, lesson.body(), standing.learner().languages());
      int questions = lesson.questions().size();
      if (questions > 0) {
        page.gap().prose("", questions + " questions wait: roadmap quiz " + step.id());
      }
    }
    if (standing.state(step).closed()) {
      Change.next(page, standing);
    } else {
      page.next("roadmap done " + step.id(), "when you can say it in your own words");
    }
    return Exit.DONE;
  }

  private static Step lesson(Context context, String typed) {
    Named named = context.find(typed);
    if (named instanceof Named.OfStep(Step step) && step.kind() == StepKind.LESSON) {
      return step;
    }
    throw new Problem.Usage(
        "roadmap read shows lessons, and \"" + named.id() + "\" is none.",
        "Try roadmap show " + named.id() + ".");
  }

  private static Step next(Standing standing) {
    Plan plan = Planner.plan(standing);
    var choices = new ArrayList<Choice>();
    if (plan.next() != null) {
      choices.add(plan.next());
    }
    choices.addAll(plan.others());
    for (Choice choice : choices) {
      if (choice.step().kind() == StepKind.LESSON) {
        return choice.step();
      }
    }
    throw new Problem.Missing(
        "No lesson is waiting for you.", "roadmap next names what is; roadmap read ID reads any.");
  }
}
