package dev.roadmap.terminal;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.WCWidth;

/**
 * Text measured in terminal cells: wide characters take two, combining ones none, colour codes
 * none.
 */
public final class Cells {

  private static final char ESCAPE = '\u001b';

  private Cells() {}

  /** Cells that a line of text takes; ANSI colour sequences count nothing. */
  public static int width(String text) {
    int cells = 0;
    for (int i = 0; i < text.length(); ) {
      char unit = text.charAt(i);
      if (unit == ESCAPE) {
        i = endOfSequence(text, i);
      } else if (unit >= ' ' && unit < 0x300) {
        cells++;
        i++;
      } else {
        int point = text.codePointAt(i);
        cells += Math.max(0, WCWidth.wcwidth(point));
        i += Character.charCount(point);
      }
    }
    return cells;
  }

  /** Pads with spaces on the right to a number of cells. */
  public static String pad(String text, int cells) {
    return text + " ".repeat(Math.max(0, cells - width(text)));
  }

  /** Cuts uncoloured text to a number of cells, the ellipsis included. */
  public static String fit(String text, int cells, String ellipsis) {
    if (width(text) <= cells) {
      return text;
    }
    int room = Math.max(0, cells - ellipsis.length());
    int taken = 0;
    int end = 0;
    while (end < text.length()) {
      int point = text.codePointAt(end);
      int next = taken + (point < 0x300 ? 1 : Math.max(0, WCWidth.wcwidth(point)));
      if (next > room) {
        break;
      }
      taken = next;
      end += Character.charCount(point);
    }
    return text.substring(0, end).stripTrailing() + ellipsis;
  }

  /** Breaks text at spaces into lines of at most so many cells; a longer word stands alone. */
  public static List<String> wrap(String text, int cells) {
    var lines = new ArrayList<String>();
    for (String paragraph : text.lines().toList()) {
      wrapParagraph(paragraph, cells, lines);
    }
    return lines;
  }

  private static void wrapParagraph(String paragraph, int cells, List<String> lines) {
    var line = new StringBuilder();
    int used = 0;
    int from = 0;
    while (from <= paragraph.length()) {
      int space = paragraph.indexOf(' ', from);
      int to = space < 0 ? paragraph.length() : space;
      String word = paragraph.substring(from, to);
      int width = width(word);
      if (used > 0 && used + 1 + width > cells) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      if (used > 0) {
        line.append(' ');
        used++;
      }
      line.append(word);
      used += width;
      from = to + 1;
    }
    lines.add(line.toString());
  }

  private static int endOfSequence(String text, int start) {
    int i = start + 1;
    if (i >= text.length()) {
      return i;
    }
    if (text.charAt(i) == ']') {
      int end = text.indexOf("\u001b\\", i);
      return end < 0 ? text.length() : end + 2;
    }
    i++;
    while (i < text.length() && (text.charAt(i) < '@' || text.charAt(i) > '~')) {
      i++;
    }
    return Math.min(text.length(), i + 1);
  }
}
