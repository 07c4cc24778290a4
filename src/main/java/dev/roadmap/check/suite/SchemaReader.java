package dev.roadmap.check.suite;

import dev.roadmap.check.match.Matcher;
import dev.roadmap.check.match.Plain;
import java.util.HashMap;
import java.util.Map;

/** Reads the JSON Schemas of a suite. */
final class SchemaReader {

  static final Matcher NONE = new Plain.Anything();

  private final Map<String, Matcher> schemas = new HashMap<>();
  private final Notes notes;

  private SchemaReader(Notes notes) {
    this.notes = notes;
  }

  static SchemaReader of(Map<String, Node.Entry> entries, Notes notes) {
    var reader = new SchemaReader(notes);
    entries.forEach((name, entry) -> reader.schemas.put(name, NONE));
    return reader;
  }

  Matcher named(Node node) {
    String word = Table.word(node);
    Matcher schema = word == null ? null : schemas.get(word);
    if (schema == null) {
      String name = word == null ? "" : word;
      notes.add(
          node,
          "there is no schema `"
              + name
              + "`"
              + Nearest.hint(name, schemas.keySet(), ": add it under `schemas:`"));
      return NONE;
    }
    return schema;
  }
}
