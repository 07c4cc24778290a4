package dev.roadmap.check.suite;

import dev.roadmap.check.value.Json;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A group of keys that is read key by key; what nobody asked for is a problem at its end. */
final class Table {

  private static final Pattern TIME = Pattern.compile("(\\d{1,6})(ms|s|m)");
  private static final Pattern SIZE = Pattern.compile("(\\d{1,6})(KiB|MiB)");

  private final Node.Keys keys;
  private final Notes notes;
  private final TreeSet<String> known = new TreeSet<>();

  private Table(Node.Keys keys, Notes notes) {
    this.keys = keys;
    this.notes = notes;
  }

  /** The keys of a node; a problem, and no keys, when it has none. */
  static Table of(Node node, String what, Notes notes) {
    if (node instanceof Node.Keys keys) {
      return new Table(keys, notes);
    }
    notes.add(node, what + " has keys: write `key: value`");
    return new Table(new Node.Keys(Map.of(), node.line(), node.column()), notes);
  }

  Node node() {
    return keys;
  }

  int line() {
    return keys.line();
  }

  Notes notes() {
    return notes;
  }

  Map<String, Node.Entry> entries() {
    return keys.entries();
  }

  /** Counts as asked for, whatever becomes of it. */
  void know(String... names) {
    known.addAll(List.of(names));
  }

  boolean has(String key) {
    known.add(key);
    return keys.entries().containsKey(key);
  }

  @Nullable Node get(String key) {
    known.add(key);
    Node.Entry entry = keys.entries().get(key);
    return entry == null ? null : entry.value();
  }

  /** Complains about what nobody asked for. */
  void end(String what) {
    keys.entries()
        .forEach((name, entry) -> {
          if (!known.contains(name)) {
            notes.add(
                entry.line(),
                entry.column(),
                what
                    + " has no key `"
                    + name
                    + "`"
                    + Nearest.hint(name, known, ": it has " + String.join(", ", known)));
          }
        });
  }

  /** A text that must be there; empty, and a problem, when it is not. */
  String required(String key, String what) {
    String text = text(key);
    if (text.isEmpty() && get(key) == null) {
      notes.add(keys, what + " needs `" + key + "`: add it");
    }
    return text;
  }

  /** A text; empty when it is not there. */
  String text(String key) {
    Node node = get(key);
    if (node == null) {
      return "";
    }
    String text = word(node);
    if (text == null || text.isBlank()) {
      notes.add(node, "`" + key + "` is a text: write one");
      return "";
    }
    return text.strip();
  }

  /** The text of a word; null for anything else. Numbers count as the word that was written. */
  static @Nullable String word(Node node) {
    return node instanceof Node.Scalar scalar
        ? switch (scalar.value()) {
          case Json.Text text -> text.value();
          case Json.Num number -> number.value().toString();
          case Json.Bool ignored -> null;
          case Json.Null ignored -> null;
          case Json.Obj ignored -> null;
          case Json.Arr ignored -> null;
        }
        : null;
  }

  boolean flag(String key) {
    Node node = get(key);
    if (node == null) {
      return false;
    }
    if (node instanceof Node.Scalar scalar && scalar.value() instanceof Json.Bool bool) {
      return bool.value();
    }
    notes.add(node, "`" + key + "` is true or false");
    return false;
  }

  /** A whole number from one to the other. */
  int number(String key, int otherwise, int low, int high) {
    Node node = get(key);
    if (node == null) {
      return otherwise;
    }
    if (node instanceof Node.Scalar scalar && scalar.value() instanceof Json.Num number) {
      BigDecimal value = number.value();
      if (value.scale() <= 0
          && value.compareTo(BigDecimal.valueOf(low)) >= 0
          && value.compareTo(BigDecimal.valueOf(high)) <= 0) {
        return value.intValue();
      }
    }
    notes.add(node, "`" + key + "` is a whole number from " + low + " to " + high);
    return otherwise;
  }

  @Nullable Duration time(String key) {
    Node node = get(key);
    return node == null ? null : time(key, node, notes);
  }

  Duration time(String key, Duration otherwise) {
    Duration time = time(key);
    return time == null ? otherwise : time;
  }

  static @Nullable Duration time(String key, Node node, Notes notes) {
    String word = word(node);
    Matcher time = TIME.matcher(word == null ? "" : word);
    if (!time.matches()) {
      notes.add(node, "`" + key + "` is a time: write it like 200ms, 5s or 2m");
      return null;
    }
    long number = Long.parseLong(time.group(1));
    return switch (time.group(2)) {
      case "ms" -> Duration.ofMillis(number);
      case "s" -> Duration.ofSeconds(number);
      default -> Duration.ofMinutes(number);
    };
  }

  int size(String key, int otherwise, int most) {
    Node node = get(key);
    if (node == null) {
      return otherwise;
    }
    String word = word(node);
    Matcher size = SIZE.matcher(word == null ? "" : word);
    if (size.matches()) {
      long bytes = Long.parseLong(size.group(1)) * (size.group(2).equals("KiB") ? 1024 : 1 << 20);
      if (bytes > 0 && bytes <= most) {
        return (int) bytes;
      }
    }
    notes.add(
        node,
        "`" + key + "` is a size of at most " + most / (1 << 20) + " MiB: write it like 64KiB");
    return otherwise;
  }

  /** The entries of a list; one value alone counts as a list of it. */
  List<Node> list(String key) {
    Node node = get(key);
    if (node == null) {
      return List.of();
    }
    return node instanceof Node.Items items ? items.items() : List.of(node);
  }

  List<String> words(String key) {
    var words = new ArrayList<String>();
    for (Node node : list(key)) {
      String word = word(node);
      if (word == null || word.isBlank()) {
        notes.add(node, "`" + key + "` is a list of texts");
      } else {
        words.add(word.strip());
      }
    }
    return words;
  }

  /** The keys below a key; empty when it is not there. */
  Map<String, Node.Entry> below(String key) {
    Node node = get(key);
    if (node == null) {
      return Map.of();
    }
    if (node instanceof Node.Keys below) {
      return below.entries();
    }
    notes.add(node, "`" + key + "` has keys of its own: write `name: value` below it");
    return new LinkedHashMap<>();
  }
}
