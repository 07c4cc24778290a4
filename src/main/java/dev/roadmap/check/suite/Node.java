package dev.roadmap.check.suite;

import dev.roadmap.check.value.Json;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What stands in a suite's file, with its place. Lines and columns count from 1. */
public sealed interface Node {

  int line();

  int column();

  /** A word, a number, true, false or null. */
  record Scalar(Json value, int line, int column) implements Node {}

  /** A list. */
  record Items(List<Node> items, int line, int column) implements Node {
    public Items {
      items = List.copyOf(items);
    }
  }

  /** Keys with values, in the order of the file. */
  record Keys(Map<String, Entry> entries, int line, int column) implements Node {
    public Keys {
      entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }
  }

  /** A value, and the place of its key. */
  record Entry(Node value, int line, int column) {}
}
