package dev.roadmap.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code roadmap doctor}: which tools are there, and whether all of ours is well. */
final class DoctorCommand implements Command {

  @Override
  public CommandSpec spec() {
    return Spec.of("doctor")
        .example("roadmap doctor", "tools by the phase that needs them, and what is ours")
        .example("roadmap doctor --road my-road", "with another road")
        .example("roadmap doctor --json", "to send along with a question")
        .build();
  }

  @Override
  public boolean readsProgress() {
    return false;
  }

  @Override
  public int run(ParseResult arguments, Context context) {
    DoctorReport report = DoctorReport.of(context);
    if (arguments.hasMatchedOption("--json")) {
      context.json(report);
    } else {
      DoctorScreen.show(context, report);
    }
    if (!report.sound()) {
      throw new Problem.Environment("Something of roadmap's own is not well, as shown.", "");
    }
    return Exit.DONE;
  }
}
