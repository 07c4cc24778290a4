package dev.roadmap.cli;

import dev.roadmap.check.CheckResult;
import dev.roadmap.check.Exchange;
import dev.roadmap.check.Failure;
import dev.roadmap.check.Level;
import dev.roadmap.terminal.Cells;
import dev.roadmap.terminal.Foreign;
import dev.roadmap.terminal.Page;
import dev.roadmap.terminal.Theme;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** One check that does not hold, in full: what was sent, what came back, and what to do. */
final class FailureBlock {

  /** Below this width there is no room to set things in. */
  private static final int NARROW = 60;

  private static final int LABEL = 11;

  /** Cells of a line of output that are shown. */
  private static final int PRINTED = 300;

  /** Characters of a request line that are shown. */
  private static final int SENT = 300;

  private final Page page;
  private final Theme theme;
  private final CheckPlan plan;
  private final String file;
  private final int hints;
  private final String margin;

  FailureBlock(Page page, CheckPlan plan, String file, int hints) {
    this.page = page;
    this.theme = page.theme();
    this.plan = plan;
    this.file = file;
    this.hints = hints;
    margin = " ".repeat(page.width() < NARROW ? 2 : CheckScreen.INDENT);
  }

  /** Shows a check with one of its failures. */
  void show(CheckResult check, Failure failure) {
    page.gap();
    CheckScreen.head(page, failure.level() == Level.MUST, check, failure.level());
    String step = failure.steps() > 1 ? "step " + failure.step() + " of " + failure.steps() : "";
    String place = file + ":" + failure.line();
    page.prose(margin, theme.quiet(step.isEmpty() ? place : step + ", " + place));
    page.gap();
    Exchange exchange = failure.exchange();
    if (exchange != null) {
      exchange(exchange);
    }
    found(failure);
    meaning(Advice.of(check, failure));
    if (exchange != null) {
      section("Try it yourself");
      page.command(inner(), Foreign.line(exchange.curl()));
    }
    printed(failure.printed());
    further(check);
  }

  private String inner() {
    return margin + "  ";
  }

  private void exchange(Exchange exchange) {
    field("you sent", Foreign.line(cut(exchange.sent())));
    String sentBody = exchange.sentBody();
    if (sentBody != null) {
      body(sentBody, null);
    }
    String status = exchange.status();
    if (status == null) {
      field("came back", "no answer, " + time(exchange.took()));
      return;
    }
    String type = exchange.type() == null ? "no content type" : exchange.type();
    field(
        "came back",
        Foreign.line(status) + ", " + Foreign.line(cut(type)) + ", " + time(exchange.took()));
    String body = exchange.body();
    if (body == null) {
      body("(no body)", null);
    } else {
      body(body, exchange.mark());
    }
  }

  private static String cut(String text) {
    return text.length() <= SENT ? text : text.substring(0, SENT) + "...";
  }

  private void body(String body, Exchange.@org.jspecify.annotations.Nullable Mark mark) {
    boolean narrow = page.width() < NARROW;
    String indent = narrow ? inner() : inner() + " ".repeat(LABEL);
    var excerpt =
        new BodyExcerpt(page.width() - indent.length(), page.look().unicode() ? "…" : "...");
    List<String> lines = excerpt.lines(body, page.look().plain() ? null : mark);
    for (String line : lines) {
      page.line(indent + line);
    }
  }

  private void found(Failure failure) {
    String sentence = failure.sentence();
    if (sentence != null) {
      field("what", Foreign.line(sentence));
    } else {
      int space = failure.where().indexOf(' ');
      boolean kind = space > 0 && space < LABEL - 1;
      field(
          kind ? failure.where().substring(0, space) : "about",
          Foreign.line(kind ? failure.where().substring(space + 1) : failure.where()));
      field("expected", Foreign.line(cut(String.valueOf(failure.expected()))));
      field("got", Foreign.line(cut(String.valueOf(failure.actual()))));
    }
    page.gap();
  }

  private void field(String label, String text) {
    page.item(inner() + theme.quiet(Cells.pad(label, LABEL)), text);
  }

  private void meaning(Advice advice) {
    if (!advice.why().isBlank()) {
      section("What this means");
      page.prose(inner(), Foreign.line(advice.why().strip()));
    }
    if (!advice.lookFirst().isBlank()) {
      section("Look first at");
      page.prose(inner(), Foreign.line(advice.lookFirst().strip()));
    }
  }

  private void section(String title) {
    page.prose(margin, theme.strong(title));
  }

  /** What a program prints may be anything; a bar in front keeps it apart from what we say. */
  private void printed(List<String> lines) {
    if (lines.isEmpty()) {
      return;
    }
    section("Your program printed during this step");
    for (String line : lines) {
      printed(page, inner(), line);
    }
  }

  /**
   * A line of a program's output, cut where nobody reads on; whole otherwise, since a broken path
   * or a broken stack trace cannot be read.
   */
  static void printed(Page page, String margin, String line) {
    String shown = Cells.fit(Foreign.line(line), PRINTED, "...");
    String bar = margin + page.theme().quiet("|") + " ";
    page.line((bar + shown).stripTrailing());
  }

  private void further(CheckResult check) {
    for (int i = 0; i < Math.min(hints, check.hints().size()); i++) {
      section("Hint " + (i + 1) + " of " + check.hints().size());
      page.prose(inner(), Foreign.line(check.hints().get(i).strip()));
    }
    if (!check.lesson().isEmpty()) {
      String rests = check.restsOn().isEmpty() ? "" : "   " + theme.quiet(check.restsOn());
      command("The lesson:", "roadmap read " + check.lesson(), rests);
    }
    String only = " --only " + check.id() + " --seed " + plan.seed();
    command("Again, only this:", plan.command(only), "");
    if (hints < check.hints().size()) {
      int next = hints + 1;
      String label =
          (next == 1 ? "A hint (" : "One more hint (")
              + next
              + " of "
              + check.hints().size()
              + "):";
      command(label, plan.command(only + " --hint " + next), "");
    }
  }

  /** Something to type, on a line of its own where it does not fit behind its label. */
  private void command(String label, String command, String after) {
    String typed = Foreign.line(command);
    int behind = margin.length() + label.length() + 1 + Cells.width(typed) + Cells.width(after);
    if (behind <= page.width()) {
      page.line(margin + label + " " + theme.command(typed) + after);
    } else {
      page.prose(margin, label);
      page.command(inner(), typed);
    }
  }

  /** {@code 4 ms}, {@code 1.5 s}, {@code 20 s}. */
  static String time(Duration time) {
    long millis = time.toMillis();
    if (millis < 1000) {
      return millis + " ms";
    }
    return millis < 9_950
        ? String.format(Locale.ROOT, "%.1f s", millis / 1000.0)
        : Math.round(millis / 1000.0) + " s";
  }
}
