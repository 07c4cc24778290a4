package dev.roadmap.cli;

import dev.roadmap.check.Level;
import dev.roadmap.check.SuiteReport;
import dev.roadmap.check.Verdict;
import dev.roadmap.check.run.Runner;
import dev.roadmap.check.target.NotStarted;
import dev.roadmap.check.target.Program;
import dev.roadmap.check.target.Target;
import dev.roadmap.check.target.UrlTarget;
import dev.roadmap.check.workspace.Workspace;
import dev.roadmap.terminal.Foreign;
import dev.roadmap.terminal.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** One run of a suite against a program, from start to end. */
final class CheckRun {

  private final Context context;
  private final CheckOptions options;
  private final CheckPlan plan;
  private final Page chatter;
  private boolean practice;

  /**
   * @param chatter gets what is said beside the answer
   */
  CheckRun(Context context, CheckOptions options, CheckPlan plan, Page chatter) {
    this.context = context;
    this.options = options;
    this.plan = plan;
    this.chatter = chatter;
  }

  /**
   * Starts the program, checks it, and ends it.
   *
   * @throws NotStarted when it does not answer
   */
  SuiteReport report() {
    Program program = plan.program();
    try (var progress = new CheckProgress(context, chatter, plan.suite().checks().size())) {
      if (program != null) {
        progress.starting(Program.typed(program.command()));
      }
      try (Target target = plan.open(options, context, progress)) {
        remember();
        practice = target instanceof UrlTarget server && server.practiceServer();
        return new Runner(context.clock(), plan.seed(), progress::checked, plan.parts())
            .run(plan.suite(), target);
      }
    }
  }

  /** Whether what was checked is our own server, which proves nothing of anybody. */
  boolean practice() {
    return practice;
  }

  /** A command that was typed and works is kept, where nothing is kept yet. */
  private void remember() {
    Path file = options.folder().resolve(Workspace.FILE);
    if (options.command().isEmpty() || !options.remember() || Files.exists(file)) {
      return;
    }
    try {
      Files.writeString(
          file,
          plan.exercise() == null
              ? Workspace.remembering("suite", plan.id(), options.command())
              : Workspace.remembering("exercise", plan.id(), options.command()),
          StandardOpenOption.CREATE_NEW);
      chatter.prose(
          "",
          "Remembered in " + Workspace.FILE + ": from now on, roadmap check alone does this here.");
    } catch (IOException e) {
      chatter.prose("", Workspace.FILE + " could not be written: " + e.getMessage());
    }
  }

  /** Says why the program did not start. */
  static void notStarted(Page err, NotStarted reason) {
    err.item(err.theme().bad("roadmap:") + " ", Foreign.line(String.valueOf(reason.getMessage())));
    List<String> printed = reason.printed();
    if (!printed.isEmpty()) {
      err.line("         Your program printed");
      for (String line : printed) {
        FailureBlock.printed(err, "         ", line);
      }
    }
    if (!reason.fix().isEmpty()) {
      err.prose("         ", Foreign.line(reason.fix()));
    }
  }

  static int exit(CheckPlan plan, SuiteReport report) {
    if (report.passed() || holdsAsFarAsItGoes(plan, report)) {
      return Exit.DONE;
    }
    boolean ours = report.count(Verdict.FAIL) == 0 && report.count(Verdict.ERROR) > 0;
    return ours ? Exit.USAGE : Exit.NO;
  }

  /**
   * Whether all holds of a program that runs already, except what needs one that we can stop and
   * start: enough for an exit code, not enough to call it proven.
   */
  static boolean holdsAsFarAsItGoes(CheckPlan plan, SuiteReport report) {
    boolean something = report.count(Verdict.PASS) + report.count(Verdict.ADVICE) > 0;
    return plan.program() == null
        && something
        && report.checks().stream()
            .noneMatch(check ->
                switch (check.verdict()) {
                  case FAIL, ERROR -> true;
                  case INCONCLUSIVE -> check.level() == Level.MUST;
                  case PASS, ADVICE, NOT_RUN -> false;
                });
  }
}
