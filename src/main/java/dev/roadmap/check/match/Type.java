package dev.roadmap.check.match;

import dev.roadmap.check.value.Json;
import dev.roadmap.check.value.JsonError;
import dev.roadmap.check.value.JsonParser;
import dev.roadmap.check.value.Scope;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What kind of value is expected. */
public enum Type implements Matcher {
  STRING("string", "a string"),
  INT("int", "a whole number"),
  NUMBER("number", "a number"),
  BOOL("bool", "true or false, a boolean"),
  NULL("null", "null"),
  ARRAY("array", "a list"),
  OBJECT("object", "an object"),
  ID("id", "an id: a whole number, or a string that is not empty"),
  UUID("uuid", "a UUID like \"2f1e4f0a-6a3e-4f6b-9c86-0d5a3b6b9f10\""),
  RFC3339("rfc3339", "a time with its zone, like \"2026-03-01T12:30:00Z\" (RFC 3339)"),
  DATE("date", "a date like \"2026-03-01\""),
  URL("url", "a URL: http://... or a path that begins with /"),
  EMAIL("email", "an e-mail address"),
  JSON("json", "a string that holds JSON");

  private static final Pattern UUIDS =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  private static final Pattern EMAILS = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

  private final String word;
  private final String expected;

  Type(String word, String expected) {
    this.word = word;
    this.expected = expected;
  }

  /** As a suite writes it. */
  public String word() {
    return word;
  }

  @Override
  public void match(Subject subject, Trial trial) {
    if (!fits(subject.value())) {
      trial.fail(subject, expected);
    }
  }

  @Override
  public String expected(Scope scope) {
    return expected;
  }

  private boolean fits(@Nullable Json value) {
    return switch (this) {
      case STRING -> value instanceof Json.Text;
      case INT -> isWhole(value);
      case NUMBER -> value instanceof Json.Num;
      case BOOL -> value instanceof Json.Bool;
      case NULL -> value instanceof Json.Null;
      case ARRAY -> value instanceof Json.Arr;
      case OBJECT -> value instanceof Json.Obj;
      case ID -> isWhole(value) || (value instanceof Json.Text text && !text.value().isBlank());
      case UUID, RFC3339, DATE, URL, EMAIL, JSON ->
          value instanceof Json.Text text && fits(text.value());
    };
  }

  private boolean fits(String text) {
    return switch (this) {
      case UUID -> UUIDS.matcher(text).matches();
      case RFC3339 -> Times.read(text) != null;
      case DATE -> isDate(text);
      case URL -> isUrl(text);
      case EMAIL -> EMAILS.matcher(text).matches();
      case JSON -> isJson(text);
      case STRING, INT, NUMBER, BOOL, NULL, ARRAY, OBJECT, ID -> false;
    };
  }

  private static boolean isWhole(@Nullable Json value) {
    return value instanceof Json.Num number
        && (number.value().signum() == 0 || number.value().stripTrailingZeros().scale() <= 0);
  }

  private static boolean isDate(String text) {
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean isUrl(String text) {
    try {
      var url = new URI(text);
      return (text.startsWith("/") && !text.startsWith("//"))
          || (url.getHost() != null && text.matches("https?://.*"));
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static boolean isJson(String text) {
    try {
      JsonParser.parse(text);
      return true;
    } catch (JsonError e) {
      return false;
    }
  }
}
