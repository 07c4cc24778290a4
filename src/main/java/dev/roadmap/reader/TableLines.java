package dev.roadmap.reader;

import dev.roadmap.terminal.Cells;
import dev.roadmap.terminal.Page;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableCell.Alignment;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * A table by the width its words take on a terminal. Cells are folded until the columns fit; where
 * that would leave only splinters, each row becomes a few lines of "header: value".
 */
final class TableLines {

  private static final int BETWEEN = 2;

  /** Words up to this length are not torn to save room. */
  private static final int WORD = 16;

  private final Page page;
  private final String lead;
  private final String margin;
  private final Inline inline;

  TableLines(Page page, String lead, String margin, Inline inline) {
    this.page = page;
    this.lead = lead;
    this.margin = margin;
    this.inline = inline;
  }

  void show(TableBlock table) {
    var rows = new ArrayList<List<String>>();
    var alignments = new ArrayList<Alignment>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        rows.add(cells(row, rows.isEmpty() ? alignments : null));
      }
    }
    if (rows.isEmpty()) {
      return;
    }
    if (!lead.equals(margin)) {
      page.line(lead.stripTrailing());
    }
    List<String> head = rows.removeFirst();
    int[] widths = widths(head, rows);
    if (page.look().plain() || widths.length == 0) {
      named(head, rows);
    } else {
      new Grid(widths, alignments).show(head, rows);
    }
  }

  private List<String> cells(Node row, @Nullable List<Alignment> alignments) {
    var cells = new ArrayList<String>();
    for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
      cells.add(inline.of(node));
      if (alignments != null && node instanceof TableCell cell) {
        alignments.add(cell.getAlignment() == null ? Alignment.LEFT : cell.getAlignment());
      }
    }
    return cells;
  }

  /** The columns' widths; none when they cannot be laid out side by side. */
  private int[] widths(List<String> head, List<List<String>> rows) {
    int columns = head.size();
    var least = new int[columns];
    var widths = new int[columns];
    measure(head, least, widths);
    rows.forEach(row -> measure(row, least, widths));
    int room = page.width() - Cells.width(margin) - BETWEEN * (columns - 1);
    int needed = 0;
    int wanted = 0;
    for (int i = 0; i < columns; i++) {
      needed += least[i];
      wanted += widths[i];
    }
    if (needed > room) {
      return new int[0];
    }
    // The widest gives way first, one cell at a time.
    while (wanted > room) {
      int widest = -1;
      for (int i = 0; i < columns; i++) {
        if (widths[i] > least[i] && (widest < 0 || widths[i] > widths[widest])) {
          widest = i;
        }
      }
      widths[widest]--;
      wanted--;
    }
    return widths;
  }

  private static void measure(List<String> row, int[] least, int[] widths) {
    for (int i = 0; i < Math.min(row.size(), widths.length); i++) {
      // Wider than any page is as good as wider still.
      widths[i] = Math.max(widths[i], Math.min(400, Cells.width(row.get(i))));
      for (String word : row.get(i).split(" ", -1)) {
        least[i] = Math.max(least[i], Math.min(WORD, Cells.width(word)));
      }
    }
  }

  private void named(List<String> head, List<List<String>> rows) {
    if (page.look().plain()) {
      String count = rows.size() == 1 ? "1 row" : rows.size() + " rows";
      page.prose(margin, "Table of " + count + ":");
    }
    for (int row = 0; row < rows.size(); row++) {
      if (row > 0) {
        page.line(margin.stripTrailing());
      }
      List<String> cells = rows.get(row);
      for (int i = 0; i < Math.min(head.size(), cells.size()); i++) {
        String name = head.get(i).isBlank() ? "" : page.theme().strong(head.get(i)) + ": ";
        if (!cells.get(i).isBlank()) {
          page.item(margin, margin + "  ", name + cells.get(i));
        }
      }
    }
  }

  /** The columns side by side. */
  private final class Grid {

    private final int[] widths;
    private final List<Alignment> alignments;

    Grid(int[] widths, List<Alignment> alignments) {
      this.widths = widths;
      this.alignments = alignments;
    }

    void show(List<String> head, List<List<String>> rows) {
      if (head.stream().anyMatch(cell -> !cell.isBlank())) {
        row(head.stream().map(page.theme()::strong).toList());
      }
      int cells = BETWEEN * (widths.length - 1);
      for (int width : widths) {
        cells += width;
      }
      page.line(margin + page.theme().quiet(page.glyphs().rule().repeat(cells)));
      // Where the first column is folded too, nothing but air tells where a row begins.
      boolean airy = rows.stream().anyMatch(row -> Cells.width(row.getFirst()) > widths[0]);
      for (int i = 0; i < rows.size(); i++) {
        if (airy && i > 0) {
          page.line(margin.stripTrailing());
        }
        row(rows.get(i));
      }
    }

    private void row(List<String> cells) {
      var columns = new ArrayList<List<String>>();
      int height = 1;
      for (int i = 0; i < widths.length; i++) {
        List<String> lines = i < cells.size() ? Cells.wrap(cells.get(i), widths[i]) : List.of();
        columns.add(lines);
        height = Math.max(height, lines.size());
      }
      for (int line = 0; line < height; line++) {
        var text = new StringBuilder(margin);
        for (int i = 0; i < widths.length; i++) {
          String cell = line < columns.get(i).size() ? columns.get(i).get(line) : "";
          text.append(i == 0 ? "" : " ".repeat(BETWEEN)).append(placed(cell, i));
        }
        page.line(text.toString().stripTrailing());
      }
    }

    private String placed(String cell, int column) {
      int free = Math.max(0, widths[column] - Cells.width(cell));
      int before =
          switch (alignments.get(column)) {
            case LEFT -> 0;
            case CENTER -> free / 2;
            case RIGHT -> free;
          };
      return " ".repeat(before) + cell + " ".repeat(free - before);
    }
  }
}
