package dev.roadmap.check.run;

import dev.roadmap.check.CheckResult;
import dev.roadmap.check.Failure;
import dev.roadmap.check.Level;
import dev.roadmap.check.Verdict;
import dev.roadmap.check.http.Deadline;
import dev.roadmap.check.suite.Check;
import dev.roadmap.check.value.Json;
import dev.roadmap.check.value.Made;
import dev.roadmap.check.value.Scope;
import dev.roadmap.check.value.UnknownValue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** One check, from its first step to its verdict. */
final class CheckRun {

  private final Setting setting;
  private final Check check;
  private final long start = System.nanoTime();
  private final Progress progress;

  CheckRun(Setting setting, Check check) {
    this.setting = setting;
    this.check = check;
    this.progress = new Progress(setting, Deadline.in(check.timeout()), check.steps().size());
  }

  CheckResult run() {
    var findings = new Findings();
    try {
      if (check.rows().isEmpty()) {
        once("", Map.of(), 0, findings);
      } else {
        rows(findings);
      }
    } catch (UnknownValue e) {
      return result(unknown(findings), findings, "step not done: " + e.getMessage());
    } catch (RuntimeException e) {
      return result(Verdict.ERROR, findings, "a mistake of roadmap's: " + e);
    } catch (OutOfMemoryError e) {
      // What filled it is free again; the other checks go on.
      return result(Verdict.ERROR, findings, "the answers were larger than there is memory for");
    }
    return result(verdict(findings), findings, findings.notes());
  }

  /** What a milder expectation did not bring, nothing after it can build on. */
  private static Verdict unknown(Findings findings) {
    return findings.failures().isEmpty() ? Verdict.ERROR : Verdict.ADVICE;
  }

  private void rows(Findings findings) {
    var failed = new ArrayList<String>();
    Findings first = null;
    var milder = new Findings();
    int number = 0;
    for (Check.Row row : check.rows()) {
      var own = new Findings();
      once(row.name(), row.values(), ++number, own);
      if (own.failed() || own.isOpen()) {
        failed.add(row.name());
        first = first == null ? own : first;
      } else {
        milder.addAll(own);
      }
    }
    if (first != null) {
      findings.addAll(first);
      if (failed.size() > 1) {
        findings.note(
            failed.size()
                + " of "
                + check.rows().size()
                + " inputs: "
                + String.join(", ", failed.subList(0, Math.min(8, failed.size())))
                + (failed.size() > 8 ? ", ..." : ""));
      }
    }
    findings.addAll(milder);
  }

  private void once(
      String row,
      Map<String, dev.roadmap.check.value.Shape> values,
      int number,
      Findings findings) {
    String purpose = number == 0 ? check.id() : check.id() + "/" + number;
    Scope scope = Scope.of(Made.of(setting.seed(), purpose, setting.clock()));
    scope.set("base", Json.of(setting.base().toString()));
    scope.set("host", Json.of(setting.base().getRawAuthority()));
    scope.set("port", Json.of(setting.target().address().getPort()));
    values.forEach((name, shape) -> scope.set(name, shape.fill(scope)));
    try (var lines = new Lines()) {
      var actor = new Actor(setting, progress, scope, lines);
      for (int i = 0; i < check.steps().size(); i++) {
        progress.begin(i + 1, row);
        if (actor.step(check.steps().get(i), findings) != Flow.ON) {
          return;
        }
      }
    }
  }

  private Verdict verdict(Findings findings) {
    if (findings.failed()) {
      return check.level() == Level.MUST ? Verdict.FAIL : Verdict.ADVICE;
    }
    if (findings.isOpen()) {
      return findings.isNotRun() ? Verdict.NOT_RUN : Verdict.INCONCLUSIVE;
    }
    return findings.failures().isEmpty() ? Verdict.PASS : Verdict.ADVICE;
  }

  private CheckResult result(Verdict verdict, Findings findings, String note) {
    List<Failure> failures = new ArrayList<>();
    for (Failure failure : findings.failures()) {
      failures.add(milder(failure, check.level()));
    }
    failures.sort(Comparator.comparing(Failure::level));
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    return result(check, verdict, took, failures, note);
  }

  static CheckResult result(
      Check check, Verdict verdict, Duration took, List<Failure> failures, String note) {
    return new CheckResult(
        check.id(),
        check.title(),
        check.level(),
        verdict,
        check.why(),
        check.lookFirst(),
        check.hints(),
        check.restsOn(),
        check.lesson(),
        took,
        failures,
        note);
  }

  private static Failure milder(Failure failure, Level level) {
    return failure.level().compareTo(level) >= 0
        ? failure
        : new Failure(
            level,
            failure.step(),
            failure.steps(),
            failure.line(),
            failure.exchange(),
            failure.where(),
            failure.expected(),
            failure.actual(),
            failure.sentence(),
            failure.printed());
  }
}
