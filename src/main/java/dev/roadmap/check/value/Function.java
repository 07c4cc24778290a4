package dev.roadmap.check.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be called in a template. */
enum Function {
  ANY_TITLE("any.title", 0),
  ANY_WORD("any.word", 0),
  ANY_NAME("any.name", 0),
  ANY_EMAIL("any.email", 0),
  ANY_PASSWORD("any.password", 0),
  ANY_UUID("any.uuid", 0),
  ANY_INT("any.int", 1),
  ANY_TEXT("any.text", 1),
  NOW("now", 0),
  UUID("uuid", 0),
  PICK("pick", 1),
  REPEAT("repeat", 2),
  BYTES("bytes", 1),
  PLUS("plus", 2),
  PERCENT("percent", 2),
  LEAST("least", 1),
  BASE64("base64", 1),
  URLENCODE("urlencode", 1),
  UPPER("upper", 1),
  JWT_NONE("jwt.none", 1),
  JWT_RESIGNED("jwt.resigned", 1),
  JWT_PAYLOAD("jwt.payload", 1),
  JWT_CUT("jwt.cut", 1),
  JWT_CLAIMS("jwt.claims", 1);

  private final String word;
  private final int arguments;

  Function(String word, int arguments) {
    this.word = word;
    this.arguments = arguments;
  }

  static @Nullable Function named(String word) {
    for (Function function : values()) {
      if (function.word.equals(word)) {
        return function;
      }
    }
    return null;
  }

  /** Those that begin like this. */
  static String words(String start) {
    var words = new ArrayList<String>();
    for (Function function : values()) {
      if (function.word.startsWith(start)) {
        words.add(function.word);
      }
    }
    return String.join(", ", words);
  }

  /** What a value made by this is called when nothing else is said; may be empty. */
  String name(String written) {
    return written.startsWith("any.") ? written.substring("any.".length()) : "";
  }

  void check(String text, List<String> given) {
    boolean more =
        given.size() == 2
            && (this == JWT_RESIGNED || (this == PICK && given.getLast().equals("other")));
    if (given.size() != arguments && !more) {
      throw new IllegalArgumentException(
          "`{{" + text + "}}`: `" + word + "` takes " + arguments + " words after it");
    }
    switch (this) {
      case ANY_INT -> {
        if (!given.getFirst().matches("\\d{1,9}\\.\\.\\d{1,9}")
            || low(given.getFirst()) > high(given.getFirst())) {
          throw new IllegalArgumentException("`{{" + text + "}}`: write it like `any.int 2..999`");
        }
      }
      case ANY_TEXT -> number(text, given.getFirst());
      case REPEAT, PERCENT -> number(text, given.getLast());
      default -> {}
    }
  }

  private static void number(String text, String given) {
    if (!given.matches("\\d{1,8}")) {
      throw new IllegalArgumentException("`{{" + text + "}}`: a number should stand at its end");
    }
  }

  static int low(String range) {
    return Integer.parseInt(range.substring(0, range.indexOf('.')));
  }

  static int high(String range) {
    return Integer.parseInt(range.substring(range.lastIndexOf('.') + 1));
  }

  /** The variables among its arguments. */
  Set<String> variables(List<String> given) {
    return switch (this) {
      case PICK, BYTES, PLUS, PERCENT, LEAST, BASE64, URLENCODE, UPPER -> Set.of(given.getFirst());
      case JWT_NONE, JWT_RESIGNED, JWT_PAYLOAD, JWT_CUT, JWT_CLAIMS -> Set.of(given.getFirst());
      case ANY_TITLE, ANY_WORD, ANY_NAME, ANY_EMAIL, ANY_PASSWORD, ANY_UUID, ANY_INT, ANY_TEXT ->
          Set.of();
      case NOW, UUID, REPEAT -> Set.of();
    };
  }
}
