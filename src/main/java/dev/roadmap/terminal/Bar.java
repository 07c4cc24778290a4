package dev.roadmap.terminal;

/** A progress bar that keeps verified, declared and skipped apart. */
public final class Bar {

  private Bar() {}

  /**
   * Draws a bar. Any part above nothing shows at least one cell, and only a whole is full.
   *
   * @param cells its width
   */
  public static String draw(Page page, int verified, int done, int skipped, int total, int cells) {
    Theme theme = page.theme();
    Glyphs glyphs = page.glyphs();
    if (total <= 0) {
      return theme.quiet(glyphs.barOpen().repeat(cells));
    }
    int[] parts = {verified, done, skipped};
    int[] drawn = share(parts, total, cells);
    int open = cells - drawn[0] - drawn[1] - drawn[2];
    return theme.good(glyphs.barVerified().repeat(drawn[0]))
        + theme.declared(glyphs.barDone().repeat(drawn[1]))
        + theme.quiet(glyphs.barSkipped().repeat(drawn[2]) + glyphs.barOpen().repeat(open));
  }

  /** How many cells each part gets of all there are. */
  static int[] share(int[] parts, int total, int cells) {
    int closed = 0;
    int visible = 0;
    for (int part : parts) {
      closed += part;
      visible += part > 0 ? 1 : 0;
    }
    int room = cells;
    if (closed < total) {
      int rounded = Math.round((float) closed * cells / total);
      room = Math.min(cells - 1, Math.max(visible, rounded));
    }
    var drawn = new int[parts.length];
    int left = room;
    int closedLeft = closed;
    int visibleLeft = visible;
    for (int i = 0; i < parts.length; i++) {
      if (parts[i] == 0) {
        continue;
      }
      visibleLeft--;
      // Its share of what is left, at least one cell, and one for each part that follows.
      int share = Math.round((float) parts[i] * left / closedLeft);
      drawn[i] = Math.min(Math.max(1, share), Math.max(0, left - visibleLeft));
      left -= drawn[i];
      closedLeft -= parts[i];
    }
    return drawn;
  }
}
