package dev.roadmap.terminal;

/** Text as it stands in XML and HTML: escaped, without what may not be there or would mislead. */
public final class Markup {

  private Markup() {}

  /** Fit for an element and for an attribute in double quotes. */
  public static String escaped(String text) {
    String clean = Foreign.block(text);
    var escaped = new StringBuilder(clean.length() + 16);
    for (int i = 0; i < clean.length(); ) {
      int point = clean.codePointAt(i);
      i += Character.charCount(point);
      switch (point) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.appendCodePoint(legal(point) ? point : 0xfffd);
      }
    }
    return escaped.toString();
  }

  /** The characters that XML 1.0 knows; no unpaired surrogate is among them. */
  private static boolean legal(int point) {
    return point == '\n'
        || (point >= 0x20 && point <= 0xd7ff)
        || (point >= 0xe000 && point <= 0xfffd)
        || (point >= 0x10000 && point <= 0x10ffff && (point & 0xfffe) != 0xfffe);
  }
}
