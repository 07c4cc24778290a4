package dev.roadmap.practice.json;

import java.nio.charset.StandardCharsets;

/** Puts JSON together. A lone surrogate is escaped, because UTF-8 cannot carry it. */
public final class JsonText {

  private static final String HEXADECIMAL = "0123456789abcdef";

  private final StringBuilder out;
  private boolean first = true;

  public JsonText() {
    this(new StringBuilder(256));
  }

  /** Goes on in {@code out}. */
  public JsonText(StringBuilder out) {
    this.out = out;
  }

  /** Opens an object; close it with {@link #end}. */
  public JsonText object() {
    out.append('{');
    first = true;
    return this;
  }

  /** Closes an object. */
  public JsonText end() {
    out.append('}');
    first = false;
    return this;
  }

  /** The name of a member; its value comes next. */
  public JsonText name(String name) {
    if (!first) {
      out.append(',');
    }
    first = false;
    return string(name).raw(":");
  }

  /** A member that is text. */
  public JsonText member(String name, String value) {
    return name(name).string(value);
  }

  /** A member that is a whole number. */
  public JsonText member(String name, long value) {
    name(name);
    out.append(value);
    return this;
  }

  /** A member that is true or false. */
  public JsonText member(String name, boolean value) {
    name(name);
    out.append(value);
    return this;
  }

  /** What is JSON already. */
  public JsonText raw(String json) {
    out.append(json);
    return this;
  }

  /** A text as a JSON string. */
  public JsonText string(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit == '"' || unit == '\\') {
        out.append('\\').append(unit);
      } else if (unit < ' ' || unit == 0x7f) {
        control(unit);
      } else if (Character.isSurrogate(unit)) {
        if (i + 1 < text.length() && Character.isSurrogatePair(unit, text.charAt(i + 1))) {
          out.append(unit).append(text.charAt(++i));
        } else {
          escape(unit);
        }
      } else {
        out.append(unit);
      }
    }
    out.append('"');
    return this;
  }

  private void control(char unit) {
    switch (unit) {
      case '\n' -> out.append("\\n");
      case '\t' -> out.append("\\t");
      case '\r' -> out.append("\\r");
      default -> escape(unit);
    }
  }

  private void escape(char unit) {
    out.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append(HEXADECIMAL.charAt((unit >> shift) & 0xf));
    }
  }

  /** The bytes to send. */
  public byte[] bytes() {
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
