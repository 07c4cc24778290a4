package dev.roadmap.cli;

import dev.roadmap.guide.Counts;
import dev.roadmap.terminal.Bar;
import dev.roadmap.terminal.Cells;
import dev.roadmap.terminal.Page;

/** A title with its progress bar; on a narrow page the bar stands below, and only when begun. */
final class BarRow {

  /** Where the bars begin when there is room, and how long they are at most. */
  private static final int BAR_COLUMN = 48;

  private static final int BAR = 28;
  private static final int TALLY = 6;
  private static final int NARROW = 60;

  private BarRow() {}

  /**
   * Draws a row.
   *
   * @param margin what stands before the title
   * @param title as it is painted
   * @param tally what stands behind the bar: a count or a share
   */
  static void draw(Page page, String margin, String title, Counts counts, String tally) {
    int indent = Cells.width(margin);
    if (page.width() < NARROW) {
      narrow(page, margin, title, counts, tally);
      return;
    }
    int bar = Math.clamp(page.width() - BAR_COLUMN - TALLY - 1, 12, BAR);
    int room = Math.min(BAR_COLUMN, page.width() - bar - TALLY - 1) - indent - 1;
    if (Cells.width(title) > room) {
      page.item(margin, title);
      page.line(" ".repeat(indent + room + 1) + bar(page, counts, bar) + tally(page, tally));
      return;
    }
    page.line(margin + Cells.pad(title, room) + " " + bar(page, counts, bar) + tally(page, tally));
  }

  /** The bar alone, as wide as it may be. */
  static String bar(Page page, Counts counts, int cells) {
    return Bar.draw(
        page, counts.verified(), counts.done(), counts.skipped(), counts.total(), cells);
  }

  /** "7 %", of what is done and verified. */
  static String percent(Counts counts) {
    return counts.percent() + " %";
  }

  private static void narrow(Page page, String margin, String title, Counts counts, String tally) {
    page.item(margin, title);
    if (counts.open() < counts.total()) {
      int indent = Cells.width(margin);
      int bar = Math.min(BAR, page.width() - indent - TALLY - 1);
      page.line(" ".repeat(indent) + bar(page, counts, bar) + tally(page, tally));
    }
  }

  private static String tally(Page page, String tally) {
    return " ".repeat(Math.max(1, TALLY + 1 - tally.length())) + page.theme().quiet(tally);
  }
}
