package dev.roadmap.cli;

import dev.roadmap.check.CheckResult;
import dev.roadmap.check.Failure;
import dev.roadmap.check.SuiteReport;
import dev.roadmap.check.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code check --json} prints.
 *
 * @param totals how many checks came to each verdict
 */
record CheckJson(
    int schema,
    String suite,
    int version,
    String target,
    long seed,
    List<OneCheck> checks,
    Map<String, Integer> totals) {

  /**
   * @param level must, should or may
   * @param verdict pass, fail, advice, inconclusive, not-run or error
   * @param expected null when it holds, or when there is nothing to compare
   * @param actual what was found, or why it was not decided
   */
  record OneCheck(
      String id,
      String level,
      String verdict,
      String title,
      @Nullable String expected,
      @Nullable String actual,
      String lesson) {

    static OneCheck of(CheckResult check) {
      Failure failure = check.failure();
      String note = check.note().isEmpty() ? null : check.note();
      return new OneCheck(
          check.id(),
          CheckScreen.word(check.level()),
          verdictWord(check.verdict()),
          check.title(),
          failure == null ? null : failure.expected(),
          failure == null
              ? note
              : failure.sentence() != null ? failure.sentence() : failure.actual(),
          check.lesson());
    }
  }

  static CheckJson of(SuiteReport report) {
    var totals = new LinkedHashMap<String, Integer>();
    for (Verdict verdict : Verdict.values()) {
      totals.put(verdictWord(verdict), report.count(verdict));
    }
    return new CheckJson(
        Json.SCHEMA,
        report.suite(),
        report.version(),
        report.target(),
        report.seed(),
        report.checks().stream().map(OneCheck::of).toList(),
        totals);
  }

  static String verdictWord(Verdict verdict) {
    return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
