package dev.roadmap.cli;

import dev.roadmap.progress.NewEvent;
import dev.roadmap.progress.State;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code roadmap reopen}: a closed step is taken up again. */
final class ReopenCommand implements Command {

  @Override
  public CommandSpec spec() {
    return Spec.of("reopen")
        .parameters("ID", "1..*", Candidates.STEPS, "Steps that are done, verified or skipped")
        .example("roadmap reopen indexes", "it is started again")
        .build();
  }

  @Override
  public int run(ParseResult arguments, Context context) {
    var change = new Change(context, arguments);
    change.record(
        change.required(arguments, "Reopen which step?"), State::closed, NewEvent::reopen);
    return change.report("Reopened:");
  }
}
