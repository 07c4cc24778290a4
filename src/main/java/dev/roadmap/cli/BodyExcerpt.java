package dev.roadmap.cli;

import dev.roadmap.check.Exchange;
import dev.roadmap.terminal.Cells;
import dev.roadmap.terminal.Foreign;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What of a body is shown: one line around the place of the trouble, or its beginning. */
final class BodyExcerpt {

  /** Lines of a body that has no place of trouble. */
  private static final int LINES = 3;

  private final String ellipsis;
  private final int cells;

  /**
   * @param cells how wide a line may be
   */
  BodyExcerpt(int cells, String ellipsis) {
    this.cells = Math.max(12, cells);
    this.ellipsis = ellipsis;
  }

  /** The lines to show, a line of carets under the place; without one, no carets. */
  List<String> lines(String body, Exchange.@Nullable Mark mark) {
    // Cleaning keeps every character in its place.
    String text = Foreign.line(body);
    if (mark == null || mark.from() < 0 || mark.to() > text.length() || mark.from() >= mark.to()) {
      return beginning(text);
    }
    int from = start(text, mark);
    String before = from == 0 ? "" : ellipsis;
    String line = Cells.fit(before + text.substring(from), cells, ellipsis);
    int indent = Cells.width(before + text.substring(from, mark.from()));
    int marked = Cells.width(text.substring(mark.from(), mark.to()));
    int carets = Math.clamp(marked, 1, Math.max(1, cells - indent));
    return List.of(line, " ".repeat(indent) + "^".repeat(carets));
  }

  /** So much before the mark that it stands in the second half of the line, at most. */
  private int start(String text, Exchange.Mark mark) {
    int room = cells / 2;
    if (Cells.width(text.substring(0, mark.to())) <= cells - ellipsis.length()) {
      return 0;
    }
    int from = mark.from();
    while (from > 0 && Cells.width(text.substring(from - 1, mark.from())) <= room) {
      from--;
    }
    boolean torn = from > 0 && from < text.length() && Character.isLowSurrogate(text.charAt(from));
    return torn ? from + 1 : from;
  }

  private List<String> beginning(String text) {
    var lines = new ArrayList<String>();
    String rest = text;
    while (!rest.isEmpty() && lines.size() < LINES) {
      boolean last = lines.size() == LINES - 1;
      String line = Cells.fit(rest, cells, last ? ellipsis : "");
      if (line.isEmpty()) {
        break;
      }
      lines.add(line);
      rest = last ? "" : rest.substring(Math.min(rest.length(), line.length())).stripLeading();
    }
    return lines;
  }
}
