package dev.roadmap.shell;

import dev.roadmap.cli.Glance;
import dev.roadmap.terminal.Cells;
import dev.roadmap.terminal.Foreign;
import dev.roadmap.terminal.Glyphs;
import dev.roadmap.terminal.Look;
import dev.roadmap.terminal.Theme;
import java.util.Optional;

/** The words before the cursor: the step under way or the program's name, and how far one is. */
final class PromptText {

  private PromptText() {}

  /** At most two fifths of the line, so that there is room to type. */
  static String of(Optional<Glance> glance, Look look, int columns) {
    var theme = new Theme(look.colour());
    int room = columns * 2 / 5 - 3;
    String percent = glance.map(known -> known.percent() + " %").orElse("");
    String name = name(glance);
    boolean both =
        !percent.isEmpty() && Math.min(Cells.width(name), 8) + 1 + percent.length() <= room;
    int nameRoom = both ? room - 1 - percent.length() : room;
    String shown = Cells.fit(name, nameRoom, Glyphs.of(look).ellipsis());
    String text = theme.strong(shown) + (both ? " " + theme.quiet(percent) : "") + " > ";
    return nameRoom < 4 ? "> " : text;
  }

  private static String name(Optional<Glance> glance) {
    String started = glance.isPresent() ? glance.get().started() : null;
    return started == null ? "roadmap" : Foreign.line(started);
  }
}
