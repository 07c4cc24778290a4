package dev.roadmap.cli;

import dev.roadmap.curriculum.Step;
import dev.roadmap.curriculum.StepKind;
import dev.roadmap.curriculum.Text;
import dev.roadmap.guide.Standing;
import dev.roadmap.progress.State;
import dev.roadmap.terminal.Page;
import dev.roadmap.terminal.Paragraphs;
import dev.roadmap.terminal.Theme;
import java.util.List;

/** One step on a page: what it is, where it stands, what it asks for. */
final class StepScreen {

  private StepScreen() {}

  static void show(Page page, Standing standing, Step step) {
    head(page, standing, step);
    Theme theme = page.theme();
    switch (standing.road().text(step)) {
      case Text.LessonText lesson -> {
        page.gap().prose("  ", lesson.summary());
        readMore(page, lesson);
      }
      case Text.ExerciseText exercise -> {
        page.gap().prose("  ", Paragraphs.flowing(exercise.brief().strip()));
        if (step.habit()) {
          page.gap().prose("  ", "A habit: once begun, it goes on beside everything else.");
        }
        page.gap().item("  " + theme.quiet("Teaches:") + " ", exercise.teaches());
        if (!exercise.languages().isEmpty()) {
          page.item(
              "  " + theme.quiet("In:") + " ",
              Words.languages(standing.road(), exercise.languages()));
        }
        if (!exercise.suite().isEmpty()) {
          page.item(
              "  " + theme.quiet("Proven by:") + " ", theme.command("roadmap check " + step.id()));
        }
        if (!exercise.hints().isEmpty() && !standing.closed(step)) {
          page.item("  " + theme.quiet("Stuck?") + " ", theme.command("roadmap hint " + step.id()));
        }
        sources(page, exercise.sources());
      }
      case Text.MilestoneText milestone ->
          page.gap().item("  " + theme.quiet("Done when:") + " ", milestone.doneWhen());
      case Text.PhaseText phase -> page.gap().prose("  ", phase.summary());
      case Text.ProjectText project -> page.gap().prose("  ", project.summary());
    }
    needs(page, standing, step);
  }

  /** What it is and where it stands. */
  static void head(Page page, Standing standing, Step step) {
    Theme theme = page.theme();
    State state = standing.state(step);
    String mark = page.look().plain() ? "" : Words.mark(page, state) + " ";
    page.item(mark, theme.strong(step.title()));
    String core = step.core() ? ", core, " : ", ";
    String facts = kind(standing, step) + ", " + Words.minutes(step.minutes()) + core;
    page.prose("  ", theme.quiet(facts + Words.state(state)));
    page.prose("  ", theme.quiet(Words.home(standing.road(), step)));
  }

  /** The kind, with the sort of exercise or milestone it is. */
  private static String kind(Standing standing, Step step) {
    // Not a switch over types: Java makes a class for each at every start, which no cache holds.
    if (step.kind() == StepKind.LESSON) {
      return "lesson";
    }
    Text text = standing.road().text(step);
    if (text instanceof Text.ExerciseText exercise) {
      return "exercise (" + exercise.kind() + ")";
    }
    return text instanceof Text.MilestoneText milestone ? milestone.kind() : step.kind().word();
  }

  /** Where to read more, and on which day the lesson was last compared with what holds. */
  static void readMore(Page page, Text.LessonText lesson) {
    sources(page, lesson.sources());
    if (!lesson.checked().isEmpty()) {
      page.line("  " + page.theme().quiet("Checked on " + lesson.checked()));
    }
  }

  private static void sources(Page page, List<String> sources) {
    if (sources.isEmpty()) {
      return;
    }
    page.gap().line("  " + page.theme().quiet("Read more"));
    for (String source : sources) {
      page.item("  " + page.glyphs().bullet() + " ", source);
    }
  }

  /** What it builds on, and for a step that is still locked, where to begin. */
  private static void needs(Page page, Standing standing, Step step) {
    List<Step> needs = standing.road().needs(step);
    if (needs.isEmpty()) {
      return;
    }
    page.gap().line("  " + page.theme().quiet("Builds on"));
    for (Step need : needs) {
      StepLine.draw(page, standing, need);
    }
    locked(page, standing, step);
  }

  /** Where to begin, for a step that is still locked. */
  static void locked(Page page, Standing standing, Step step) {
    if (standing.closed(step) || standing.unlocked(step)) {
      return;
    }
    Step first = standing.firstToDo(step);
    String locked = page.theme().warn("Locked:") + " do ";
    page.gap().prose("  ", locked + first.title() + " (" + first.id() + ") first.");
  }
}
