package dev.roadmap.curriculum.build;

import dev.roadmap.check.suite.Node;
import dev.roadmap.check.value.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import tools.jackson.databind.JsonNode;

/** Makes of a YAML document what a suite is read from. */
final class SuiteTree {

  private final Document document;

  private SuiteTree(Document document) {
    this.document = document;
  }

  static Node of(Document document) {
    return new SuiteTree(document).convert(document.tree(), "");
  }

  private Node convert(JsonNode tree, String pointer) {
    Place place = document.place(pointer);
    if (tree.isObject()) {
      var entries = new LinkedHashMap<String, Node.Entry>();
      tree.forEachEntry((name, value) -> {
        String child = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
        Place key = document.keyPlace(child);
        entries.put(name, new Node.Entry(convert(value, child), key.line(), key.column()));
      });
      return new Node.Keys(entries, place.line(), place.column());
    }
    if (tree.isArray()) {
      var items = new ArrayList<Node>();
      for (int i = 0; i < tree.size(); i++) {
        items.add(convert(tree.get(i), pointer + "/" + i));
      }
      return new Node.Items(items, place.line(), place.column());
    }
    return new Node.Scalar(scalar(tree), place.line(), place.column());
  }

  private static Json scalar(JsonNode tree) {
    if (tree.isNull()) {
      return Json.none();
    }
    if (tree.isBoolean()) {
      return Json.of(tree.booleanValue());
    }
    return tree.isNumber() ? Json.of(tree.decimalValue()) : Json.of(tree.stringValue());
  }
}
