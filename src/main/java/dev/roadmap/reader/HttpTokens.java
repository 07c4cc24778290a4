package dev.roadmap.reader;

import dev.roadmap.reader.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** A request or a response: its first line, its header fields, and a body that may be JSON. */
final class HttpTokens {

  private HttpTokens() {}

  static List<Token> of(String message) {
    var tokens = new ArrayList<Token>();
    int from = firstLine(tokens, message);
    while (from < message.length()) {
      int end = message.indexOf('\n', from);
      String line = message.substring(from, end < 0 ? message.length() : end + 1);
      if (line.isBlank()) {
        String rest = message.substring(from);
        boolean json = rest.strip().startsWith("{") || rest.strip().startsWith("[");
        tokens.addAll(Tokenizer.tokens(json ? "json" : "text", rest));
        return tokens;
      }
      int colon = line.indexOf(':');
      if (colon > 0) {
        tokens.add(new Token(Kind.NAME, line.substring(0, colon)));
      }
      tokens.add(new Token(Kind.PLAIN, line.substring(Math.max(0, colon))));
      from += line.length();
    }
    return tokens;
  }

  /** The method, or the version and the status. */
  private static int firstLine(List<Token> tokens, String message) {
    int end = message.indexOf('\n');
    String line = message.substring(0, end < 0 ? message.length() : end + 1);
    int space = line.indexOf(' ');
    if (space < 0) {
      tokens.add(new Token(Kind.PLAIN, line));
      return line.length();
    }
    tokens.add(new Token(Kind.KEYWORD, line.substring(0, space)));
    int next = line.indexOf(' ', space + 1);
    if (line.startsWith("HTTP/") && next > 0) {
      tokens.add(new Token(Kind.VALUE, line.substring(space, next)));
      tokens.add(new Token(Kind.PLAIN, line.substring(next)));
    } else {
      tokens.add(new Token(Kind.PLAIN, line.substring(space)));
    }
    return line.length();
  }
}
