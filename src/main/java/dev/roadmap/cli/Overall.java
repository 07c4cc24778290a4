package dev.roadmap.cli;

import dev.roadmap.guide.Counts;
import dev.roadmap.terminal.Page;

/** The whole road in one bar, and in words. */
final class Overall {

  private static final int TALLY = 6;

  private Overall() {}

  /** The bar, at most so wide with its share, and the counts under it. */
  static void bar(Page page, Counts counts, int width) {
    if (!page.look().plain()) {
      String percent = BarRow.percent(counts);
      String space = " ".repeat(Math.max(1, TALLY - percent.length()));
      page.line(
          BarRow.bar(page, counts, Math.min(width, page.width()) - TALLY)
              + space
              + page.theme().strong(percent));
    }
    page.prose("", page.theme().quiet(PhaseScreen.sentence(counts)));
  }
}
