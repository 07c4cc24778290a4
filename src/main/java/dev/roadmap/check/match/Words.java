package dev.roadmap.check.match;

import dev.roadmap.check.value.Json;
import dev.roadmap.check.value.JsonWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values in words, with their type, short enough for a line or two. */
public final class Words {

  private static final int LONGEST = 120;

  private Words() {}

  /** {@code "false", a string}. */
  public static String of(@Nullable Json value) {
    return switch (value) {
      case null -> "nothing: it is not there";
      case Json.Text text -> brief(JsonWriter.write(text)) + ", " + size(text);
      case Json.Num number -> brief(JsonWriter.write(number)) + ", a number";
      case Json.Bool bool -> bool.value() + ", a boolean";
      case Json.Null ignored -> "null";
      case Json.Arr array ->
          array.items().isEmpty()
              ? "[], an empty list"
              : brief(JsonWriter.write(array)) + ", a list of " + array.items().size();
      case Json.Obj object ->
          object.fields().isEmpty()
              ? "{}, an object without fields"
              : brief(JsonWriter.write(object)) + ", an object";
    };
  }

  private static String size(Json.Text text) {
    int length = text.value().codePointCount(0, text.value().length());
    return length <= LONGEST / 2 ? "a string" : "a string of " + length + " characters";
  }

  /** A long text that differs from another: from a little before the first difference on. */
  static String difference(String text, String other) {
    int same = 0;
    int most = Math.min(text.length(), other.length());
    while (same < most && text.charAt(same) == other.charAt(same)) {
      same++;
    }
    return " (from character "
        + (text.codePointCount(0, same) + 1)
        + " on: "
        + codePoints(text, same)
        + ")";
  }

  private static String codePoints(String text, int from) {
    var shown = new ArrayList<String>();
    int at = from;
    if (at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at))) {
      at--;
    }
    for (int i = 0; i < 3 && at < text.length(); i++) {
      int codePoint = text.codePointAt(at);
      shown.add(String.format("U+%04X", codePoint));
      at += Character.charCount(codePoint);
    }
    return shown.isEmpty() ? "it ends" : String.join(" ", shown);
  }

  /** {@code a, b or c}. */
  public static String or(List<String> words) {
    if (words.size() < 2) {
      return String.join("", words);
    }
    return String.join(", ", words.subList(0, words.size() - 1)) + " or " + words.getLast();
  }

  static String and(List<String> words) {
    if (words.size() < 2) {
      return String.join("", words);
    }
    return String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
  }

  static String brief(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return text.substring(0, end) + "...";
  }
}
