package dev.roadmap.check.value;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON value, and where it stood in the text it was read from; values made here stand at 0. */
public sealed interface Json {

  Span span();

  /** A stretch of a text, in UTF-16 units. */
  record Span(int from, int to) {
    public static final Span NONE = new Span(0, 0);
  }

  /** An object; its fields in the order of the text. */
  record Obj(Map<String, Json> fields, Span span) implements Json {
    public Obj {
      fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
  }

  /** A list. */
  record Arr(List<Json> items, Span span) implements Json {
    public Arr {
      items = List.copyOf(items);
    }
  }

  /** A string. */
  record Text(String value, Span span) implements Json {}

  /** A number, exactly as it was written. */
  record Num(BigDecimal value, Span span) implements Json {}

  /** True or false. */
  record Bool(boolean value, Span span) implements Json {}

  /** Null. */
  record Null(Span span) implements Json {}

  static Json none() {
    return new Null(Span.NONE);
  }

  static Json of(String text) {
    return new Text(text, Span.NONE);
  }

  static Json of(boolean value) {
    return new Bool(value, Span.NONE);
  }

  static Json of(long number) {
    return new Num(BigDecimal.valueOf(number), Span.NONE);
  }

  static Json of(BigDecimal number) {
    return new Num(number, Span.NONE);
  }

  static Json of(List<Json> items) {
    return new Arr(items, Span.NONE);
  }

  static Json of(Map<String, Json> fields) {
    return new Obj(fields, Span.NONE);
  }

  /** The same values wherever they stood: numbers by amount, fields in any order. */
  static boolean same(Json a, Json b) {
    return switch (a) {
      case Obj left -> b instanceof Obj right && sameFields(left.fields(), right.fields());
      case Arr left -> b instanceof Arr right && sameItems(left.items(), right.items());
      case Text left -> b instanceof Text right && left.value().equals(right.value());
      case Num left -> b instanceof Num right && left.value().compareTo(right.value()) == 0;
      case Bool left -> b instanceof Bool right && left.value() == right.value();
      case Null left -> b instanceof Null;
    };
  }

  private static boolean sameFields(Map<String, Json> a, Map<String, Json> b) {
    if (!a.keySet().equals(b.keySet())) {
      return false;
    }
    for (Map.Entry<String, Json> entry : a.entrySet()) {
      Json other = b.get(entry.getKey());
      if (other == null || !same(entry.getValue(), other)) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameItems(List<Json> a, List<Json> b) {
    if (a.size() != b.size()) {
      return false;
    }
    for (int i = 0; i < a.size(); i++) {
      if (!same(a.get(i), b.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** A field of an object; null when this is none, or has none of this name. */
  default @Nullable Json field(String name) {
    return this instanceof Obj object ? object.fields().get(name) : null;
  }

  /** The text of a string; any other value as JSON. */
  default String plain() {
    return this instanceof Text text ? text.value() : JsonWriter.write(this);
  }
}
