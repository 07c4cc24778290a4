package dev.roadmap.curriculum;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a text as search compares them: letters and digits, in lower case. */
public final class Tokens {

  private Tokens() {}

  /** A word, and where it stands in the text. */
  public record Token(String word, int from, int to) {}

  /** In their order; {@code n+1} and {@code c#} are one word each. */
  public static List<String> of(String text) {
    List<Token> placed = placed(text);
    var words = new ArrayList<String>(placed.size());
    for (Token token : placed) {
      words.add(token.word());
    }
    return words;
  }

  /** The same with their places. */
  public static List<Token> placed(String text) {
    var tokens = new ArrayList<Token>();
    int start = -1;
    int i = 0;
    while (i < text.length()) {
      int point = text.codePointAt(i);
      boolean inside = Character.isLetterOrDigit(point) || (start >= 0 && joins(text, i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        tokens.add(token(text, start, i));
        start = -1;
      }
      i += Character.charCount(point);
    }
    if (start >= 0) {
      tokens.add(token(text, start, text.length()));
    }
    return tokens;
  }

  /** Their words with one space between them: equal for what differs only in signs and case. */
  public static String normal(String text) {
    return String.join(" ", of(text));
  }

  private static Token token(String text, int from, int to) {
    return new Token(text.substring(from, to).toLowerCase(Locale.ROOT), from, to);
  }

  /** A plus before a digit, or a sharp at the end. */
  private static boolean joins(String text, int at) {
    boolean last = at + 1 == text.length();
    return switch (text.charAt(at)) {
      case '+' -> !last && Character.isDigit(text.charAt(at + 1));
      case '#' -> last || !Character.isLetterOrDigit(text.charAt(at + 1));
      default -> false;
    };
  }
}
