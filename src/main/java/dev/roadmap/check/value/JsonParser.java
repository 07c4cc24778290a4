package dev.roadmap.check.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads JSON as RFC 8259 has it, and nothing more, keeping where each value stands. */
public final class JsonParser {

  /** A hostile answer nests as deep as it likes, and this reader calls itself once a level. */
  static final int MAX_DEPTH = 200;

  private static final int MAX_DIGITS = 1000;

  /** A value of two characters takes a hundred bytes and more. */
  static final int MAX_VALUES = 200_000;

  private final String text;
  private int at;
  private int depth;
  private int values;

  private JsonParser(String text) {
    this.text = text;
  }

  /** Reads one value with blanks around it. */
  public static Json parse(String text) throws JsonError {
    if (text.startsWith("\ufeff")) {
      throw new JsonError("it begins with a byte order mark, which JSON must not", 0);
    }
    var parser = new JsonParser(text);
    parser.skipBlanks();
    if (parser.at == text.length()) {
      throw new JsonError("there is nothing in it", 0);
    }
    Json value = parser.value();
    parser.skipBlanks();
    if (parser.at < text.length()) {
      throw new JsonError("something follows after the value", parser.at);
    }
    return value;
  }

  private Json value() throws JsonError {
    if (at == text.length()) {
      throw new JsonError("it ends where a value should stand", at);
    }
    if (++values > MAX_VALUES) {
      throw new JsonError(
          "it has more than "
              + String.format(Locale.ROOT, "%,d", MAX_VALUES)
              + " values, which is more than is read here",
          at);
    }
    return switch (text.charAt(at)) {
      case '{' -> object();
      case '[' -> array();
      case '"' -> {
        int from = at;
        String value = string();
        yield new Json.Text(value, span(from));
      }
      case 't' -> word("true", Json.of(true));
      case 'f' -> word("false", Json.of(false));
      case 'n' -> word("null", Json.none());
      default -> number();
    };
  }

  private Json object() throws JsonError {
    int from = enter();
    Map<String, Json> fields = new LinkedHashMap<>();
    skipBlanks();
    if (take('}')) {
      return leave(new Json.Obj(fields, span(from)));
    }
    while (true) {
      skipBlanks();
      int name = at;
      if (at == text.length() || text.charAt(at) != '"') {
        throw new JsonError("a field's name in double quotes should stand here", at);
      }
      String key = string();
      skipBlanks();
      if (!take(':')) {
        throw new JsonError("a colon should stand after a field's name", at);
      }
      skipBlanks();
      if (fields.put(key, value()) != null) {
        throw new JsonError("the field `" + brief(key) + "` is there twice", name);
      }
      skipBlanks();
      if (take('}')) {
        return leave(new Json.Obj(fields, span(from)));
      }
      if (!take(',')) {
        throw new JsonError("a comma or } should stand here", at);
      }
    }
  }

  private Json array() throws JsonError {
    int from = enter();
    List<Json> items = new ArrayList<>();
    skipBlanks();
    if (take(']')) {
      return leave(new Json.Arr(items, span(from)));
    }
    while (true) {
      skipBlanks();
      items.add(value());
      skipBlanks();
      if (take(']')) {
        return leave(new Json.Arr(items, span(from)));
      }
      if (!take(',')) {
        throw new JsonError("a comma or ] should stand here", at);
      }
    }
  }

  private int enter() throws JsonError {
    if (++depth > MAX_DEPTH) {
      throw new JsonError("it nests deeper than " + MAX_DEPTH + " levels", at);
    }
    return at++;
  }

  private Json leave(Json value) {
    depth--;
    return value;
  }

  private String string() throws JsonError {
    int from = at++;
    int plain = at;
    while (at < text.length()) {
      char unit = text.charAt(at);
      if (unit == '"') {
        return text.substring(plain, at++);
      }
      if (unit == '\\') {
        return escaped(from, new StringBuilder().append(text, plain, at));
      }
      refuseControl(unit);
      at++;
    }
    throw new JsonError("a string begins here and does not end", from);
  }

  private String escaped(int from, StringBuilder value) throws JsonError {
    while (at < text.length()) {
      char unit = text.charAt(at++);
      if (unit == '"') {
        return value.toString();
      }
      if (unit == '\\') {
        value.append(escape());
      } else {
        at--;
        refuseControl(unit);
        at++;
        value.append(unit);
      }
    }
    throw new JsonError("a string begins here and does not end", from);
  }

  private char escape() throws JsonError {
    char letter = at < text.length() ? text.charAt(at++) : ' ';
    return switch (letter) {
      case '"', '\\', '/' -> letter;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> {
        if (at + 4 > text.length()) {
          throw new JsonError("four hexadecimal digits should follow \\u", at);
        }
        int code = 0;
        for (int i = 0; i < 4; i++) {
          int digit = Character.digit(text.charAt(at + i), 16);
          if (digit < 0 || text.charAt(at + i) > 'f') {
            throw new JsonError("four hexadecimal digits should follow \\u", at);
          }
          code = code * 16 + digit;
        }
        at += 4;
        yield (char) code;
      }
      default -> throw new JsonError("JSON has no such escape", at - 2);
    };
  }

  private void refuseControl(char unit) throws JsonError {
    if (unit < ' ') {
      throw new JsonError("a control character stands in a string; it must be escaped", at);
    }
  }

  private Json word(String word, Json value) throws JsonError {
    int from = at;
    if (!text.startsWith(word, at)) {
      throw new JsonError("no JSON value begins like this", at);
    }
    at += word.length();
    return value instanceof Json.Bool bool
        ? new Json.Bool(bool.value(), span(from))
        : new Json.Null(span(from));
  }

  private Json number() throws JsonError {
    int from = at;
    take('-');
    if (!take('0') && !digits()) {
      throw new JsonError("no JSON value begins like this", from);
    }
    if (take('.') && !digits()) {
      throw new JsonError("digits should follow the point", at);
    }
    if (take('e') || take('E')) {
      if (!take('+')) {
        take('-');
      }
      if (!digits()) {
        throw new JsonError("digits should follow the exponent", at);
      }
    }
    if (at - from > MAX_DIGITS) {
      throw new JsonError("this number has more than " + MAX_DIGITS + " characters", from);
    }
    try {
      return new Json.Num(new BigDecimal(text.substring(from, at)), span(from));
    } catch (NumberFormatException e) {
      throw new JsonError("no program can hold a number of this size", from);
    }
  }

  private boolean digits() {
    int from = at;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at > from;
  }

  private boolean take(char wanted) {
    if (at < text.length() && text.charAt(at) == wanted) {
      at++;
      return true;
    }
    return false;
  }

  private void skipBlanks() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private Json.Span span(int from) {
    return new Json.Span(from, at);
  }

  private static String brief(String key) {
    return key.length() <= 40 ? key : key.substring(0, 40) + "...";
  }
}
