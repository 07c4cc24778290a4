package dev.roadmap.check.suite;

import dev.roadmap.check.match.Matcher;
import dev.roadmap.check.value.Json;
import dev.roadmap.check.value.Shape;
import dev.roadmap.check.value.Template;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the steps of a check. */
final class StepReader {

  private static final int DEEPEST = 8;
  static final Duration EVERY = Duration.ofMillis(100);
  private static final Duration GRACE = Duration.ofSeconds(5);
  static final Duration TO_START = Duration.ofSeconds(20);

  private static final Pattern WAIT = Pattern.compile("(\\d{1,6}|\\{\\{[^{}]*}})(ms|s|m)");

  private static final List<String> KINDS =
      List.of(
          "request",
          "raw",
          "close",
          "stop",
          "kill",
          "start",
          "restart",
          "crash",
          "without",
          "wait",
          "let",
          "that",
          "repeat",
          "eventually",
          "parallel",
          "use");

  private static final List<String> METHODS =
      List.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS");

  private final Notes notes;
  private final ValueReader values;
  private final MatcherReader matchers;
  private final TalkReader talks;
  private final Map<String, Node> recipes;
  private int depth;
  private boolean lifecycle;

  StepReader(
      Notes notes,
      ExpectationReader expectations,
      Map<String, Node> recipes,
      Map<String, Client> clients) {
    this.notes = notes;
    this.values = new ValueReader(notes);
    this.matchers = new MatcherReader(notes);
    this.talks = new TalkReader(notes, expectations, clients);
    this.recipes = recipes;
  }

  /** Whether a step read since the last question acts on the program itself. */
  boolean takeLifecycle() {
    boolean was = lifecycle;
    lifecycle = false;
    return was;
  }

  List<Step> steps(@Nullable Node node, String what) {
    if (!(node instanceof Node.Items items) || items.items().isEmpty()) {
      if (node != null) {
        notes.add(node, what + " is a list of steps: write `- GET: /path`");
      }
      return List.of();
    }
    if (++depth > DEEPEST) {
      notes.add(node, "steps are nested too deep here, or a recipe uses itself");
      depth--;
      return List.of();
    }
    var steps = new ArrayList<Step>();
    items
        .items()
        .forEach(item -> {
          Step step = step(item);
          if (step != null) {
            steps.add(step);
          }
        });
    depth--;
    return steps;
  }

  private @Nullable Step step(Node item) {
    Node node = item;
    String word = Table.word(item);
    if (word != null && KINDS.contains(word)) { // `- crash`, without a colon
      var nothing = new Node.Scalar(Json.none(), item.line(), item.column());
      var entry = new Node.Entry(nothing, item.line(), item.column());
      node = new Node.Keys(Map.of(word, entry), item.line(), item.column());
    }
    Table table = Table.of(node, "a step", notes);
    String kind = kind(table);
    if (kind.isEmpty()) {
      return null;
    }
    Step step = step(kind, table);
    table.end("the step `" + kind + "`");
    return step;
  }

  private String kind(Table table) {
    String first = "";
    for (Map.Entry<String, Node.Entry> entry : table.entries().entrySet()) {
      String key = entry.getKey();
      boolean eventuallyOfOne = key.equals("eventually") && isOfOne(entry.getValue().value());
      if ((isMethod(key) || KINDS.contains(key)) && !eventuallyOfOne) {
        if (!first.isEmpty()) {
          notes.add(
              entry.getValue().line(),
              entry.getValue().column(),
              "a step does one thing, and this one is `" + first + "` and `" + key + "`");
          return "";
        }
        first = key;
      }
    }
    if (first.isEmpty() && !table.entries().isEmpty()) {
      Map.Entry<String, Node.Entry> only = table.entries().entrySet().iterator().next();
      notes.add(
          only.getValue().line(),
          only.getValue().column(),
          "this step does nothing" + kindHint(only.getKey()));
    }
    table.know(first);
    return first;
  }

  private static String kindHint(String key) {
    String capitals = key.toUpperCase(Locale.ROOT);
    return METHODS.contains(capitals)
        ? "; did you mean `" + capitals + "`?"
        : Nearest.hint(key, KINDS, ": begin it with a method, as `GET: /path`");
  }

