package dev.roadmap.reader;

import dev.roadmap.reader.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** Takes code apart, as far as colours need it. The tokens put together are the code again. */
final class Tokenizer {

  private final Syntax syntax;
  private final String code;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private int plainFrom;

  private Tokenizer(Syntax syntax, String code) {
    this.syntax = syntax;
    this.code = code;
  }

  /** The tokens of code in a language, by the word behind its fence. */
  static List<Token> tokens(String language, String code) {
    return switch (language) {
      case "http", "response" -> HttpTokens.of(code);
      default -> {
        Syntax syntax = Syntax.of(language);
        yield syntax.known()
            ? new Tokenizer(syntax, code).tokens()
            : List.of(new Token(Kind.PLAIN, code));
      }
    };
  }

  private List<Token> tokens() {
    while (at < code.length()) {
      if (!comment() && !string() && !number() && !word()) {
        at++;
      }
    }
    plain(code.length());
    return tokens;
  }

  private boolean comment() {
    for (String mark : syntax.comments()) {
      boolean apart = !syntax.apart() || at == 0 || Character.isWhitespace(code.charAt(at - 1));
      if (apart && code.startsWith(mark, at)) {
        return take(Kind.COMMENT, lineEnd(at));
      }
    }
    if (syntax.comments().contains("//") && code.startsWith("/*", at)) {
      int end = code.indexOf("*/", at + 2);
      return take(Kind.COMMENT, end < 0 ? code.length() : end + 2);
    }
    return false;
  }

  private boolean string() {
    for (String quote : syntax.quotes()) {
      if (code.startsWith(quote, at)) {
        int end = stringEnd(quote);
        return take(isName(end) ? Kind.NAME : Kind.STRING, end);
      }
    }
    return false;
  }

  /** A string that is not closed ends with its line: an apostrophe must not colour all the rest. */
  private int stringEnd(String quote) {
    boolean block = quote.length() == 3 || quote.equals("`") || syntax.overLines();
    int limit = block ? code.length() : lineEnd(at);
    for (int i = at + quote.length(); i < limit; i++) {
      if (code.charAt(i) == '\\' && !syntax.caseless()) {
        i++;
      } else if (code.startsWith(quote, i)) {
        return i + quote.length();
      }
    }
    return block ? limit : quote.equals("'") ? at + 1 : limit;
  }

  private boolean number() {
    if (!digit(code.charAt(at))) {
      return false;
    }
    int end = at + 1;
    while (end < code.length() && (wordPart(code.charAt(end)) || code.charAt(end) == '.')) {
      end++;
    }
    // The dot that ends a sentence is none of the number's.
    return take(Kind.VALUE, code.charAt(end - 1) == '.' ? end - 1 : end);
  }

  private boolean word() {
    if (!wordPart(code.charAt(at))) {
      return false;
    }
    int end = at + 1;
    while (end < code.length() && wordPart(code.charAt(end))) {
      end++;
    }
    String word = code.substring(at, end);
    boolean member = at > 0 && code.charAt(at - 1) == '.';
    if (beginsLine() && isName(nameEnd(end))) {
      return take(Kind.NAME, nameEnd(end));
    }
    if (!member && syntax.isValue(word)) {
      return take(Kind.VALUE, end);
    }
    if (!member && syntax.isKeyword(word)) {
      return take(Kind.KEYWORD, end);
    }
    at = end;
    return true;
  }

  /** The names of settings have dots and dashes. */
  private int nameEnd(int from) {
    int end = from;
    while (!syntax.names().isEmpty()
        && end < code.length()
        && (wordPart(code.charAt(end)) || ".-/".indexOf(code.charAt(end)) >= 0)) {
      end++;
    }
    return end;
  }

  private boolean isName(int end) {
    if (syntax.names().isEmpty()) {
      return false;
    }
    int next = end;
    while (next < code.length() && code.charAt(next) == ' ') {
      next++;
    }
    return code.startsWith(syntax.names(), next);
  }

  private boolean beginsLine() {
    for (int i = at - 1; i >= 0 && code.charAt(i) != '\n'; i--) {
      if (code.charAt(i) != ' ' && code.charAt(i) != '-') {
        return false;
      }
    }
    return true;
  }

  private boolean take(Kind kind, int end) {
    plain(at);
    tokens.add(new Token(kind, code.substring(at, end)));
    at = end;
    plainFrom = end;
    return true;
  }

  private void plain(int end) {
    if (plainFrom < end) {
      tokens.add(new Token(Kind.PLAIN, code.substring(plainFrom, end)));
      plainFrom = end;
    }
  }

  private int lineEnd(int from) {
    int end = code.indexOf('\n', from);
    return end < 0 ? code.length() : end;
  }

  private static boolean digit(char unit) {
    return unit >= '0' && unit <= '9';
  }

  private static boolean wordPart(char unit) {
    return unit == '_' || unit == '$' || Character.isLetterOrDigit(unit);
  }
}
