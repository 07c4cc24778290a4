package dev.roadmap.curriculum;

/**
 * The words of a Markdown text without its signs, to search in and to show a sentence of. Each line
 * of code and of a table is a paragraph of its own.
 */
public final class PlainText {

  private static final String FENCE = "```";

  private final StringBuilder text = new StringBuilder();
  private final boolean withCode;
  private boolean code;
  private boolean quote;

  private PlainText(boolean withCode) {
    this.withCode = withCode;
  }

  /** Paragraphs have an empty line between them. */
  public static String of(String markdown) {
    return of(markdown, true);
  }

  /** The same without blocks of code. */
  public static String withoutCode(String markdown) {
    return of(markdown, false);
  }

  private static String of(String markdown, boolean withCode) {
    var plain = new PlainText(withCode);
    for (int start = 0; start < markdown.length(); ) {
      int end = markdown.indexOf('\n', start);
      int to = end < 0 ? markdown.length() : end;
      plain.line(markdown.substring(start, to).strip());
      start = to + 1;
    }
    return plain.text.toString().strip();
  }

  private void line(String line) {
    if (line.startsWith(FENCE)) {
      code = !code;
      end();
    } else if (code) {
      end();
      text.append(withCode ? line : "");
      end();
    } else if (line.startsWith("|")) {
      end();
      row(line);
      end();
    } else {
      int begin = afterMark(line);
      boolean quoted = line.startsWith(">");
      if (line.isEmpty() || (begin > 0 && !(quote && quoted)) || line.equals(">")) {
        end();
      } else if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
        text.append(' ');
      }
      inline(line, begin);
      quote = quoted;
    }
  }

  private void end() {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      text.append("\n\n");
    }
  }

  /** A table's cells with commas between them; nothing of the line below its head. */
  private void row(String line) {
    if (line.chars().allMatch(sign -> "|:- ".indexOf(sign) >= 0)) {
      return;
    }
    String comma = "";
    for (String cell : line.substring(1).split("\\|", -1)) {
      if (!cell.isBlank()) {
        text.append(comma);
        inline(cell.strip(), 0);
        comma = ", ";
      }
    }
  }

  /** Where the words of a heading, an item or a quote begin; 0 in running text. */
  private static int afterMark(String line) {
    int sign = 0;
    while (sign < line.length() && Character.isDigit(line.charAt(sign))) {
      sign++;
    }
    boolean numbered = sign > 0 && line.startsWith(". ", sign);
    if (numbered) {
      return sign + 2;
    }
    int first = 0;
    while (first < line.length() && "#->*".indexOf(line.charAt(first)) >= 0) {
      first++;
    }
    boolean mark = first > 0 && (first == line.length() || line.charAt(first) == ' ');
    return mark ? Math.min(line.length(), first + 1) : 0;
  }

  private void inline(String line, int from) {
    int i = from;
    boolean quoted = false;
    while (i < line.length()) {
      char sign = line.charAt(i);
      if (sign == '`') {
        quoted = !quoted;
      } else if (!quoted && sign == '[' && linkEnd(line, i) > 0) {
        int close = line.indexOf("](", i);
        inline(line.substring(i + 1, close), 0);
        i = linkEnd(line, i);
      } else if (quoted || !emphasis(line, i)) {
        text.append(sign);
      }
      i++;
    }
  }

  /** Where a link that opens here is over; -1 when it is none. */
  private static int linkEnd(String line, int open) {
    int close = line.indexOf("](", open);
    return close < 0 || line.indexOf(']', open) != close ? -1 : line.indexOf(')', close);
  }

  /** A star or underscore at the edge of a word; inside of one, or alone, it means itself. */
  private static boolean emphasis(String line, int at) {
    char sign = line.charAt(at);
    if (sign != '*' && sign != '_') {
      return false;
    }
    char before = at == 0 ? ' ' : line.charAt(at - 1);
    char after = at + 1 == line.length() ? ' ' : line.charAt(at + 1);
    return before == '*'
        || after == '*'
        || Character.isLetterOrDigit(before) != Character.isLetterOrDigit(after);
  }
}
