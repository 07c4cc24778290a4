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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A report as one page that needs nothing else: no script, no font, no picture, no network. */
final class HtmlReport {

  private static final String STYLE =
      """
      :root{color-scheme:light dark}
      body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
      h1{margin-bottom:.2rem}
      .facts{color:GrayText}
      .totals{display:flex;gap:1.5rem;flex-wrap:wrap;font-weight:600;margin:1.5rem 0}
      details{border:1px solid GrayText;border-left-width:.4rem;border-radius:.3rem;margin:.5rem 0;padding:.4rem .8rem}
      summary{cursor:pointer}
      .fail{border-left-color:#c62828}.pass{border-left-color:#2e7d32}
      .advice,.inconclusive,.error{border-left-color:#b26a00}
      .verdict{display:inline-block;min-width:6.5rem;font-weight:600}
      pre{overflow:auto;padding:.6rem;border:1px solid GrayText;border-radius:.3rem;white-space:pre-wrap;overflow-wrap:anywhere}
      mark{background:#ffd54f;color:#000}
      dt{font-weight:600;margin-top:.5rem}
      """;

  /** In the order of interest. */
  private static final List<Verdict> ORDER =
      List.of(
          Verdict.FAIL,
          Verdict.ERROR,
          Verdict.INCONCLUSIVE,
          Verdict.ADVICE,
          Verdict.NOT_RUN,
          Verdict.PASS);

  private HtmlReport() {}

  static void write(SuiteReport report, Writer writer) {
    try {
      writer.write(text(report));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(SuiteReport report) {
    String title = Markup.escaped(report.title());
    var html = new StringBuilder("<!doctype html>\n<html lang=\"en\">\n<head>\n");
    html.append("<meta charset=\"utf-8\">\n");
    html.append("<meta name=\"viewport\" content=\"width=device-width\">\n");
    html.append(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src"
            + " 'unsafe-inline'\">\n");
    html.append("<title>").append(title).append("</title>\n<style>\n").append(STYLE);
    html.append("</style>\n</head>\n<body>\n<h1>").append(title).append("</h1>\n");
    html.append("<p class=\"facts\">").append(Markup.escaped(report.suite()));
    html.append(", version ").append(report.version()).append(", seed ").append(report.seed());
    html.append("<br>").append(Markup.escaped(report.target())).append("</p>\n");
    totals(html, report);
    for (Verdict verdict : ORDER) {
      for (CheckResult check : report.checks()) {
        if (check.verdict() == verdict) {
          check(html, report, check);
        }
      }
    }
    return html.append("</body>\n</html>\n").toString();
  }

  private static void totals(StringBuilder html, SuiteReport report) {
    html.append("<p class=\"totals\">");
    for (Verdict verdict : ORDER) {
      int count = report.count(verdict);
      if (count > 0) {
        html.append("<span>").append(count).append(' ').append(word(verdict)).append("</span> ");
      }
    }
    html.append("<span>").append(FailureBlock.time(report.took())).append("</span></p>\n");
  }

  private static String word(Verdict verdict) {
    return switch (verdict) {
      case PASS -> "passed";
      case FAIL -> "failed";
      case ADVICE -> "advice";
      case INCONCLUSIVE -> "open";
      case NOT_RUN -> "not run";
      case ERROR -> "error";
    };
  }

  private static void check(StringBuilder html, SuiteReport report, CheckResult check) {
    html.append("<details class=\"").append(CheckJson.verdictWord(check.verdict())).append('"');
    html.append(check.verdict() == Verdict.FAIL ? " open>" : ">");
    html.append("<summary><span class=\"verdict\">").append(word(check.verdict()));
    html.append("</span> <code>").append(Markup.escaped(check.id())).append("</code> ");
    html.append(Markup.escaped(check.title())).append(" (");
    html.append(CheckScreen.word(check.level())).append(")</summary>\n<dl>\n");
    for (Failure failure : check.failures()) {
      failure(html, report, failure);
    }
    entry(html, "Note", check.note());
    Advice advice = Advice.of(check, check.failure());
    entry(html, "What this means", advice.why());
    entry(html, "Look first at", advice.lookFirst());
    entry(html, "Rests on", check.restsOn());
    entry(html, "Lesson", check.lesson().isEmpty() ? "" : "roadmap read " + check.lesson());
    html.append("</dl></details>\n");
  }

  private static void failure(StringBuilder html, SuiteReport report, Failure failure) {
    entry(
        html,
        "Where",
        report.file()
            + ":"
            + failure.line()
            + ", step "
            + failure.step()
            + " of "
            + failure.steps()
            + ", "
            + failure.where()
            + " ("
            + CheckScreen.word(failure.level())
            + ")");
    Exchange exchange = failure.exchange();
    if (exchange != null) {
      block(html, "You sent", lines(exchange.sent(), exchange.sentBody()), null, 0);
      String head =
          lines(exchange.status() == null ? "no answer" : exchange.status(), exchange.type());
      String body = exchange.body();
      int before = head.length() + 2;
      block(html, "Came back", body == null ? head : head + "\n\n" + body, exchange.mark(), before);
    }
    entry(html, "Expected", failure.expected());
    entry(html, "Got", failure.actual());
    entry(html, "What", failure.sentence());
    if (exchange != null) {
      block(html, "Try it yourself", exchange.curl(), null, 0);
    }
    if (!failure.printed().isEmpty()) {
      String printed = String.join("\n", failure.printed());
      block(html, "Your program printed during this step", printed, null, 0);
    }
  }

  private static String lines(String first, @Nullable String second) {
    return second == null || second.isEmpty() ? first : first + "\n" + second;
  }

  private static void entry(StringBuilder html, String name, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      html.append("<dt>").append(name).append("</dt><dd>");
      html.append(Markup.escaped(text)).append("</dd>\n");
    }
  }

  private static void block(
      StringBuilder html, String name, String text, Exchange.@Nullable Mark mark, int shift) {
    html.append("<dt>").append(name).append("</dt><dd><pre>");
    int from = mark == null ? 0 : mark.from() + shift;
    int to = mark == null ? 0 : mark.to() + shift;
    if (from < to && to <= text.length()) {
      html.append(Markup.escaped(text.substring(0, from))).append("<mark>");
      html.append(Markup.escaped(text.substring(from, to))).append("</mark>");
      html.append(Markup.escaped(text.substring(to)));
    } else {
      html.append(Markup.escaped(text));
    }
    html.append("</pre></dd>\n");
  }
}
