package dev.roadmap.cli;

import dev.roadmap.check.CheckResult;
import dev.roadmap.check.Failure;
import dev.roadmap.check.Level;
import dev.roadmap.check.SuiteReport;
import dev.roadmap.check.Verdict;
import dev.roadmap.terminal.Cells;
import dev.roadmap.terminal.Foreign;
import dev.roadmap.terminal.Page;
import dev.roadmap.terminal.Theme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What came out of a suite, on a page: the first failure in full, the others in a line each. */
final class CheckScreen {

  /** Cells before the name of a check. */
  static final int INDENT = 8;

  /** What is told of advice where nobody asks for all of it. */
  private static final int ADVICE = 6;

  private static final int LABEL = INDENT - 2;

  private final Page page;
  private final Theme theme;
  private final CheckPlan plan;
  private final SuiteReport report;
  private final CheckOptions options;

  CheckScreen(Page page, CheckPlan plan, SuiteReport report, CheckOptions options) {
    this.page = page;
    this.theme = page.theme();
    this.plan = plan;
    this.report = report;
    this.options = options;
  }

  void show() {
    heading();
    if (options.verbose()) {
      passes();
    }
    failures();
    errors();
    open();
    waiting();
    advice();
    totals();
  }

  private void heading() {
    page.item("", theme.strong(Foreign.line(report.title())));
    String facts = report.suite() + ", version " + report.version() + ", seed " + report.seed();
    page.prose("", theme.quiet(facts));
    page.prose("", theme.quiet(Foreign.line(report.target())));
    page.gap();
  }

  private List<CheckResult> of(Verdict verdict) {
    return report.checks().stream().filter(check -> check.verdict() == verdict).toList();
  }

  private void passes() {
    for (CheckResult check : of(Verdict.PASS)) {
      String note =
          check.note().isEmpty() ? "" : theme.quiet(" (" + Foreign.line(check.note()) + ")");
      page.item(label(theme.good(Cells.pad("ok", LABEL))), check.id() + "  " + title(check) + note);
    }
  }

  private void failures() {
    boolean first = true;
    var block = new FailureBlock(page, plan, report.file(), options.hints());
    for (CheckResult check : of(Verdict.FAIL)) {
      Failure failure = check.failure();
      if (failure != null && (first || options.verbose())) {
        block.show(check, failure);
        page.gap();
        first = false;
      } else {
        line(theme.bad(Cells.pad("FAIL", LABEL)), check.id() + "  " + inShort(check));
      }
    }
  }

  /** The line over a failure in full. */
  static void head(Page page, boolean must, CheckResult check, Level level) {
    Theme theme = page.theme();
    String mark = must ? theme.bad(Cells.pad("FAIL", LABEL)) : theme.warn(Cells.pad("note", LABEL));
    page.item(
        "  " + mark,
        theme.strong(check.id()) + "  " + title(check) + theme.quiet(" (" + word(level) + ")"));
  }

  private static String title(CheckResult check) {
    return Foreign.line(check.title());
  }

  static String word(Level level) {
    return switch (level) {
      case MUST -> "must";
      case SHOULD -> "should";
      case MAY -> "may";
    };
  }

  /** What does not hold, in a few words. */
  static String inShort(CheckResult check) {
    Failure failure = check.failure();
    if (failure == null) {
      return title(check) + (check.note().isEmpty() ? "" : ": " + Foreign.line(check.note()));
    }
    String sentence = failure.sentence();
    String what =
        sentence != null
            ? sentence
            : failure.where() + ": expected " + failure.expected() + ", got " + failure.actual();
    return Foreign.line(what);
  }

  private String label(String word) {
    return "  " + word;
  }

  /** One line, whatever there is to say; read aloud, it is not cut. */
  private void line(String label, String text) {
    int room = page.width() - INDENT;
    page.line(
        label(label)
            + (page.look().plain() ? text : Cells.fit(text, room, page.glyphs().ellipsis())));
  }

  private void errors() {
    for (CheckResult check : of(Verdict.ERROR)) {
      page.item(
          label(theme.warn(Cells.pad("error", LABEL))),
          check.id() + "  the check itself went wrong: " + Foreign.line(check.note()));
    }
  }

  private void open() {
    for (CheckResult check : of(Verdict.INCONCLUSIVE)) {
      page.item(
          label(theme.warn(Cells.pad("open", LABEL))),
          check.id() + "  too little happened to tell: " + Foreign.line(check.note()));
    }
  }

  private void waiting() {
    Map<String, List<String>> reasons = new LinkedHashMap<>();
    for (CheckResult check : of(Verdict.NOT_RUN)) {
      reasons.computeIfAbsent(check.note(), note -> new ArrayList<>()).add(check.id());
    }
    reasons.forEach((reason, ids) -> {
      String what = ids.size() == 1 ? ids.getFirst() + " was" : ids.size() + " checks were";
      page.item(
          label(theme.quiet(Cells.pad("wait", LABEL))), what + " not run: " + Foreign.line(reason));
    });
  }

  private void advice() {
    List<CheckResult> advice = of(Verdict.ADVICE);
    if (options.verbose()) {
      var block = new FailureBlock(page, plan, report.file(), options.hints());
      for (CheckResult check : advice) {
        Failure failure = check.failure();
        if (failure != null) {
          block.show(check, failure);
        }
      }
      return;
    }
    if (advice.isEmpty()) {
      return;
    }
    page.item(
        label(theme.warn(Cells.pad("note", LABEL))),
        Words.count(advice.size(), "thing", "things") + " a reviewer would mention:");
    for (CheckResult check : advice.subList(0, Math.min(ADVICE, advice.size()))) {
      String id = check.id() + "  " + inShort(check);
      line(" ".repeat(LABEL), id);
    }
    if (advice.size() > ADVICE) {
      page.prose(" ".repeat(INDENT), "and " + (advice.size() - ADVICE) + " more, with -v.");
    }
  }

  private void totals() {
    page.gap();
    var parts = new ArrayList<String>();
    parts.add(theme.good(report.count(Verdict.PASS) + " passed"));
    add(parts, Verdict.FAIL, theme.bad(report.count(Verdict.FAIL) + " failed"));
    add(parts, Verdict.ADVICE, theme.warn(report.count(Verdict.ADVICE) + " with advice"));
    add(parts, Verdict.INCONCLUSIVE, theme.warn(report.count(Verdict.INCONCLUSIVE) + " open"));
    add(parts, Verdict.NOT_RUN, report.count(Verdict.NOT_RUN) + " not run");
    add(parts, Verdict.ERROR, theme.warn(report.count(Verdict.ERROR) + " went wrong"));
    parts.add(theme.quiet("in " + FailureBlock.time(report.took())));
    page.flow("  ", parts);
  }

  private void add(List<String> parts, Verdict verdict, String text) {
    if (report.count(verdict) > 0) {
      parts.add(text);
    }
  }
}
