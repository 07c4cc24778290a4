package dev.roadmap.cli;

import dev.roadmap.terminal.Cells;

/** What a page of so many columns may hold. */
final class Width {

  /** The next command to type: to be pasted, it stays on a line of its own, however long. */
  private static final String COMMAND = "(→|->|Next:)( [^ (]+)+";

  private Width() {}

  static boolean fits(String line, int columns) {
    String drawn = Cells.bare(line);
    return Cells.width(drawn) <= columns || drawn.matches(COMMAND);
  }
}
