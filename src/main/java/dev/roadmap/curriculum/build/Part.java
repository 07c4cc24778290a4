package dev.roadmap.curriculum.build;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A group of keys in a document. What is missing or of the wrong type reads as empty, because the
 * schema has already complained, and the rules after it still want to see everything else.
 */
record Part(Document document, String pointer, JsonNode node) {

  /** An entry of a list of ids, and where it stands. */
  record Entry(String id, Place place) {}

  boolean has(String key) {
    return node.has(key);
  }

  String text(String key) {
    JsonNode value = node.path(key);
    return value.isString() ? value.stringValue().strip() : "";
  }

  /** As {@link #text}, but the first line keeps its indentation. */
  String block(String key) {
    JsonNode value = node.path(key);
    return value.isString() ? value.stringValue().stripTrailing() : "";
  }

  @Nullable String optionalText(String key) {
    String text = text(key);
    return text.isEmpty() ? null : text;
  }

  int number(String key) {
    JsonNode value = node.path(key);
    return value.isInt() && value.intValue() > 0 ? value.intValue() : 0;
  }

  boolean flag(String key) {
    JsonNode value = node.path(key);
    return value.isBoolean() && value.booleanValue();
  }

  List<String> strings(String key) {
    return entries(key).stream().map(Entry::id).toList();
  }

  List<Entry> entries(String key) {
    var entries = new ArrayList<Entry>();
    JsonNode list = node.path(key);
    for (int i = 0; list.isArray() && i < list.size(); i++) {
      if (list.get(i).isString()) {
        entries.add(new Entry(list.get(i).stringValue().strip(), place(key + "/" + i)));
      }
    }
    return entries;
  }

  /** The groups of keys in a list. */
  List<Part> parts(String key) {
    var parts = new ArrayList<Part>();
    JsonNode list = node.path(key);
    for (int i = 0; list.isArray() && i < list.size(); i++) {
      parts.add(new Part(document, pointer + "/" + key + "/" + i, list.get(i)));
    }
    return parts;
  }

  Place place() {
    return document.place(pointer);
  }

  /** Where the value of a key is. */
  Place place(String key) {
    return document.place(pointer + "/" + key);
  }
}
