package dev.roadmap.check.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** Bytes of a server in a sentence: what is not plain ASCII is escaped, and it is short. */
final class Escaped {

  private static final int LONGEST = 60;

  private Escaped() {}

  static String of(byte[] bytes) {
    return of(new String(bytes, 0, Math.min(bytes.length, LONGEST + 1), ISO_8859_1));
  }

  static String of(String text) {
    var out = new StringBuilder("\"");
    for (int i = 0; i < Math.min(text.length(), LONGEST); i++) {
      char unit = text.charAt(i);
      switch (unit) {
        case '\r' -> out.append("\\r");
        case '\n' -> out.append("\\n");
        case '\t' -> out.append("\\t");
        case '"' -> out.append("\\\"");
        default -> {
          if (unit < ' ' || unit > '~') {
            out.append(String.format("\\x%02x", (int) unit));
          } else {
            out.append(unit);
          }
        }
      }
    }
    return out.append(text.length() > LONGEST ? "...\"" : "\"").toString();
  }
}
