package dev.roadmap.check.run;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.roadmap.check.Level;
import dev.roadmap.check.http.Answer;
import dev.roadmap.check.http.Deadline;
import dev.roadmap.check.http.Irregularity;
import dev.roadmap.check.http.Wire;
import dev.roadmap.check.match.Matcher;
import dev.roadmap.check.match.Mismatch;
import dev.roadmap.check.match.Subject;
import dev.roadmap.check.match.Trial;
import dev.roadmap.check.metrics.MetricsError;
import dev.roadmap.check.metrics.PrometheusText;
import dev.roadmap.check.suite.Expectation;
import dev.roadmap.check.value.Json;
import dev.roadmap.check.value.JsonError;
import dev.roadmap.check.value.JsonParser;
import dev.roadmap.check.value.Scope;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Holds one answer against what is expected of it. */
final class Judge {

  private static final Duration TO_CLOSE = Duration.ofSeconds(2);
  private static final Duration TO_STRAY = Duration.ofMillis(20);
  private static final int MOST = 10;

  private final Answer answer;
  private final Wire wire;
  private final Scope scope;
  private final List<Mismatch> found = new ArrayList<>();
  private @Nullable Json json;
  private @Nullable Mismatch noJson;

  private Judge(Answer answer, Wire wire, Scope scope) {
    this.answer = answer;
    this.wire = wire;
    this.scope = scope;
  }

  /** What does not hold; of more than ten, ten of the gravest. */
  static List<Mismatch> judge(Expectation expectation, Answer answer, Wire wire, Scope scope) {
    var judge = new Judge(answer, wire, scope);
    judge.judge(expectation, Level.MUST);
    if (judge.found.size() <= MOST) {
      return judge.found;
    }
    judge.found.sort(Comparator.comparing(Mismatch::level));
    return judge.found.subList(0, MOST);
  }

  private void judge(Expectation expectation, Level level) {
    for (Expectation.Clause clause : expectation.clauses()) {
      int before = found.size();
      Level milder = clause.level().compareTo(level) > 0 ? clause.level() : level;
      judge(clause, milder);
      // The rest of an answer that is something else altogether would only repeat that.
      if (clause instanceof Expectation.Status
          && found.size() > before
          && clause.level() == Level.MUST) {
        return;
      }
    }
  }

  private void judge(Expectation.Clause clause, Level level) {
    int line = clause.line();
    switch (clause) {
      case Expectation.Status status -> {
        if (!status.set().has(answer.status())) {
          add(level, line, "status", status.set().words(), "" + answer.status());
        }
      }
      case Expectation.HeaderIs header -> {
        List<String> values = answer.all(header.name());
        Json value = values.isEmpty() ? null : Json.of(decoded(String.join(", ", values)));
        look(Subject.of("header " + header.name(), value), header.matcher(), level, line);
      }
      case Expectation.MediaType type -> mediaType(type.type(), level, line);
      case Expectation.JsonIs body -> {
        Json value = json(level, line);
        if (value != null) {
          look(Subject.of("body", value), body.matcher(), level, line);
        }
      }
      case Expectation.TextIs text -> {
        switch (Bodies.of(answer)) {
          case Bodies.Text body -> {
            var span = new Json.Span(0, body.text().length());
            look(Subject.of("body", new Json.Text(body.text(), span)), text.matcher(), level, line);
          }
          case Bodies.NoText none -> add(level, line, "body", "text in UTF-8", none.words());
        }
      }
      case Expectation.MetricsAre metrics -> metrics(metrics.matcher(), level, line);
      case Expectation.SizeIs size ->
          look(
              Subject.of("size of the body", Json.of(answer.body().length)),
              size.matcher(),
              level,
              line);
      case Expectation.Within within -> {
        if (answer.took().compareTo(within.time()) > 0) {
          add(
              level,
              line,
              "time",
              "at most " + Times.words(within.time()),
              Times.words(answer.took()));
        }
      }
      case Expectation.TookIs took -> {
        BigDecimal millis = BigDecimal.valueOf(answer.took().toNanos() / 1000, 3);
        look(Subject.of("time in ms", Json.of(millis)), took.matcher(), level, line);
      }
      case Expectation.Closed closed -> closed(closed.closed(), level, line);
      case Expectation.Framing framing -> framing(level, line);
      case Expectation.KeepBody keep -> {
        Json value = json(level, line);
        if (value != null) {
          scope.set(keep.name(), value);
        }
      }
      case Expectation.When when -> {
        var quiet = new Judge(answer, wire, scope);
        quiet.judge(when.fits(), Level.MUST);
        if (quiet.found.isEmpty()) {
          judge(when.then(), level);
        }
      }
    }
  }

