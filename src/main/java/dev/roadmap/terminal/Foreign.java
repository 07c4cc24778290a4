package dev.roadmap.terminal;

/**
 * Text that somebody else wrote: an argument, a note, an imported id, a file's name. Shown, it may
 * neither steer the terminal nor reorder what is read.
 */
public final class Foreign {

  private static final int BRIEF = 60;
  private static final char REPLACEMENT = '\ufffd';

  private Foreign() {}

  /** One line: control and direction characters replaced, line breaks turned into spaces. */
  public static String line(String text) {
    return clean(text, false);
  }

  /** One short line, to name in a sentence what somebody typed. */
  public static String brief(String text) {
    // Nothing past this can be shown anyway, and a megabyte would have to be cleaned for it.
    String start = text.length() <= 4 * BRIEF ? text : text.substring(0, 4 * BRIEF);
    return Cells.fit(line(start), BRIEF, "...");
  }

  /** Several lines: as {@link #line}, but line breaks and tabs (as spaces) stay. */
  public static String block(String text) {
    return clean(text, true);
  }

  private static String clean(String text, boolean breaks) {
    StringBuilder cleaned = null;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      char shown = shown(unit, breaks);
      if (shown != unit && cleaned == null) {
        cleaned = new StringBuilder(text.length()).append(text, 0, i);
      }
      if (cleaned != null) {
        cleaned.append(shown);
      }
    }
    return cleaned == null ? text : cleaned.toString();
  }

  private static char shown(char unit, boolean breaks) {
    if (unit == '\n') {
      return breaks ? unit : ' ';
    }
    if (unit == '\t' || unit == '\r') {
      return ' ';
    }
    return unit < ' ' || (unit >= 0x7f && unit <= 0x9f) || steersDirection(unit)
        ? REPLACEMENT
        : unit;
  }

  private static boolean steersDirection(char unit) {
    return unit == '\u061c'
        || (unit >= '\u200e' && unit <= '\u200f')
        || (unit >= '\u2028' && unit <= '\u202e')
        || (unit >= '\u2066' && unit <= '\u2069')
        || unit == '\ufeff';
  }
}
