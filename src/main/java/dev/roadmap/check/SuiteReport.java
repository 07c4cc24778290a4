package dev.roadmap.check;

import java.time.Duration;
import java.util.List;

/**
 * What came out of a suite.
 *
 * @param suite its id
 * @param version its version, from 1
 * @param file the suite's file, as a failure names it: {@code tasks-api.yaml}
 * @param target what was checked, in words: {@code http://127.0.0.1:8080, started in 0.3 s with go
 *     run .}
 * @param seed what the random values of this run were made from; the same seed makes the same
 * @param checks in the order of the suite
 */
public record SuiteReport(
    String suite,
    int version,
    String title,
    String file,
    String target,
    long seed,
    Duration took,
    List<CheckResult> checks) {

  public SuiteReport {
    checks = List.copyOf(checks);
  }

  public int count(Verdict verdict) {
    int count = 0;
    for (CheckResult check : checks) {
      if (check.verdict() == verdict) {
        count++;
      }
    }
    return count;
  }

  /** Whether the program is proven: something was checked, and no must failed or stayed open. */
  public boolean passed() {
    boolean checked = false;
    for (CheckResult check : checks) {
      boolean must = check.level() == Level.MUST;
      switch (check.verdict()) {
        case PASS, ADVICE -> checked = true;
        case FAIL, ERROR -> {
          return false;
        }
        case INCONCLUSIVE, NOT_RUN -> {
          if (must) {
            return false;
          }
        }
      }
    }
    return checked;
  }
}
