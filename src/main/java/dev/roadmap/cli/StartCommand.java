package dev.roadmap.cli;

import dev.roadmap.curriculum.Step;
import dev.roadmap.curriculum.StepKind;
import dev.roadmap.guide.Standing;
import dev.roadmap.progress.NewEvent;
import dev.roadmap.progress.State;
import dev.roadmap.terminal.Page;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code roadmap start}: a step is begun, and shown with what it asks for. */
final class StartCommand implements Command {

  @Override
  public CommandSpec spec() {
    return Spec.of("start")
        .parameters(
            "ID",
            "0..1",
            Candidates.STEPS,
            "A step; a phase or project begins with its first open one. None: the one next names")
        .example("roadmap start", "the next step")
        .example("roadmap start py-calculator", "an exercise, with its brief")
        .build();
  }

  @Override
  public int run(ParseResult arguments, Context context) {
    OneArgument.of("start", arguments);
    var change = new Change(context, arguments);
    Step step = firstOpen(change.named(arguments), context);
    change.record(
        List.of(step),
        state -> state == State.NOT_STARTED || state == State.SKIPPED,
        NewEvent::start);
    change.warnOfOpenNeeds();
    Standing standing = context.fresh();
    if (arguments.hasMatchedOption("--json") || standing.state(step) != State.STARTED) {
      return change.report("Started:");
    }
    Page page = context.out();
    if (change.moved().isEmpty()) {
      page.prose("", "You are at this already:");
      page.gap();
    }
    StepScreen.show(page, standing, step);
    page.gap();
    change.warn(page);
    next(page, standing, step);
    return Exit.DONE;
  }

  private static void next(Page page, Standing standing, Step step) {
    if (step.kind() == StepKind.LESSON) {
      page.next("roadmap read " + step.id(), "");
    } else if (step.habit()) {
      page.next("roadmap next", "the step beside it");
    } else {
      ShowCommand.next(page, standing, step);
    }
  }

  private static Step firstOpen(List<Step> steps, Context context) {
    for (Step step : steps) {
      if (!context.standing().closed(step)) {
        return step;
      }
    }
    return steps.getFirst();
  }
}
