package dev.roadmap.cli;

import dev.roadmap.curriculum.Phase;
import dev.roadmap.curriculum.Step;
import dev.roadmap.curriculum.Text;
import dev.roadmap.guide.Counts;
import dev.roadmap.guide.Standing;
import dev.roadmap.terminal.Page;
import dev.roadmap.terminal.Theme;

/** One phase in detail: what it is for, and its steps with their marks. */
final class PhaseScreen {

  private static final int BAR = 36;

  private PhaseScreen() {}

  /**
   * Draws it.
   *
   * @param whole with its summary too
   */
  static void show(Page page, Standing standing, Phase phase, boolean whole) {
    Theme theme = page.theme();
    Text.PhaseText text = standing.road().text(phase);
    Counts counts = standing.counts(phase.steps());
    page.prose("", theme.strong("Phase " + phase.number() + "  " + phase.title()));
    if (counts.open() < counts.total()) {
      Overall.bar(page, counts, BAR);
    } else {
      page.prose("", theme.quiet(sentence(counts)));
    }
    page.gap().prose("  ", text.goal());
    if (whole) {
      page.gap().prose("  ", text.summary());
    }
    page.gap();
    for (Step step : phase.steps()) {
      StepLine.draw(page, standing, step);
    }
    StepLine.legend(page);
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
}
