package dev.roadmap.cli;

import dev.roadmap.curriculum.Step;
import dev.roadmap.curriculum.StepKind;
import dev.roadmap.guide.Standing;
import dev.roadmap.progress.State;
import dev.roadmap.terminal.Cells;
import dev.roadmap.terminal.Page;
import dev.roadmap.terminal.Theme;
import java.util.ArrayList;

/** A step in a list: mark, title, and the id to type. */
final class StepLine {

  /** Where the ids of a list begin, when the titles leave room. */
  private static final int ID_COLUMN = 48;

  private StepLine() {}

  /** What the marks mean. */
  static void legend(Page page) {
    if (page.look().plain()) {
      return;
    }
    Theme theme = page.theme();
    var entries = new ArrayList<String>();
    for (State state : State.values()) {
      entries.add(Words.mark(page, state) + " " + theme.quiet(Words.state(state)));
      if (state == State.NOT_STARTED) {
        entries.add(theme.quiet(page.glyphs().locked() + " locked"));
      }
    }
    page.gap().flow("  ", entries);
  }

  static void draw(Page page, Standing standing, Step step) {
    State state = standing.state(step);
    boolean locked = state == State.NOT_STARTED && !standing.unlocked(step);
    if (page.look().plain()) {
      plain(page, step, locked ? "locked" : Words.state(state));
      return;
    }
    Theme theme = page.theme();
    String title = step.kind() == StepKind.EXERCISE ? "Do: " + step.title() : step.title();
    String mark = locked ? theme.quiet(page.glyphs().locked()) : Words.mark(page, state);
    String margin = "  " + mark + " ";
    String shown = step.core() ? theme.strong(title) : title;
    String id = theme.quiet(step.id());
    int idWidth = Cells.width(step.id());
    if (Cells.width(margin) + Cells.width(title) + 2 + idWidth <= page.width()) {
      int column = Math.min(ID_COLUMN, page.width() - idWidth - 2);
      page.line(Cells.pad(margin + shown, column) + "  " + id);
    } else {
      page.item(margin, shown);
      page.prose("      ", id);
    }
  }

  private static void plain(Page page, Step step, String state) {
    String kind = step.kind() == StepKind.EXERCISE ? ", exercise" : "";
    page.item("  ", step.title() + ": " + state + kind + ", id " + step.id());
  }
}
