package dev.roadmap.terminal.pager;

import dev.roadmap.terminal.Cells;
import java.util.ArrayList;
import java.util.List;

/**
 * The part of a layout that is seen. The terminal folds lines that are too long, and so a line may
 * take several rows.
 */
final class Viewport {

  private final Layout layout;
  private final int columns;
  private final int rows;
  private final int last;
  private int top;

  /**
   * @param rows for text, at least 1
   */
  Viewport(Layout layout, int columns, int rows) {
    this.layout = layout;
    this.columns = Math.max(1, columns);
    this.rows = Math.max(1, rows);
    this.last = lastTop();
  }

  private int size() {
    return layout.lines().size();
  }

  private int height(int line) {
    int width = Cells.width(layout.lines().get(line));
    return Math.clamp((width + columns - 1) / columns, 1, rows);
  }

  /** The first line from which on all the rest is seen. */
  private int lastTop() {
    int line = size();
    int used = 0;
    while (line > 0 && used + height(line - 1) <= rows) {
      line--;
      used += height(line);
    }
    return Math.min(line, Math.max(0, size() - 1));
  }

  int top() {
    return top;
  }

  /** The part of the text at the top. */
  int block() {
    return layout.blockAt(top);
  }

  boolean whole() {
    return last == 0;
  }

  boolean atEnd() {
    return top >= last;
  }

  /** How much has been seen, 0 to 100. */
  int percent() {
    return atEnd() ? 100 : Math.min(99, (int) (100L * below() / Math.max(1, size())));
  }

  void to(int line) {
    top = Math.clamp(line, 0, last);
  }

  void toBlock(int block) {
    to(layout.lineOf(block));
  }

  /** To the same place as another view has it, within the same part. */
  void toPlaceOf(Viewport other) {
    int block = other.block();
    int line = other.top - other.layout.lineOf(block);
    to(layout.lineOf(block) + line * layout.length(block) / other.layout.length(block));
  }

  void toEnd() {
    top = last;
  }

  void lines(int count) {
    to(top + count);
  }

  void page() {
    int line = Math.max(top + 1, below());
    // A page does not begin with the air between two paragraphs.
    boolean air = line < size() && layout.lines().get(line).isEmpty();
    to(air ? line + 1 : line);
  }

  /** What was at the top is then right below the bottom. */
  void pageBack() {
    int line = top;
    int used = 0;
    while (line > 0 && used + height(line - 1) <= rows) {
      line--;
      used += height(line);
    }
    to(Math.min(line, top - 1));
  }

  void half(int sign) {
    lines(sign * Math.max(1, rows / 2));
  }

  /** The line after those that are seen as a whole. */
  private int below() {
    int line = top;
    int used = 0;
    while (line < size() && used + height(line) <= rows) {
      used += height(line);
      line++;
    }
    return line;
  }

  List<String> visible() {
    return new ArrayList<>(layout.lines().subList(Math.min(top, size()), below()));
  }

  /** The nearest line with these words, from the top on or back; negative when there is none. */
  int find(String words, int sign, boolean here) {
    for (int i = here ? top : top + sign; i >= 0 && i < size(); i += sign) {
      if (Matches.in(layout.lines().get(i), words)) {
        return i;
      }
    }
    return -1;
  }
}
