package dev.roadmap.progress;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON, ready for a terminal: no control character leaves it unescaped, and a lone surrogate
 * is escaped because UTF-8 cannot carry it. Twenty lines of our own, because recording a step has
 * no time to start a JSON library.
 */
final class JsonText {
  private static final String HEXADECIMAL = "0123456789abcdef";

  private final StringBuilder out = new StringBuilder();

  /** A JSON object as text. */
  static String object(Map<String, @Nullable Object> fields) {
    return new JsonText().map(fields).toString();
  }

  JsonText raw(String text) {
    out.append(text);
    return this;
  }

  JsonText string(String text) {
    out.append('"');
    for (int index = 0; index < text.length(); index++) {
      char character = text.charAt(index);
      if (character == '"' || character == '\\') {
        out.append('\\').append(character);
      } else if (Character.isSurrogate(character) && paired(text, index)) {
        out.append(character).append(text.charAt(++index));
      } else if (Character.isISOControl(character) || Character.isSurrogate(character)) {
        escape(character);
      } else {
        out.append(character);
      }
    }
    out.append('"');
    return this;
  }

  private static boolean paired(String text, int index) {
    return index + 1 < text.length()
        && Character.isSurrogatePair(text.charAt(index), text.charAt(index + 1));
  }

  private void escape(char character) {
    switch (character) {
      case '\n' -> out.append("\\n");
      case '\t' -> out.append("\\t");
      case '\r' -> out.append("\\r");
      default -> {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          out.append(HEXADECIMAL.charAt((character >> shift) & 0xf));
        }
      }
    }
  }

  private JsonText map(Map<?, ?> fields) {
    char separator = '{';
    for (Map.Entry<?, ?> field : fields.entrySet()) {
      out.append(separator);
      string((String) field.getKey()).raw(":").value(field.getValue());
      separator = ',';
    }
    return raw(fields.isEmpty() ? "{}" : "}");
  }

  private JsonText list(Iterable<?> values) {
    out.append('[');
    boolean first = true;
    for (Object value : values) {
      raw(first ? "" : ",").value(value);
      first = false;
    }
    return raw("]");
  }

  private JsonText value(@Nullable Object value) {
    if (value == null) {
      return raw("null");
    } else if (value instanceof String text) {
      return string(text);
    } else if (value instanceof Integer || value instanceof Long || value instanceof Boolean) {
      return raw(value.toString());
    } else if (value instanceof Map<?, ?> map) {
      return map(map);
    } else if (value instanceof Iterable<?> values) {
      return list(values);
    }
    throw new IllegalArgumentException("an event cannot hold a " + value.getClass().getName());
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
