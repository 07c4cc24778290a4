package dev.roadmap.cli;

import dev.roadmap.check.SuiteReport;
import dev.roadmap.check.Verdict;
import dev.roadmap.check.target.NotStarted;
import dev.roadmap.check.workspace.Workspace;
import dev.roadmap.curriculum.Step;
import dev.roadmap.progress.State;
import java.nio.file.Files;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/** The part of a placement that asks a program instead of somebody: a suite that is at hand. */
final class PlaceCheck {

  private final Context context;
  private final CheckOptions options;
  private final CheckPlan plan;

  private PlaceCheck(Context context, CheckOptions options, CheckPlan plan) {
    this.context = context;
    this.options = options;
    this.plan = plan;
  }

  /**
   * What came of it.
   *
   * @param report null when the program did not start
   * @param exit as of {@code roadmap check}
   */
  record Checked(
      CheckPlan plan, @Nullable SuiteReport report, @Nullable CheckRecord record, int exit) {}

  static Spec declare(Spec spec) {
    return spec.parameters(
            "ID",
            "0..*",
            Candidates.STEPS,
            "A suite or an exercise to check as well. After --: the command that starts your"
                + " program")
        .option("--url", "URL", Candidates.NOTHING, "Check a program that runs at this address")
        .flag("--yes-this-host", "The address may be another machine: it is yours to check")
        .option("--dir", "DIR", Candidates.FOLDERS, "The folder of your program; else this one");
  }

  /** The one that was typed, by its id, an address or a command; null when none was. */
  static @Nullable PlaceCheck typed(ParseResult arguments, Context context) {
    CheckOptions options = options(arguments, context);
    boolean any = !options.id().isEmpty() || !options.url().isEmpty();
    return any || !options.command().isEmpty()
        ? new PlaceCheck(context, options, CheckPlan.of(options, context))
        : null;
  }

  /** The one that the folder's {@code roadmap.yaml} names; null when it names none. */
  static @Nullable PlaceCheck here(ParseResult arguments, Context context) {
    CheckOptions options = options(arguments, context);
    if (!Files.exists(options.folder().resolve(Workspace.FILE))) {
      return null;
    }
    try {
      CheckPlan plan = CheckPlan.of(options, context);
      boolean known = plan.program() != null || !plan.url().isEmpty();
      return known ? new PlaceCheck(context, options, plan) : null;
    } catch (Problem nothingToCheck) {
      // Nobody asked for it yet; roadmap check says what is wrong with the file.
      return null;
    }
  }

  private static CheckOptions options(ParseResult arguments, Context context) {
    return CheckOptions.of("place", arguments, context);
  }

  CheckPlan plan() {
    return plan;
  }

  /**
   * Runs the suite.
   *
   * @param recording whether what it proves is recorded
   */
  Checked run(boolean recording) {
    CheckOptions kept = recording ? options : options.forgetting();
    var run = new CheckRun(context, kept, plan, context.err());
    try {
      SuiteReport report = run.report();
      boolean wanted = recording && !run.practice();
      CheckRecord record = CheckRecord.of(context, kept, plan, report, wanted);
      return new Checked(plan, report, record, CheckRun.exit(plan, report));
    } catch (NotStarted reason) {
      CheckRun.notStarted(context.err(), reason);
      return new Checked(plan, null, null, Exit.ENVIRONMENT);
    }
  }

  /** Checks whose musts hold. */
  static int held(SuiteReport report) {
    return report.count(Verdict.PASS) + report.count(Verdict.ADVICE);
  }

  /** The exercises of the suite that are verified, now that it has passed. */
  static List<String> verified(Context context, Checked checked) {
    SuiteReport report = checked.report();
    if (report == null || !report.passed()) {
      return List.of();
    }
    return CheckSubject.exercises(context.road(), report.suite()).stream()
        .filter(step -> context.fresh().state(step) == State.VERIFIED)
        .map(Step::id)
        .toList();
  }
}
