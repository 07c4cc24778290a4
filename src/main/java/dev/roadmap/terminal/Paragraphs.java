package dev.roadmap.terminal;

/** Text that was broken into lines for an editor, made ready to be broken for a page. */
public final class Paragraphs {

  private static final String FENCE = "```";

  private Paragraphs() {}

  /**
   * Joins the lines of each paragraph of a Markdown text. Code, lists, tables, quotes and headings
   * keep theirs.
   */
  public static String flowing(String markdown) {
    var text = new StringBuilder(markdown.length());
    boolean code = false;
    boolean open = false;
    for (String line : markdown.lines().toList()) {
      boolean fence = line.stripLeading().startsWith(FENCE);
      boolean kept = code || fence || line.isBlank() || begins(line) || line.startsWith("    ");
      if (!text.isEmpty()) {
        text.append(open && !kept ? ' ' : '\n');
      }
      text.append(open && !kept ? line.strip() : line);
      code ^= fence;
      // A list's item goes on in the next line; a heading, a table's row and code do not.
      open = !code && !fence && !line.isBlank() && !whole(line);
    }
    return text.toString();
  }

  private static boolean begins(String line) {
    String start = line.stripLeading();
    return whole(line)
        || start.startsWith("- ")
        || start.startsWith("* ")
        || start.startsWith("> ")
        || numbered(start);
  }

  /** A heading, a row of a table, or code. */
  private static boolean whole(String line) {
    return line.startsWith("#") || line.startsWith("|") || line.startsWith("    ");
  }

  private static boolean numbered(String line) {
    int digits = 0;
    while (digits < line.length() && Character.isDigit(line.charAt(digits))) {
      digits++;
    }
    return digits > 0 && line.startsWith(". ", digits);
  }
}
