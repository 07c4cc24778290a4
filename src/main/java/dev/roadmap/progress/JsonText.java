package dev.roadmap.progress;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON, ready for a terminal: no control character leaves it unescaped, and a lone surrogate
 * is escaped because UTF-8 cannot carry it. A few lines of our own, because recording a step and
 * telling the next one have no time to start a JSON library.
 */
public final class JsonText {
  private static final String HEXADECIMAL = "0123456789abcdef";

  private final StringBuilder out = new StringBuilder();

  /** A JSON object as text. */
  static String object(Map<String, @Nullable Object> fields) {
    return new JsonText().map(fields).toString();
  }

  /**
   * A record as a JSON object with its components in order, by their names.
   *
   * @throws IllegalArgumentException when something in it is neither text, whole number, truth
   *     value, null, nor a record, map or list of such
   */
  public static String of(Record record) {
    return new JsonText().record(record).toString();
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

  private JsonText record(Record record) {
    char separator = '{';
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      out.append(separator);
      string(component.getName()).raw(":").value(component(record, component));
      separator = ',';
    }
    return raw(separator == '{' ? "{}" : "}");
  }

  private static @Nullable Object component(Record record, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
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

  /** Without a switch over types, for which Java makes a class when it is first reached. */
  @SuppressWarnings("IfChainToSwitch")
  private JsonText value(@Nullable Object value) {
    if (value == null) {
      return raw("null");
    } else if (value instanceof String text) {
      return string(text);
    } else if (value instanceof Integer || value instanceof Long || value instanceof Boolean) {
      return raw(value.toString());
    } else if (value instanceof Record record) {
      return record(record);
    } else if (value instanceof Map<?, ?> map) {
      return map(map);
    } else if (value instanceof Iterable<?> values) {
      return list(values);
    }
    throw new IllegalArgumentException("no JSON for a " + value.getClass().getName());
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
