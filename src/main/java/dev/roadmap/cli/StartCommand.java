package dev.roadmap.cli;

import dev.roadmap.curriculum.Step;
import dev.roadmap.progress.NewEvent;
import dev.roadmap.progress.State;
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
    var change = new Change(context, arguments);
    Step step = firstOpen(change.named(arguments), context);
    change.record(
        List.of(step),
        state -> state == State.NOT_STARTED || state == State.SKIPPED,
        NewEvent::start);
    change.warnOfOpenNeeds();
    if (arguments.hasMatchedOption("--json") || change.moved().isEmpty()) {
      return change.report("Started:");
    }
    StepScreen.show(context.out(), context.fresh(), step);
    change.warnings().forEach(w -> context.out().gap().item("  ", w));
    context.out().next("roadmap done " + step.id(), "when you have done it");
    return Exit.DONE;
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
