package dev.roadmap.cli;

import dev.roadmap.progress.NewEvent;
import dev.roadmap.progress.State;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code roadmap skip}: the learner leaves steps out. */
final class SkipCommand implements Command {

  @Override
  public CommandSpec spec() {
    return Spec.of("skip")
        .parameters(
            "ID", "1..*", Candidates.STEPS, "Steps; a phase or project stands for all of its own")
        .option("--reason", "TEXT", Candidates.NOTHING, "Why, for your later self")
        .example("roadmap skip java-why", "leave one step out")
        .example("roadmap skip git --reason \"I use it at work\"", "all open steps of a phase")
        .build();
  }

  @Override
  public int run(ParseResult arguments, Context context) {
    String given = arguments.matchedOptionValue("--reason", "").strip();
    String reason = given.isEmpty() ? null : given;
    var change = new Change(context, arguments);
    change.record(
        change.required(arguments, "Skip which step?"),
        state -> state == State.NOT_STARTED || state == State.STARTED,
        id -> NewEvent.skip(id, reason));
    return change.report("Skipped:");
  }
}
