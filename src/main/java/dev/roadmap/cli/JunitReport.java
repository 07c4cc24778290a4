package dev.roadmap.cli;

import dev.roadmap.check.CheckResult;
import dev.roadmap.check.Exchange;
import dev.roadmap.check.Failure;
import dev.roadmap.check.SuiteReport;
import dev.roadmap.check.Verdict;
import dev.roadmap.terminal.Markup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Duration;
import java.util.Locale;

/** A report as the CI servers of this world read it: a test case for each check. */
final class JunitReport {

  private JunitReport() {}

  static void write(SuiteReport report, Writer writer) {
    try {
      writer.write(text(report));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(SuiteReport report) {
    int errors = report.count(Verdict.ERROR) + report.count(Verdict.INCONCLUSIVE);
    var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    String counts =
        " tests=\""
            + report.checks().size()
            + "\" failures=\""
            + report.count(Verdict.FAIL)
            + "\" errors=\""
            + errors
            + "\" skipped=\""
            + report.count(Verdict.NOT_RUN)
            + "\" time=\""
            + seconds(report.took())
            + "\"";
    xml.append("<testsuites").append(counts).append(">\n");
    xml.append("<testsuite name=\"").append(Markup.escaped(report.suite())).append('"');
    xml.append(counts).append(">\n");
    xml.append("<properties>\n");
    property(xml, "version", Integer.toString(report.version()));
    property(xml, "seed", Long.toString(report.seed()));
    property(xml, "target", report.target());
    xml.append("</properties>\n");
    for (CheckResult check : report.checks()) {
      testcase(xml, report, check);
    }
    return xml.append("</testsuite>\n</testsuites>\n").toString();
  }

  private static void property(StringBuilder xml, String name, String value) {
    xml.append("<property name=\"").append(name).append("\" value=\"");
    xml.append(Markup.escaped(value).replace("\n", " ")).append("\"/>\n");
  }

  private static void testcase(StringBuilder xml, SuiteReport report, CheckResult check) {
    xml.append("<testcase classname=\"").append(Markup.escaped(report.suite()));
    xml.append("\" name=\"").append(Markup.escaped(check.id()));
    xml.append("\" time=\"").append(seconds(check.took())).append("\">");
    String brief = Markup.escaped(CheckScreen.inShort(check));
    switch (check.verdict()) {
      case PASS -> {}
      case FAIL -> element(xml, "failure", brief, details(report, check));
      case ERROR, INCONCLUSIVE -> element(xml, "error", brief, Markup.escaped(check.note()));
      case NOT_RUN -> xml.append("<skipped message=\"").append(brief).append("\"/>");
      case ADVICE ->
          xml.append("<system-out>Advice: ").append(details(report, check)).append("</system-out>");
    }
    xml.append("</testcase>\n");
  }

  private static void element(StringBuilder xml, String name, String message, String text) {
    xml.append('<').append(name).append(" message=\"").append(message).append("\">");
    xml.append(text).append("</").append(name).append('>');
  }

  /** Everything about a failure, as plain text. */
  private static String details(SuiteReport report, CheckResult check) {
    var text = new StringBuilder(check.title()).append('\n');
    Failure failure = check.failure();
    if (failure != null) {
      text.append(report.file()).append(':').append(failure.line()).append('\n');
      Exchange exchange = failure.exchange();
      if (exchange != null) {
        line(text, "sent: ", exchange.sent());
        line(text, "      ", exchange.sentBody());
        line(text, "came back: ", exchange.status());
        line(text, "           ", exchange.body());
        line(text, "try: ", exchange.curl());
      }
      text.append(CheckScreen.inShort(check)).append('\n');
      failure.printed().forEach(one -> line(text, "| ", one));
    }
    line(text, "lesson: ", check.lesson());
    return Markup.escaped(text.toString());
  }

  private static void line(
      StringBuilder text, String label, @org.jspecify.annotations.Nullable String value) {
    if (value != null && !value.isEmpty()) {
      text.append(label).append(value).append('\n');
    }
  }

  private static String seconds(Duration time) {
    return String.format(Locale.ROOT, "%.3f", time.toNanos() / 1e9);
  }
}
