package dev.roadmap.cli;

import dev.roadmap.terminal.Cells;
import dev.roadmap.terminal.Foreign;
import dev.roadmap.terminal.Page;
import dev.roadmap.terminal.Theme;

/** A sentence or two with code between backticks: coloured, and never broken inside of it. */
final class CodedText {

  private static final char TICK = '`';

  /** As wide as a space, and no place to break a line. */
  private static final char HELD = '\u00a0';

  private CodedText() {}

  /** Writes it behind a mark; further lines stand under the first one's text. */
  static void item(Page page, String mark, String text) {
    String margin = mark;
    int indent = Cells.width(mark);
    String shown = coloured(page.theme(), Foreign.line(text).replace(HELD, ' '));
    for (String line : Cells.wrap(shown, Math.max(12, page.width() - indent))) {
      page.line(margin + line.replace(HELD, ' '));
      margin = " ".repeat(indent);
    }
  }

  private static String coloured(Theme theme, String text) {
    var shown = new StringBuilder();
    int done = 0;
    while (true) {
      int open = text.indexOf(TICK, done);
      int close = open < 0 ? -1 : text.indexOf(TICK, open + 1);
      if (close < 0) {
        return shown.append(text, done, text.length()).toString();
      }
      shown.append(text, done, open);
      shown.append(theme.command(text.substring(open + 1, close).replace(' ', HELD)));
      done = close + 1;
    }
  }
}
