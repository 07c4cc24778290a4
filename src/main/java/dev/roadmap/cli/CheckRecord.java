package dev.roadmap.cli;

import dev.roadmap.check.SuiteReport;
import dev.roadmap.check.Verdict;
import dev.roadmap.check.target.Program;
import dev.roadmap.check.workspace.Fingerprint;
import dev.roadmap.check.workspace.Workspace;
import dev.roadmap.curriculum.Step;
import dev.roadmap.progress.Event;
import dev.roadmap.progress.EventType;
import dev.roadmap.progress.NewEvent;
import dev.roadmap.progress.Progress;
import dev.roadmap.progress.State;
import dev.roadmap.progress.StepProgress;
import dev.roadmap.terminal.Page;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** What a run of a suite means for the progress: recorded, and told. */
final class CheckRecord {

  private final Context context;
  private final CheckPlan plan;
  private final SuiteReport report;
  private final List<Step> exercises;
  private final List<Step> proven = new ArrayList<>();

  private CheckRecord(Context context, CheckPlan plan, SuiteReport report) {
    this.context = context;
    this.plan = plan;
    this.report = report;
    exercises = exercises(context, plan);
  }

  /**
   * Those that a pass is recorded for: the one that was named; else all that the suite proves in
   * any language. Nothing shows from outside which language a program is written in.
   */
  private static List<Step> exercises(Context context, CheckPlan plan) {
    Step named = plan.exercise();
    return named != null
        ? List.of(named)
        : CheckSubject.exercises(context.road(), plan.whole().id()).stream()
            .filter(exercise -> exercise.language() == null)
            .toList();
  }

  /**
   * Records a pass of a whole suite for the exercises that it proves.
   *
   * @param wanted whether anything is to be recorded
   */
  static CheckRecord of(
      Context context, CheckOptions options, CheckPlan plan, SuiteReport report, boolean wanted) {
    var record = new CheckRecord(context, plan, report);
    if (wanted && report.passed() && plan.complete() && !record.exercises.isEmpty()) {
      record.record(options);
    }
    return record;
  }

  private void record(CheckOptions options) {
    boolean own = plan.program() != null || Files.exists(options.folder().resolve(Workspace.FILE));
    // Of a program that only an address is known of, nobody knows the sources.
    String hash = own ? Fingerprint.of(options.folder()) : "";
    var events = new ArrayList<NewEvent>();
    for (Step exercise : exercises) {
      if (!known(exercise, hash)) {
        events.add(NewEvent.verified(exercise.id(), report.suite(), report.version(), hash));
      }
      proven.add(exercise);
    }
    context.store().record(events);
  }

  /** Whether just this, of just these sources, is the last that happened to the exercise. */
  private boolean known(Step exercise, String hash) {
    for (Event last : context.store().history(1, exercise.id())) {
      return last.type().equals(EventType.VERIFIED)
          && last.text("suite").filter(report.suite()::equals).isPresent()
          && last.text("hash").filter(hash::equals).isPresent()
          && last.data().contains("\"version\":" + report.version() + ",");
    }
    return false;
  }

  /** Says what it means, and what comes next. */
  void tell(Page page) {
    tellBriefly(page);
    if (!report.passed() && CheckRun.holdsAsFarAsItGoes(plan, report)) {
      page.prose("", "What can be checked from outside holds; the rest proves it.");
      page.next("roadmap check " + plan.id() + " -- COMMAND", "lets roadmap start your program");
      return;
    }
    if (!report.passed()) {
      next(page);
      return;
    }
    if (!proven.isEmpty()) {
      mention(page);
      Change.next(page, context.fresh());
      return;
    }
    if (plan.complete() && exercises.isEmpty()) {
      mention(page);
      page.prose("", "No exercise asks for this in just any language, so nothing is recorded.");
      page.next("roadmap next", "where your road goes on");
      return;
    }
    if (!plan.complete()) {
      page.prose("", "Only some of the checks were run, so nothing is recorded.");
    } else if (!exercises.isEmpty()) {
      page.prose(
          "", "This is roadmap's own practice server. Check yours, and it will be recorded.");
      return;
    }
    page.next(plan.command(""), "all of its checks");
  }

  /** Exercises of one language that are under way, and that this may be the program of. */
  private void mention(Page page) {
    if (plan.exercise() != null) {
      return;
    }
    Progress progress = context.store().progress();
    for (Step step : CheckSubject.exercises(context.road(), plan.whole().id())) {
      StepProgress now = progress.step(step.id()).orElse(null);
      if (step.language() != null && now != null && now.state() == State.STARTED) {
        page.prose(
            "",
            "You have started "
                + step.title()
                + " ("
                + step.id()
                + "). If this is it, roadmap check "
                + step.id()
                + " records it too.");
      }
    }
  }

  /** The same, without what comes next. */
  void tellBriefly(Page page) {
    page.gap();
    for (Step step : proven) {
      String mark = page.look().plain() ? "" : Words.mark(page, State.VERIFIED) + " ";
      page.item(mark, "Verified: " + page.theme().strong(step.title()));
    }
    if (report.count(Verdict.FAIL) == 0 || exercises.isEmpty()) {
      return;
    }
    Progress progress = context.store().progress();
    for (Step step : exercises) {
      StepProgress before = progress.step(step.id()).orElse(null);
      if (before != null && before.state() == State.VERIFIED) {
        page.prose(
            "",
            step.title()
                + " was verified on "
                + before.day()
                + ". That stays in your history; the program has changed since.");
      }
    }
  }

  private void next(Page page) {
    Program program = plan.program();
    if (program == null) {
      page.next(plan.command(""), "when you have changed something");
    } else {
      page.next(
          "roadmap watch" + plan.command("").substring("roadmap check".length()),
          "checks again whenever you save");
    }
  }
}
