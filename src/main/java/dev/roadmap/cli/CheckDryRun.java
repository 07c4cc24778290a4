package dev.roadmap.cli;

import dev.roadmap.check.suite.Suite;
import dev.roadmap.check.target.Program;
import dev.roadmap.terminal.Cells;
import dev.roadmap.terminal.Foreign;
import dev.roadmap.terminal.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code roadmap check --dry-run}: what would be checked, and how the program would be started. */
final class CheckDryRun {

  private CheckDryRun() {}

  /**
   * What {@code --json} prints.
   *
   * @param exercise the one that was named; null when it was a suite
   * @param url where the program runs already; null when it is started, or nobody has said
   * @param start how it is started; null when it runs already, or nobody has said
   * @param checks those that would be run
   */
  record DryRunJson(
      int schema,
      String suite,
      int version,
      @Nullable String exercise,
      long seed,
      @Nullable String url,
      @Nullable Start start,
      List<CheckCommand.ListedCheck> checks) {}

  /**
   * How a program is started.
   *
   * @param build what is run before; null for nothing
   * @param port the one it is given; null for any that is free
   * @param ready the path that is asked until it answers
   * @param withinMs how long it may take to answer, in milliseconds
   */
  record Start(
      String folder,
      @Nullable List<String> build,
      List<String> command,
      @Nullable Integer port,
      String ready,
      long withinMs) {

    static Start of(Program program) {
      return new Start(
          program.folder().toString(),
          program.build(),
          program.command(),
          program.fixedPort() == 0 ? null : program.fixedPort(),
          program.ready(),
          program.within().toMillis());
    }
  }

  static void show(Context context, CheckPlan plan, boolean json) {
    if (json) {
      context.json(json(plan));
    } else {
      text(context.out(), plan);
    }
  }

  private static DryRunJson json(CheckPlan plan) {
    Program program = plan.program();
    return new DryRunJson(
        Json.SCHEMA,
        plan.suite().id(),
        plan.suite().version(),
        plan.exercise() == null ? null : plan.exercise().id(),
        plan.seed(),
        plan.url().isEmpty() ? null : plan.url(),
        program == null ? null : Start.of(program),
        plan.suite().checks().stream().map(CheckCommand.ListedCheck::of).toList());
  }

  private static void text(Page page, CheckPlan plan) {
    Suite suite = plan.suite();
    String of = plan.complete() ? "" : " of " + plan.whole().checks().size();
    page.item("", page.theme().strong(Foreign.line(suite.title())));
    fact(page, "suite", suite.id() + ", version " + suite.version());
    fact(page, "checks", suite.checks().size() + of);
    fact(page, "seed", Long.toString(plan.seed()));
    Program program = plan.program();
    if (program == null) {
      fact(page, "target", plan.url().isEmpty() ? "none yet" : Foreign.line(plan.url()));
    } else {
      start(page, program);
    }
    boolean targetless = program == null && plan.url().isEmpty();
    page.next(
        plan.command(targetless ? " -- COMMAND" : ""),
        targetless ? "with what starts your program" : "does it");
  }

  private static void start(Page page, Program program) {
    fact(page, "folder", Foreign.line(program.folder().toString()));
    List<String> build = program.build();
    if (build != null) {
      fact(page, "build", Foreign.line(Program.typed(build)));
    }
    fact(page, "command", Foreign.line(Program.typed(program.command())));
    if (program.fixedPort() > 0) {
      fact(page, "port", Integer.toString(program.fixedPort()));
    }
    fact(
        page,
        "ready",
        "when GET "
            + program.ready()
            + " is answered, within "
            + FailureBlock.time(program.within()));
  }

  private static void fact(Page page, String name, String text) {
    page.item("  " + page.theme().quiet(Cells.pad(name, 9)), text);
  }
}
