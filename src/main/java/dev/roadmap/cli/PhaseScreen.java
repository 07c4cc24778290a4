package dev.roadmap.cli;

import dev.roadmap.curriculum.Phase;
import dev.roadmap.curriculum.Step;
import dev.roadmap.curriculum.StepKind;
import dev.roadmap.curriculum.Text;
import dev.roadmap.guide.Counts;
import dev.roadmap.guide.Standing;
import dev.roadmap.progress.State;
import dev.roadmap.terminal.Bar;
import dev.roadmap.terminal.Cells;
import dev.roadmap.terminal.Page;
import dev.roadmap.terminal.Theme;

/** One phase in detail: what it is for, and its steps with their marks. */
final class PhaseScreen {

  private static final int BAR = 24;

  private PhaseScreen() {}

  static void show(Page page, Standing standing, Phase phase) {
    Theme theme = page.theme();
    Text.PhaseText text = standing.road().text(phase);
    Counts counts = standing.counts(phase.steps());
    page.item("", theme.strong("Phase " + phase.number() + "  " + phase.title()));
    if (!page.look().plain()) {
      int cells = Math.min(BAR, page.width() - 20);
      page.line(
          Bar.draw(page, counts.verified(), counts.done(), counts.skipped(), counts.total(), cells)
              + " "
              + counts.percent()
              + " %");
    }
    page.prose("", theme.quiet(sentence(counts)));
    page.gap().prose("  ", text.goal());
    page.gap();
    for (Step step : phase.steps()) {
      row(page, standing, step);
    }
    Words.legend(page);
  }

  /** "3 done, 1 verified, 2 skipped, 14 open". */
  static String sentence(Counts counts) {
    var sentence = new StringBuilder();
    part(sentence, counts.verified(), "verified");
    part(sentence, counts.done(), "done");
    part(sentence, counts.skipped(), "skipped");
    part(sentence, counts.started(), "started");
    int untouched = counts.open() - counts.started();
    part(sentence, untouched, "not started");
    return sentence.isEmpty() ? "nothing here" : sentence.toString();
  }

  private static void part(StringBuilder sentence, int number, String word) {
    if (number > 0) {
      sentence.append(sentence.isEmpty() ? "" : ", ").append(number).append(' ').append(word);
    }
  }

  private static void row(Page page, Standing standing, Step step) {
    Theme theme = page.theme();
    State state = standing.state(step);
    boolean locked = state == State.NOT_STARTED && !standing.unlocked(step);
    String mark = Words.mark(page, state);
    if (page.look().plain()) {
      String kind = step.kind() == StepKind.EXERCISE ? ", exercise" : "";
      String lock = locked ? ", locked" : "";
      page.item("  ", step.title() + ": " + mark + kind + lock + ", id " + step.id());
      return;
    }
    String title = step.kind() == StepKind.EXERCISE ? "Do: " + step.title() : step.title();
    String shown = step.core() ? theme.strong(title) : title;
    String id = theme.quiet(step.id());
    int room = page.width() - 4 - Cells.width(title) - 2 - step.id().length();
    String line = "  " + (locked ? theme.quiet(page.glyphs().locked()) : mark) + " " + shown;
    if (room >= 0) {
      page.line(Cells.pad(line, Math.min(48, page.width() - step.id().length() - 2)) + "  " + id);
    } else {
      page.item("  " + (locked ? theme.quiet(page.glyphs().locked()) : mark) + " ", shown);
      page.line("      " + id);
    }
  }
}
