package dev.roadmap.cli;

import dev.roadmap.progress.NewEvent;
import dev.roadmap.progress.State;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code roadmap done}: the learner says that steps are done. */
final class DoneCommand implements Command {

  @Override
  public CommandSpec spec() {
    return Spec.of("done")
        .parameters(
            "ID",
            "0..*",
            Candidates.STEPS,
            "Steps; a phase or project stands for all of its own. None: the one next names")
        .example("roadmap done", "the step that is started or next")
        .example("roadmap done status-codes json", "these two")
        .example("roadmap done url-shortener/redirect", "a project's milestone")
        .build();
  }

  @Override
  public int run(ParseResult arguments, Context context) {
    var change = new Change(context, arguments);
    change.record(
        change.named(arguments),
        state -> state != State.DONE && state != State.VERIFIED,
        NewEvent::done);
    change.warnOfOpenNeeds();
    return change.report("Done:");
  }
}
