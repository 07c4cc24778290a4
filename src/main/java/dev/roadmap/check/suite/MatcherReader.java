package dev.roadmap.check.suite;

import dev.roadmap.check.Level;
import dev.roadmap.check.match.Lists;
import dev.roadmap.check.match.Matcher;
import dev.roadmap.check.match.Objects;
import dev.roadmap.check.match.Order;
import dev.roadmap.check.match.Plain;
import dev.roadmap.check.match.Strings;
import dev.roadmap.check.match.Type;
import dev.roadmap.check.value.Json;
import dev.roadmap.check.value.JsonPath;
import dev.roadmap.check.value.Shape;
import dev.roadmap.check.value.Template;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads matchers. Each word has a method of a few lines; there are as many as there are words. */
final class MatcherReader {

  private static final TreeSet<String> WORDS =
      new TreeSet<>(
          List.of(
              "is",
              "eq",
              "not",
              "gt",
              "gte",
              "lt",
              "lte",
              "one_of",
              "contains",
              "starts_with",
              "ends_with",
              "matches",
              "length",
              "each",
              "any",
              "none",
              "once",
              "includes",
              "unique",
              "unique_by",
              "sorted_by",
              "same_as",
              "except",
              "near",
              "absent",
              "present",
              "at",
              "fields",
              "exactly",
              "must",
              "should",
              "may",
              "as"));

  private final Notes notes;
  private final ValueReader values;

  MatcherReader(Notes notes) {
    this.notes = notes;
    this.values = new ValueReader(notes);
  }

  Matcher matcher(Node node) {
    return new Plain.Placed(node.line(), bare(node));
  }

  private Matcher bare(Node node) {
    return switch (node) {
      case Node.Scalar scalar -> new Plain.Equal(values.shape(scalar));
      case Node.Items items -> new Lists.Items(all(items.items()));
      case Node.Keys keys ->
          keys.entries().keySet().stream().anyMatch(WORDS::contains)
              ? operators(keys)
              : new Objects.Fields(fields(keys.entries()), false);
    };
  }

  private List<Matcher> all(List<Node> nodes) {
    var matchers = new ArrayList<Matcher>();
    nodes.forEach(node -> matchers.add(matcher(node)));
    return matchers;
  }

  private Map<String, Matcher> fields(Map<String, Node.Entry> entries) {
    var fields = new LinkedHashMap<String, Matcher>();
    entries.forEach((name, entry) -> fields.put(name, matcher(entry.value())));
    return fields;
  }

  private Matcher operators(Node.Keys keys) {
    var matchers = new ArrayList<Matcher>();
    keys.entries()
        .forEach((word, entry) -> {
          if (!WORDS.contains(word)) {
            notes.add(
                entry.line(),
                entry.column(),
                "`"
                    + word
                    + "` is no matcher, and stands among some"
                    + Nearest.hint(word, WORDS, ": put the fields of an object under `fields:`"));
          } else if (!word.equals("except")) {
            matchers.add(operator(word, entry.value(), keys));
          } else if (!keys.entries().containsKey("same_as")) {
            notes.add(entry.value(), "`except` stands beside `same_as`");
          }
        });
    return matchers.size() == 1 ? matchers.getFirst() : new Plain.All(matchers);
  }

  private Matcher operator(String word, Node node, Node.Keys beside) {
    return switch (word) {
      case "is" -> type(node);
      case "eq" -> new Plain.Equal(values.shape(node));
      case "not" -> new Plain.Not(matcher(node));
      case "gt" -> new Order.Compared(Order.Than.GREATER, values.shape(node));
      case "gte" -> new Order.Compared(Order.Than.AT_LEAST, values.shape(node));
      case "lt" -> new Order.Compared(Order.Than.LESS, values.shape(node));
      case "lte" -> new Order.Compared(Order.Than.AT_MOST, values.shape(node));
      case "one_of" -> oneOf(node);
      case "contains" -> contains(node);
      case "starts_with" -> new Strings.Has(Strings.Place.START, values.shape(node));
      case "ends_with" -> new Strings.Has(Strings.Place.END, values.shape(node));
      case "matches" -> matches(node);
      case "length" -> new Lists.Length(matcher(node));
      case "each" -> new Lists.Each(matcher(node));
      case "any" -> new Lists.Count(Lists.Many.SOME, matcher(node));
      case "none" -> new Lists.Count(Lists.Many.NONE, matcher(node));
      case "once" -> new Lists.Count(Lists.Many.ONCE, matcher(node));
      case "includes" -> includes(node);
      case "unique" -> new Lists.Unique(new JsonPath(""));
      case "unique_by" -> new Lists.Unique(path(node));
      case "sorted_by" -> sorted(node);
      case "same_as" -> sameAs(node, beside);
      case "near" -> near(node);
      case "absent" -> flagged(node, word) ? new Plain.Absent() : new Plain.Present();
      case "present" -> flagged(node, word) ? new Plain.Present() : new Plain.Absent();
      case "at" -> at(node);
      case "fields" -> new Objects.Fields(fields(entries(node, word)), false);
      case "exactly" -> new Objects.Fields(fields(entries(node, word)), true);
      case "must" -> matcher(node);
      case "should" -> new Plain.Graded(Level.SHOULD, matcher(node));
      case "may" -> new Plain.Graded(Level.MAY, matcher(node));
      case "as" -> keep(node);
      default -> throw new IllegalStateException(word);
    };
  }

