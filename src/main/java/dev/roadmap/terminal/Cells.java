package dev.roadmap.terminal;

import java.util.List;
import org.jline.utils.WCWidth;

/**
 * Text measured in terminal cells: wide characters take two, combining ones none, colour codes
 * none.
 */
public final class Cells {

  static final char ESCAPE = '\u001b';

  private Cells() {}

  /** Cells that a line of text takes; ANSI colour sequences count nothing. */
  public static int width(String text) {
    int cells = 0;
    for (int i = 0; i < text.length(); ) {
      char unit = text.charAt(i);
      if (unit == ESCAPE) {
        i = endOfSequence(text, i);
      } else {
        int point = text.codePointAt(i);
        cells += cells(point);
        i += Character.charCount(point);
      }
    }
    return cells;
  }

  /** The text without its colours and links. */
  public static String bare(String text) {
    if (text.indexOf(ESCAPE) < 0) {
      return text;
    }
    var bare = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int end = text.charAt(i) == ESCAPE ? endOfSequence(text, i) : i + 1;
      bare.append(text, text.charAt(i) == ESCAPE ? end : i, end);
      i = end;
    }
    return bare.toString();
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
    int end = fitting(text, Math.max(0, cells - width(ellipsis)));
    String mark = ellipsis.substring(0, fitting(ellipsis, cells));
    return text.substring(0, end).stripTrailing() + mark;
  }

  /** How much of an uncoloured text goes into so many cells, combining marks included. */
  static int fitting(String text, int cells) {
    int taken = 0;
    int end = 0;
    while (end < text.length()) {
      int point = text.codePointAt(end);
      taken += cells(point);
      if (taken > cells) {
        break;
      }
      end += Character.charCount(point);
    }
    return end;
  }

  /**
   * Breaks text at spaces into lines of at most so many cells. A longer word is broken; a colour
   * ends with its line and begins again on the next.
   */
  public static List<String> wrap(String text, int cells) {
    return new Wrapping(cells).wrap(text);
  }

  private static int cells(int point) {
    return point >= ' ' && point < 0x300 ? 1 : Math.max(0, WCWidth.wcwidth(point));
  }

  /** Where the escape sequence that starts here is over. */
  static int endOfSequence(String text, int start) {
    int i = start + 1;
    if (i >= text.length()) {
      return i;
    }
    if (text.charAt(i) == ']') {
      return endOfCommand(text, i);
    }
    if (text.charAt(i) != '[') {
      return i + 1;
    }
    i++;
    while (i < text.length() && (text.charAt(i) < '@' || text.charAt(i) > '~')) {
      i++;
    }
    return Math.min(text.length(), i + 1);
  }

  /** A hyperlink or a title ends with BEL, or with an escape and a backslash. */
  private static int endOfCommand(String text, int start) {
    for (int i = start; i < text.length(); i++) {
      if (text.charAt(i) == '\u0007') {
        return i + 1;
      }
      if (text.charAt(i) == ESCAPE) {
        return Math.min(text.length(), i + 2);
      }
    }
    return text.length();
  }
}