  /** Headers are bytes; nearly everybody who sends more than ASCII means UTF-8. */
  private static String decoded(String value) {
    String text = new String(value.getBytes(ISO_8859_1), UTF_8);
    return text.indexOf('\ufffd') < 0 ? text : value;
  }

  private void look(Subject subject, Matcher matcher, Level level, int line) {
    var window = new Trial.Window(answer.sent(), answer.sent().plus(answer.took()));
    Trial trial = Trial.of(scope, window, level, line);
    matcher.match(subject, trial);
    found.addAll(trial.mismatches());
  }

  private void mediaType(String wanted, Level level, int line) {
    String value = answer.header("content-type");
    int end = value.indexOf(';');
    String type = (end < 0 ? value : value.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    boolean holds =
        wanted.equals("json")
            ? type.equals("application/json") || type.matches("application/[^/]+\\+json")
            : type.equals(wanted);
    if (!holds) {
      String expected =
          wanted.equals("json") ? "application/json, or one that ends in +json" : wanted;
      add(
          level,
          line,
          "header content-type",
          expected,
          value.isEmpty() ? "nothing: it is not there" : value);
    }
  }

  private void metrics(Matcher matcher, Level level, int line) {
    String format = "metrics in Prometheus' text format";
    switch (Bodies.of(answer)) {
      case Bodies.Text body -> {
        try {
          look(Subject.of("metrics", PrometheusText.read(body.text())), matcher, level, line);
        } catch (MetricsError e) {
          add(level, line, "body", format, String.valueOf(e.getMessage()));
        }
      }
      case Bodies.NoText none -> add(level, line, "body", format, none.words());
    }
  }

  private @Nullable Json json(Level level, int line) {
    if (json == null && noJson == null) {
      switch (Bodies.of(answer)) {
        case Bodies.Text body -> parse(body.text(), level, line);
        case Bodies.NoText none ->
            noJson = mismatch(level, line, "body", Json.Span.NONE, "JSON in UTF-8", none.words());
      }
    }
    if (noJson != null && !found.contains(noJson)) {
      found.add(noJson);
    }
    return json;
  }

  private void parse(String text, Level level, int line) {
    try {
      json = JsonParser.parse(text);
    } catch (JsonError e) {
      int at = Math.min(e.at(), text.length());
      String words =
          text.isEmpty()
              ? "nothing: the answer has no body"
              : "no JSON: " + e.getMessage() + ", at character " + (at + 1);
      var span = at < text.length() ? new Json.Span(at, at + 1) : Json.Span.NONE;
      noJson = mismatch(level, line, "body", span, "JSON", words);
    }
  }

  private void closed(boolean wanted, Level level, int line) {
    if (wanted) {
      if (!wire.closesBy(Deadline.in(TO_CLOSE))) {
        add(level, line, "connection", "closed after the answer", "still open after 2 s");
      }
    } else if (!wire.reusable() || wire.closesBy(Deadline.in(TO_STRAY))) {
      add(level, line, "connection", "still open after the answer", "closed by the server");
    }
  }

  private void framing(Level level, int line) {
    Set<Irregularity> irregular = new TreeSet<>(answer.irregularities());
    if (wire.strays(Deadline.in(TO_STRAY))) {
      irregular.add(Irregularity.BYTES_AFTER_END);
    }
    for (Irregularity one : irregular) {
      add(level, line, "framing", "an answer framed as RFC 9112 has it", one.sentence());
    }
  }

  private void add(Level level, int line, String where, String expected, String actual) {
    found.add(mismatch(level, line, where, Json.Span.NONE, expected, actual));
  }

  private static Mismatch mismatch(
      Level level, int line, String where, Json.Span span, String expected, String actual) {
    return new Mismatch(level, line, where, span, expected, actual);
  }
}
