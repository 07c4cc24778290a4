package dev.roadmap.check.value;

import java.util.Map;

/** Writes JSON without blanks; what UTF-8 cannot hold is escaped. */
public final class JsonWriter {

  private final StringBuilder out = new StringBuilder();

  private JsonWriter() {}

  public static String write(Json value) {
    var writer = new JsonWriter();
    writer.add(value);
    return writer.out.toString();
  }

  private void add(Json value) {
    switch (value) {
      case Json.Obj object -> add(object);
      case Json.Arr array -> add(array);
      case Json.Text text -> add(text.value());
      case Json.Num number -> out.append(digits(number));
      case Json.Bool bool -> out.append(bool.value());
      case Json.Null ignored -> out.append("null");
    }
  }

  /** Written out where that is short, as people write numbers. */
  private static String digits(Json.Num number) {
    int scale = number.value().scale();
    return scale >= 0 && scale < 20 ? number.value().toPlainString() : number.value().toString();
  }

  private void add(Json.Obj object) {
    out.append('{');
    boolean first = true;
    for (Map.Entry<String, Json> field : object.fields().entrySet()) {
      if (!first) {
        out.append(',');
      }
      first = false;
      add(field.getKey());
      out.append(':');
      add(field.getValue());
    }
    out.append('}');
  }

  private void add(Json.Arr array) {
    out.append('[');
    for (int i = 0; i < array.items().size(); i++) {
      if (i > 0) {
        out.append(',');
      }
      add(array.items().get(i));
    }
    out.append(']');
  }

  private void add(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      switch (unit) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (unit < ' ' || isLone(text, i)) {
            out.append(String.format("\\u%04x", (int) unit));
          } else {
            out.append(unit);
          }
        }
      }
    }
    out.append('"');
  }

  private static boolean isLone(String text, int i) {
    char unit = text.charAt(i);
    if (Character.isHighSurrogate(unit)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(unit)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }
}