  private static boolean isMethod(String key) {
    return key.matches("[A-Z]{2,20}");
  }

  private static boolean isOfOne(Node node) {
    return !(node instanceof Node.Keys keys) || !keys.entries().containsKey("do");
  }

  private @Nullable Step step(String kind, Table table) {
    int line = table.line();
    Node node = table.get(kind);
    if (node == null) {
      return null;
    }
    return switch (kind) {
      case "raw" -> talks.raw(table, node);
      case "close" -> new Step.Close(line, notes.word(node, "the name of a connection"));
      case "stop", "kill", "start", "restart", "crash" -> lifecycle(line, kind, node);
      case "wait" -> pause(line, node);
      case "without" -> without(line, node);
      case "let" -> new Step.Let(line, values.variables(table.below("let")));
      case "that" -> that(table);
      case "repeat" -> repeat(line, node);
      case "eventually" -> eventually(line, node);
      case "parallel" -> new ParallelReader(this, notes).read(node);
      case "use" -> use(table, node);
      default -> talks.send(kind, table, node);
    };
  }

  private Step lifecycle(int line, String kind, Node node) {
    lifecycle = true;
    Step.Lifecycle.Change what = Step.Lifecycle.Change.valueOf(kind.toUpperCase(Locale.ROOT));
    Duration within = what == Step.Lifecycle.Change.START ? TO_START : GRACE;
    if (node instanceof Node.Keys) {
      Table table = Table.of(node, "`" + kind + "`", notes);
      within = table.time("within", within);
      table.end("`" + kind + "`");
    }
    return new Step.Lifecycle(line, what, within);
  }

  private @Nullable Step pause(int line, Node node) {
    String word = Table.word(node);
    java.util.regex.Matcher time = WAIT.matcher(word == null ? "" : word);
    if (!time.matches()) {
      notes.add(node, "`wait` is a time: write it like 200ms, 5s or {{retry_after}}s");
      return null;
    }
    Template amount = notes.template(node, time.group(1));
    Duration unit =
        switch (time.group(2)) {
          case "ms" -> Duration.ofMillis(1);
          case "s" -> Duration.ofSeconds(1);
          default -> Duration.ofMinutes(1);
        };
    return amount == null ? null : new Step.Wait(line, amount, unit);
  }

  private Step without(int line, Node node) {
    lifecycle = true;
    Table table = Table.of(node, "`without`", notes);
    String part = table.required("part", "`without`");
    List<Step> steps = steps(table.get("do"), "`do`");
    table.end("`without`");
    return new Step.Without(line, part, steps);
  }

  private Step that(Table table) {
    var matchersOf = new LinkedHashMap<String, Matcher>();
    table
        .below("that")
        .forEach((name, entry) -> {
          notes.uses(entry.value(), name);
          matchersOf.put(name, matchers.matcher(entry.value()));
        });
    return new Step.That(table.line(), matchersOf);
  }

  private Step repeat(int line, Node node) {
    Table table = Table.of(node, "`repeat`", notes);
    int times = table.number("times", 1, 1, 100_000);
    List<Step> steps = steps(table.get("do"), "`do`");
    Duration p50 = table.time("p50");
    Duration p95 = table.time("p95");
    table.end("`repeat`");
    return new Step.Repeat(line, times, steps, p50, p95);
  }

  private Step eventually(int line, Node node) {
    Table table = Table.of(node, "`eventually`", notes);
    Duration within = table.time("within", GRACE);
    Duration every = table.time("every", EVERY);
    List<Step> steps = steps(table.get("do"), "`do`");
    table.end("`eventually`");
    return new Step.Eventually(line, within, every, steps);
  }

  private Step use(Table table, Node node) {
    Map<String, Shape> with = values.variables(table.below("with"));
    String name = notes.word(node, "the name of a recipe");
    Node recipe = recipes.get(name);
    if (recipe == null) {
      notes.add(
          node,
          "there is no recipe `"
              + name
              + "`"
              + Nearest.hint(name, recipes.keySet(), ": add it under `recipes:`"));
      return new Step.Group(table.line(), with, List.of());
    }
    return new Step.Group(table.line(), with, steps(recipe, "a recipe"));
  }
}
