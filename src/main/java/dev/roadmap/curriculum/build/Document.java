package dev.roadmap.curriculum.build;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * One file of the road: its keys as a tree, with the place of each, and the Markdown after them.
 *
 * @param tree an empty object when the file could not be read
 * @param values JSON pointer to the place of the value
 * @param keys JSON pointer to the place of the key that names the value
 * @param body Markdown after the front matter, empty in a YAML file
 * @param bodyLine the line on which it begins, from 1
 */
record Document(
    String file,
    JsonNode tree,
    Map<String, Place> values,
    Map<String, Place> keys,
    String body,
    int bodyLine) {

  /** Whether there is anything in it to look at; if not, the reason is among the problems. */
  boolean readable() {
    return !values.isEmpty();
  }

  Part root() {
    return new Part(this, "", tree);
  }

  /** Where the value of this pointer is, or else what holds it. */
  Place place(String pointer) {
    String at = pointer;
    while (true) {
      Place place = values.get(at);
      if (place != null) {
        return place;
      }
      if (at.isEmpty()) {
        return Place.of(file);
      }
      at = at.substring(0, at.lastIndexOf('/'));
    }
  }

  /** Where the key of this pointer is, or else its value. */
  Place keyPlace(String pointer) {
    Place place = keys.get(pointer);
    return place == null ? place(pointer) : place;
  }
}
