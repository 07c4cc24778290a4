package dev.roadmap.check.value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value of a suite whose texts may be templates. */
public sealed interface Shape {

  /** The value with its templates filled in, in their order. */
  Json fill(Scope scope);

  /** A value without templates. */
  record Fixed(Json value) implements Shape {
    @Override
    public Json fill(Scope scope) {
      return value;
    }
  }

  /** A text with variables. */
  record Filled(Template template) implements Shape {
    @Override
    public Json fill(Scope scope) {
      return scope.value(template);
    }
  }

  /** A list. */
  record Items(List<Shape> items) implements Shape {
    public Items {
      items = List.copyOf(items);
    }

    @Override
    public Json fill(Scope scope) {
      var values = new ArrayList<Json>();
      for (Shape item : items) {
        values.add(item.fill(scope));
      }
      return Json.of(values);
    }
  }

  /** An object. */
  record Fields(Map<String, Shape> fields) implements Shape {
    @Override
    public Json fill(Scope scope) {
      var values = new LinkedHashMap<String, Json>();
      fields.forEach((name, shape) -> values.put(name, shape.fill(scope)));
      return Json.of(values);
    }
  }
}
