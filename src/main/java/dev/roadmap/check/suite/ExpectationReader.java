package dev.roadmap.check.suite;

import dev.roadmap.check.Level;
import dev.roadmap.check.match.Matcher;
import dev.roadmap.check.match.Plain;
import dev.roadmap.check.value.Json;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads what is expected of an answer. */
final class ExpectationReader {

  private static final String WHAT = "an expectation";

  private final Notes notes;
  private final MatcherReader matchers;
  private final StatusReader statuses;
  private final Extras extras;

  /** Reads what needs the rest of the suite. */
  interface Extras {
    /** The schema of this name. */
    Matcher schema(Node node);
  }

  ExpectationReader(Notes notes, Extras extras) {
    this.notes = notes;
    this.matchers = new MatcherReader(notes);
    this.statuses = new StatusReader(notes);
    this.extras = extras;
  }

  Expectation read(Node node) {
    Table table = Table.of(node, WHAT, notes);
    var clauses = new ArrayList<Expectation.Clause>();
    read(table, Level.MUST, clauses);
    boolean mayClose = table.flag("may_close");
    table.end(WHAT);
    return new Expectation(node.line(), clauses, mayClose);
  }

  private void read(Table table, Level level, List<Expectation.Clause> clauses) {
    // In the order of the file, except that status comes first: the rest means little without it.
    Node status = table.get("status");
    if (status != null) {
      status(status, level, clauses);
    }
    table
        .entries()
        .forEach((key, entry) -> {
          table.know("status", "header", "type", "json", "text", "size", "schema", "invariant");
          table.know("metrics", "within", "took", "framing", "closed", "may_close", "as");
          table.know("should", "may", "when");
          add(key, entry.value(), level, clauses);
        });
  }

  private void add(String key, Node node, Level level, List<Expectation.Clause> clauses) {
    int line = node.line();
    switch (key) {
      case "header" -> headers(node, level, clauses);
      case "type" -> clauses.add(new Expectation.MediaType(line, level, mediaType(node)));
      case "json" -> clauses.add(new Expectation.JsonIs(line, level, matchers.matcher(node)));
      case "text" -> clauses.add(new Expectation.TextIs(line, level, matchers.matcher(node)));
      case "took" -> clauses.add(new Expectation.TookIs(line, level, matchers.matcher(node)));
      case "metrics" ->
          clauses.add(new Expectation.MetricsAre(line, level, matchers.matcher(node)));
      case "size" -> clauses.add(new Expectation.SizeIs(line, level, matchers.matcher(node)));
      case "schema" -> clauses.add(new Expectation.JsonIs(line, level, extras.schema(node)));
      case "invariant" ->
          new InvariantReader(notes)
              .read(node)
              .forEach(one -> clauses.add(new Expectation.JsonIs(one.line(), level, one)));
      case "within" -> {
        Duration time = Table.time(key, node, notes);
        if (time != null) {
          clauses.add(new Expectation.Within(line, level, time));
        }
      }
      case "framing" -> {
        if (!"clean".equals(Table.word(node))) {
          notes.add(node, "write `framing: clean`");
        }
        clauses.add(new Expectation.Framing(line, level));
      }
      case "closed" -> {
        boolean closed =
            !(node instanceof Node.Scalar scalar
                && scalar.value() instanceof Json.Bool bool
                && !bool.value());
        clauses.add(new Expectation.Closed(line, level, closed));
      }
      case "as" ->
          clauses.add(new Expectation.KeepBody(line, level, MatcherReader.name(node, notes)));
      case "should" -> group(node, milder(level, Level.SHOULD), clauses);
      case "may" -> group(node, milder(level, Level.MAY), clauses);
      case "when" -> whens(node, level, clauses);
      default -> {} // status has been read, and what is unknown is told at the end
    }
  }

  private static Level milder(Level a, Level b) {
    return a.compareTo(b) > 0 ? a : b;
  }

  private void group(Node node, Level level, List<Expectation.Clause> clauses) {
    Table table = Table.of(node, WHAT, notes);
    read(table, level, clauses);
    table.end(WHAT);
  }

  private void status(Node node, Level level, List<Expectation.Clause> clauses) {
    if (node instanceof Node.Keys keys && !keys.entries().containsKey("not")) {
      Table table = Table.of(keys, "`status`", notes);
      graded(table, "must", level, clauses);
      graded(table, "should", milder(level, Level.SHOULD), clauses);
      graded(table, "may", milder(level, Level.MAY), clauses);
      table.know("not");
      table.end("`status`");
    } else {
      clauses.add(new Expectation.Status(node.line(), level, statuses.set(node)));
    }
  }

  private void graded(Table table, String key, Level level, List<Expectation.Clause> clauses) {
    Node node = table.get(key);
    if (node != null) {
      clauses.add(new Expectation.Status(node.line(), level, statuses.set(node)));
    }
  }

  private void headers(Node node, Level level, List<Expectation.Clause> clauses) {
    Table table = Table.of(node, "`header`", notes);
    for (Map.Entry<String, Node.Entry> entry : table.entries().entrySet()) {
      Node value = entry.getValue().value();
      clauses.add(
          new Expectation.HeaderIs(
              value.line(), level, entry.getKey().toLowerCase(Locale.ROOT), header(value)));
    }
  }

  private Matcher header(Node node) {
    String word = Table.word(node);
    if ("present".equals(word)) {
      return new Plain.Present();
    }
    if ("absent".equals(word)) {
      return new Plain.Absent();
    }
    if (node instanceof Node.Keys keys
        && keys.entries().size() == 1
        && keys.entries().keySet().stream().anyMatch(List.of("must", "should", "may")::contains)) {
      Map.Entry<String, Node.Entry> only = keys.entries().entrySet().iterator().next();
      Level level = Level.valueOf(only.getKey().toUpperCase(Locale.ROOT));
      return new Plain.Graded(level, header(only.getValue().value()));
    }
    // A header is text even where YAML sees a number.
    if (word != null && node instanceof Node.Scalar scalar) {
      return matchers.matcher(new Node.Scalar(Json.of(word), scalar.line(), scalar.column()));
    }
    return matchers.matcher(node);
  }

  private String mediaType(Node node) {
    String word = Table.word(node);
    if (word == null || !word.matches("json|[a-z]+/[a-z0-9.+-]+")) {
      notes.add(node, "`type` is json, or a media type like text/plain");
      return "json";
    }
    return word;
  }

  private void whens(Node node, Level level, List<Expectation.Clause> clauses) {
    List<Node> nodes = node instanceof Node.Items items ? items.items() : List.of(node);
    for (Node one : nodes) {
      Table table = Table.of(one, "`when`", notes);
      Node then = table.get("then");
      if (then == null) {
        notes.add(one, "`when` needs `then`: what is expected of answers that fit");
        continue;
      }
      var fits = new ArrayList<Expectation.Clause>();
      read(table, Level.MUST, fits);
      table.end("`when`");
      clauses.add(
          new Expectation.When(
              one.line(), level, new Expectation(one.line(), fits, false), read(then)));
    }
  }
}
