package dev.roadmap.terminal;

/** A progress bar that keeps verified, declared and skipped apart. */
public final class Bar {

  private Bar() {}

  /**
   * Draws a bar. Any share above nothing shows at least one cell, and only a whole is full.
   *
   * @param cells its width
   */
  public static String draw(Page page, int verified, int done, int skipped, int total, int cells) {
    Theme theme = page.theme();
    Glyphs glyphs = page.glyphs();
    if (total <= 0) {
      return theme.quiet(glyphs.barOpen().repeat(cells));
    }
    int closed = verified + done + skipped;
    int left = closed == total ? cells : Math.min(cells - 1, share(closed, total, cells));
    int first = Math.min(left, share(verified, total, cells));
    int last = Math.min(left - first, share(skipped, total, cells));
    int middle = left - first - last;
    if (done == 0 && verified > 0) {
      first += middle;
      middle = 0;
    } else if (done == 0) {
      last += middle;
      middle = 0;
    }
    return theme.good(glyphs.barVerified().repeat(first))
        + theme.declared(glyphs.barDone().repeat(middle))
        + theme.quiet(glyphs.barSkipped().repeat(last) + glyphs.barOpen().repeat(cells - left));
  }

  private static int share(int part, int total, int cells) {
    return part == 0 ? 0 : Math.max(1, Math.round((float) part * cells / total));
  }
}
