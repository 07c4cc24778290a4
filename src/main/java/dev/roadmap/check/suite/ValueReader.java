package dev.roadmap.check.suite;

import dev.roadmap.check.value.Json;
import dev.roadmap.check.value.Shape;
import dev.roadmap.check.value.Template;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads values whose texts may be templates. */
final class ValueReader {

  private final Notes notes;

  ValueReader(Notes notes) {
    this.notes = notes;
  }

  Shape shape(Node node) {
    return switch (node) {
      case Node.Scalar scalar -> scalar(scalar);
      case Node.Items items -> {
        var shapes = new ArrayList<Shape>();
        items.items().forEach(item -> shapes.add(shape(item)));
        yield new Shape.Items(shapes);
      }
      case Node.Keys keys -> new Shape.Fields(shapes(keys.entries()));
    };
  }

  private Shape scalar(Node.Scalar scalar) {
    if (scalar.value() instanceof Json.Text text) {
      Template template = notes.template(scalar, text.value());
      if (template != null && !template.isPlain()) {
        return new Shape.Filled(template);
      }
    }
    return new Shape.Fixed(scalar.value());
  }

  Map<String, Shape> shapes(Map<String, Node.Entry> entries) {
    var shapes = new LinkedHashMap<String, Shape>();
    entries.forEach((name, entry) -> shapes.put(name, shape(entry.value())));
    return shapes;
  }

  /** Values that are set as variables. */
  Map<String, Shape> variables(Map<String, Node.Entry> entries) {
    entries.forEach((name, entry) -> {
      if (!name.matches("[a-z][a-z0-9_]*")) {
        notes.add(
            entry.line(),
            entry.column(),
            "`" + name + "` is no name for a variable: small letters, digits and _ make one");
      }
      notes.makes(name);
    });
    return shapes(entries);
  }

  /** A template; an empty one, and a problem, when it is none. */
  Template template(Node node, String what) {
    String word = Table.word(node);
    if (word == null) {
      notes.add(node, what + " is a text: put it in quotes");
      return Template.parse("");
    }
    Template template = notes.template(node, word);
    return template == null ? Template.parse("") : template;
  }
}
