package dev.roadmap.cli;

import dev.roadmap.curriculum.Language;
import dev.roadmap.curriculum.Phase;
import dev.roadmap.curriculum.Road;
import dev.roadmap.curriculum.Step;
import dev.roadmap.guide.Standing;
import dev.roadmap.progress.State;
import dev.roadmap.terminal.Glyphs;
import dev.roadmap.terminal.Page;
import dev.roadmap.terminal.Theme;
import java.util.ArrayList;
import java.util.List;

/** The product's words and marks, the same on every screen. */
final class Words {

  private Words() {}

  /** A state as people read it. */
  static String state(State state) {
    return switch (state) {
      case NOT_STARTED -> "not started";
      case STARTED -> "started";
      case DONE -> "done";
      case VERIFIED -> "verified";
      case SKIPPED -> "skipped";
    };
  }

  /** A state as one cell; in plain text the word. */
  static String mark(Page page, State state) {
    Theme theme = page.theme();
    Glyphs glyphs = page.glyphs();
    if (page.look().plain()) {
      return state(state);
    }
    return switch (state) {
      case NOT_STARTED -> theme.quiet(glyphs.open());
      case STARTED -> theme.warn(glyphs.started());
      case DONE -> theme.declared(glyphs.done());
      case VERIFIED -> theme.good(glyphs.verified());
      case SKIPPED -> theme.quiet(glyphs.skipped());
    };
  }

  /** "25 min", "1 h", "2 h 30 min", "20 h". */
  static String minutes(long minutes) {
    if (minutes < 60) {
      return minutes + " min";
    }
    long hours = minutes / 60;
    long rest = minutes % 60;
    return hours >= 10 || rest == 0 ? hours + " h" : hours + " h " + rest + " min";
  }

  /** "1 step", "3 steps". */
  static String count(long number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  /** "phase 4, Understanding the web", or the project's title. */
  static String home(Road road, Step step) {
    Phase phase = road.phaseOf(step);
    if (phase != null) {
      return "phase " + phase.number() + ", " + phase.title();
    }
    var project = road.projectOf(step);
    return project == null ? step.home() : "project " + project.number() + ", " + project.title();
  }

  /** "Python, Go": languages of the road by their titles, others as they are. */
  static String languages(Road road, List<String> ids) {
    var titles = new ArrayList<String>();
    for (String id : ids) {
      titles.add(language(road, id));
    }
    return String.join(", ", titles);
  }

  private static String language(Road road, String id) {
    for (Language language : road.heading().languages()) {
      if (language.id().equals(id)) {
        return language.title();
      }
    }
    return id;
  }

  /** The command that takes a step up, or goes on with it. */
  static String command(Standing standing, Step step) {
    boolean started = standing.state(step) == State.STARTED;
    return switch (step.kind()) {
      case LESSON -> "roadmap read " + step.id();
      case EXERCISE, MILESTONE -> {
        String suite = started ? CheckSubject.suite(standing.road(), step) : "";
        yield suite.isEmpty()
            ? (started ? "roadmap show " : "roadmap start ") + step.id()
            : "roadmap check " + step.id();
      }
    };
  }
}