  private Matcher type(Node node) {
    String word = Table.word(node);
    var words = new ArrayList<String>();
    for (Type type : Type.values()) {
      if (type.word().equals(word)) {
        return type;
      }
      words.add(type.word());
    }
    if (node instanceof Node.Scalar scalar && scalar.value() instanceof Json.Null) {
      return Type.NULL; // `is: null` is YAML's null, and clear enough
    }
    notes.add(
        node,
        "`"
            + (word == null ? "" : word)
            + "` is no type"
            + Nearest.hint(
                word == null ? "" : word, words, ": there are " + String.join(", ", words)));
    return new Plain.Anything();
  }

  private Matcher oneOf(Node node) {
    if (node instanceof Node.Items items && !items.items().isEmpty()) {
      return new Plain.OneOf(all(items.items()));
    }
    notes.add(node, "`one_of` is a list: write `one_of: [a, b]`");
    return new Plain.Anything();
  }

  private Matcher contains(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return new Lists.Contains(values.shape(scalar), matcher(node));
    }
    return new Lists.Count(Lists.Many.SOME, matcher(node));
  }

  private Matcher matches(Node node) {
    String word = Table.word(node);
    try {
      return new Strings.Found(Pattern.compile(word == null ? "" : word));
    } catch (PatternSyntaxException e) {
      notes.add(node, "this is no regular expression: " + e.getDescription());
      return new Plain.Anything();
    }
  }

  private Matcher includes(Node node) {
    Table table = Table.of(node, "`includes`", notes);
    Node by = table.get("by");
    Node all = table.get("all");
    table.end("`includes`");
    if (by == null || all == null) {
      notes.add(node, "write it like `includes: {by: id, all: \"{{ids}}\"}`");
      return new Plain.Anything();
    }
    return new Lists.Includes(path(by), values.shape(all));
  }

  private JsonPath path(Node node) {
    String word = Table.word(node);
    if (word == null || word.isEmpty() || !JsonPath.isPath(word)) {
      notes.add(node, "this is no path: write it like id, owner.name or items[0].id");
      return new JsonPath("");
    }
    return new JsonPath(word);
  }

  private Matcher sorted(Node node) {
    String word = Table.word(node);
    if (word != null && word.startsWith("-") && JsonPath.isPath(word.substring(1))) {
      return new Lists.Sorted(new JsonPath(word.substring(1)), true);
    }
    return new Lists.Sorted(path(node), false);
  }

  private Matcher sameAs(Node node, Node.Keys beside) {
    String word = Table.word(node);
    Template template = word == null ? null : notes.template(node, "{{" + word + "}}");
    Node.Entry except = beside.entries().get("except");
    var names = new ArrayList<String>();
    if (except != null && except.value() instanceof Node.Items items) {
      for (Node item : items.items()) {
        String name = Table.word(item);
        names.add(name == null ? "" : name);
      }
    } else if (except != null) {
      notes.add(except.value(), "`except` is a list of fields: write `except: [updated_at]`");
    }
    if (template == null) {
      notes.add(node, "`same_as` is the name of a variable");
      return new Plain.Anything();
    }
    return new Plain.SameAs(new Shape.Filled(template), names);
  }

  private Matcher near(Node node) {
    String word = Table.word(node);
    if (word != null && word.startsWith("now ")) {
      var rest = new Node.Scalar(Json.of(word.substring(4).strip()), node.line(), node.column());
      Duration distance = Table.time("near", rest, notes);
      return distance == null ? new Plain.Anything() : new Order.NearNow(distance);
    }
    notes.add(node, "write it like `near: now 5s`");
    return new Plain.Anything();
  }

  private boolean flagged(Node node, String word) {
    if (node instanceof Node.Scalar scalar && scalar.value() instanceof Json.Bool bool) {
      return bool.value();
    }
    notes.add(node, "`" + word + "` is true or false");
    return true;
  }

  private Matcher at(Node node) {
    var matchers = new ArrayList<Matcher>();
    entries(node, "at")
        .forEach((name, entry) -> {
          if (!JsonPath.isPath(name)) {
            notes.add(entry.line(), entry.column(), "`" + name + "` is no path like items[0].id");
          }
          matchers.add(new Objects.At(new JsonPath(name), matcher(entry.value())));
        });
    return new Plain.All(matchers);
  }

  private Map<String, Node.Entry> entries(Node node, String word) {
    if (node instanceof Node.Keys keys) {
      return keys.entries();
    }
    notes.add(node, "`" + word + "` has keys: write `" + word + ": {name: value}`");
    return Map.of();
  }

  private Matcher keep(Node node) {
    String name = name(node, notes);
    return name.isEmpty() ? new Plain.Anything() : new Plain.Keep(name);
  }

  /** The name something is kept under; empty, and a problem, when it is none. */
  static String name(Node node, Notes notes) {
    String word = Table.word(node);
    if (word == null || !word.matches("[a-z][a-z0-9_]*(\\[])?")) {
      notes.add(node, "a variable's name is small letters, digits and _; `name[]` is a list");
      return "";
    }
    notes.makes(word);
    return word;
  }
}
