package dev.roadmap.cli;

import dev.roadmap.check.SuiteReport;
import dev.roadmap.check.suite.Check;
import dev.roadmap.check.suite.Suite;
import dev.roadmap.check.suite.Suites;
import dev.roadmap.check.target.NotStarted;
import dev.roadmap.terminal.Cells;
import dev.roadmap.terminal.Foreign;
import dev.roadmap.terminal.Page;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code roadmap check}: proves what a learner's program does. */
final class CheckCommand implements Command {

  @Override
  public CommandSpec spec() {
    return CheckOptions.declare("check")
        .option("--junit", "FILE", Candidates.FILES, "Also write a report for a CI server")
        .option("--html", "FILE", Candidates.FILES, "Also write a page to look at or to pass on")
        .flag("--list", "List the suites, or the checks of one")
        .flag("--dry-run", "Say what would be done, and do nothing")
        .example("roadmap check tasks-api -- go run .", "start your program and check it")
        .example("roadmap check", "again, as roadmap.yaml says")
        .example("roadmap check tasks-api --url http://localhost:8080", "one that runs already")
        .example(
            "roadmap check --only errors-are-not-200 -v", "one check, with everything about it")
        .note(
            "Your program gets a free port in PORT and wherever {port} stands in its command. The"
                + " exit code is 0 when every must holds, 1 when one does not, 2 when the command"
                + " or a file of it makes no sense, 3 when the program does not start.")
        .build();
  }

  @Override
  public boolean readsProgress() {
    return false;
  }

  @Override
  public int run(ParseResult arguments, Context context) {
    CheckOptions options = CheckOptions.of("check", arguments, context);
    boolean list = arguments.hasMatchedOption("--list");
    if (list && options.id().isEmpty()) {
      return suites(context, arguments.hasMatchedOption("--json"));
    }
    CheckPlan plan = CheckPlan.of(options, context);
    if (list) {
      return checks(context, plan.suite(), arguments.hasMatchedOption("--json"));
    }
    if (arguments.hasMatchedOption("--dry-run")) {
      CheckDryRun.show(context, plan, arguments.hasMatchedOption("--json"));
      return Exit.DONE;
    }
    return check(arguments, options, plan, context);
  }

  private static int check(
      ParseResult arguments, CheckOptions options, CheckPlan plan, Context context) {
    place(arguments, "--junit");
    place(arguments, "--html");
    SuiteReport report;
    var run = new CheckRun(context, options, plan, context.err());
    try {
      report = run.report();
    } catch (NotStarted reason) {
      CheckRun.notStarted(context.err(), reason);
      return Exit.ENVIRONMENT;
    }
    CheckRecord recorded = CheckRecord.of(context, options, plan, report, !run.practice());
    if (arguments.hasMatchedOption("--json")) {
      context.json(CheckJson.of(report));
    } else {
      new CheckScreen(context.out(), plan, report, options).show();
      recorded.tell(context.out());
    }
    // Last: a disk that is full takes nothing from what was found out.
    write(arguments, "--junit", report);
    write(arguments, "--html", report);
    return CheckRun.exit(plan, report);
  }

  /** Says before the run, and not after it, that a file cannot be where it is wanted. */
  private static void place(ParseResult arguments, String option) {
    if (!arguments.hasMatchedOption(option)) {
      return;
    }
    String name = arguments.matchedOptionValue(option, "");
    if (name.isBlank()) {
      throw new Problem.Usage(option + " needs the name of a file.", "");
    }
    new WholeFile(FileArgument.path(name), true).place();
  }

  private static void write(ParseResult arguments, String option, SuiteReport report) {
    String name = arguments.matchedOptionValue(option, "");
    if (!name.isEmpty()) {
      new WholeFile(FileArgument.path(name), true)
          .write(writer -> {
            if (option.equals("--junit")) {
              JunitReport.write(report, writer);
            } else {
              HtmlReport.write(report, writer);
            }
          });
    }
  }

  private static int suites(Context context, boolean json) {
    List<Suites.Listed> suites = context.suites().list();
    if (json) {
      context.json(new SuitesJson(Json.SCHEMA, suites));
      return Exit.DONE;
    }
    Page page = context.out();
    for (Suites.Listed suite : suites) {
      String facts =
          Words.count(suite.checks(), "check", "checks") + ", version " + suite.version();
      page.item("  ", page.theme().strong(suite.id()) + "  " + Foreign.line(suite.title()));
      page.prose("    ", page.theme().quiet(facts));
    }
    if (suites.isEmpty()) {
      throw new Problem.Missing("This road has no check suites.", "");
    }
    String first = suites.getFirst().id();
    page.next("roadmap check " + first + " --list", "the checks of one");
    return Exit.DONE;
  }

  /** What {@code check --list --json} prints. */
  record SuitesJson(int schema, List<Suites.Listed> suites) {}

  private static int checks(Context context, Suite suite, boolean json) {
    if (json) {
      context.json(
          new ChecksJson(
              Json.SCHEMA,
              suite.id(),
              suite.version(),
              suite.checks().stream().map(ListedCheck::of).toList()));
      return Exit.DONE;
    }
    Page page = context.out();
    page.item("", page.theme().strong(Foreign.line(suite.title())));
    page.prose("", page.theme().quiet(suite.id() + ", version " + suite.version()));
    page.gap();
    for (Check check : suite.checks()) {
      String level = Cells.pad(CheckScreen.word(check.level()), 6);
      page.item(
          "  " + page.theme().quiet(level) + "  ",
          page.theme().strong(check.id()) + "  " + Foreign.line(check.title()));
    }
    page.next("roadmap check " + suite.id() + " -- COMMAND", "with what starts your program");
    return Exit.DONE;
  }

  /** What {@code check ID --list --json} prints. */
  record ChecksJson(int schema, String suite, int version, List<ListedCheck> checks) {}

  /** A check, before anything is known about a program. */
  record ListedCheck(
      String id, String level, String title, String lesson, String restsOn, List<String> needs) {

    static ListedCheck of(Check check) {
      return new ListedCheck(
          check.id(),
          CheckScreen.word(check.level()),
          check.title(),
          check.lesson(),
          check.restsOn(),
          check.needs());
    }
  }
}
