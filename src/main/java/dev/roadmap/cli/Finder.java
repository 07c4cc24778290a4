package dev.roadmap.cli;

import dev.roadmap.curriculum.Phase;
import dev.roadmap.curriculum.Project;
import dev.roadmap.curriculum.Road;
import dev.roadmap.curriculum.Step;
import dev.roadmap.curriculum.StepKind;
import dev.roadmap.curriculum.Tokens;
import dev.roadmap.terminal.Foreign;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds what somebody means by a word: an id, an old id, a phase's number ("7", "phase 7"), a
 * title, an unambiguous beginning of an id. Says the nearest names otherwise.
 */
final class Finder {

  private static final int SHOWN = 6;
  private static final Pattern PLAIN = Pattern.compile("[a-z][a-z0-9 -]{1,30}");
  private static final Pattern NUMBERED = Pattern.compile("phase[ -]?([0-9]{1,2})");

  private Finder() {}

  static Named find(Road road, String typed) {
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    if (wanted.isEmpty()) {
      throw new Problem.Usage("An id is missing.", "roadmap map lists every id.");
    }
    Named named = named(road, wanted);
    if (named != null) {
      return named;
    }
    List<String> beginnings = beginnings(road, wanted);
    if (beginnings.size() == 1) {
      return known(road, beginnings.getFirst());
    }
    if (beginnings.size() > 1) {
      throw ambiguous(typed, beginnings);
    }
    throw unknown(road, typed, wanted);
  }

  /** What is called so, by id, number or title; null when nothing is, or several are. */
  static @Nullable Named named(Road road, String typed) {
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    Named exact = exact(road, NUMBERED.matcher(wanted).replaceFirst("$1"));
    if (exact == null && wanted.indexOf(' ') > 0) {
      exact = exact(road, wanted.replaceAll(" +", "-"));
    }
    boolean title = exact == null && wanted.indexOf('/') < 0;
    return title ? titled(road, Tokens.normal(wanted)) : exact;
  }

  /** Of several that have a title, the lesson. */
  private static @Nullable Named titled(Road road, String title) {
    var found = new ArrayList<Named>();
    for (Phase phase : road.phases()) {
      if (Tokens.normal(phase.title()).equals(title)) {
        found.add(new Named.OfPhase(phase));
      }
    }
    for (Step step : road.steps()) {
      if (Tokens.normal(step.title()).equals(title)) {
        if (step.kind() == StepKind.LESSON) {
          return new Named.OfStep(step);
        }
        found.add(new Named.OfStep(step));
      }
    }
    for (Project project : road.projects()) {
      if (Tokens.normal(project.title()).equals(title)) {
        found.add(new Named.OfProject(project));
      }
    }
    return found.size() == 1 ? found.getFirst() : null;
  }

  /** Every id of steps, phases and projects. */
  static List<String> ids(Road road) {
    var ids = new ArrayList<String>();
    for (Phase phase : road.phases()) {
      ids.add(phase.id());
    }
    for (Step step : road.steps()) {
      ids.add(step.id());
    }
    for (Project project : road.projects()) {
      ids.add(project.id());
    }
    return ids;
  }

  /** What has just this id, old id or number; null when nothing has. */
  static @Nullable Named exact(Road road, String wanted) {
    Optional<Step> step = road.step(wanted);
    if (step.isPresent()) {
      return new Named.OfStep(step.get());
    }
    String id = road.aliases().getOrDefault(wanted, wanted);
    for (Phase phase : road.phases()) {
      if (phase.id().equals(id) || Integer.toString(phase.number()).equals(wanted)) {
        return new Named.OfPhase(phase);
      }
    }
    for (Project project : road.projects()) {
      if (project.id().equals(id)) {
        return new Named.OfProject(project);
      }
    }
    return null;
  }

  private static Named known(Road road, String id) {
    Named named = exact(road, id);
    if (named == null) {
      throw new IllegalStateException(id);
    }
    return named;
  }

  /** A project's id begins all of its milestones' ids: those count only once a slash is typed. */
  private static List<String> beginnings(Road road, String wanted) {
    boolean milestone = wanted.indexOf('/') >= 0;
    var found = new ArrayList<String>();
    for (String id : ids(road)) {
      if (id.startsWith(wanted) && milestone == (id.indexOf('/') >= 0)) {
        found.add(id);
      }
    }
    return found;
  }

  private static Problem ambiguous(String typed, List<String> ids) {
    String list = String.join(", ", ids.subList(0, Math.min(SHOWN, ids.size())));
    String more = ids.size() > SHOWN ? " and " + (ids.size() - SHOWN) + " more" : "";
    return new Problem.Usage(
        "\"" + shown(typed) + "\" could be " + list + more + ".", "Type a little more of the id.");
  }

  private static Problem unknown(Road road, String typed, String wanted) {
    List<String> nearest = Nearest.to(wanted, ids(road));
    String fix =
        nearest.isEmpty()
            ? "roadmap map lists the road, " + searchFor(wanted) + "."
            : "Did you mean " + String.join(" or ", nearest) + "?";
    return new Problem.Usage("Nothing on the road is called \"" + shown(typed) + "\".", fix);
  }

  /** A search that can be pasted, which only plain words can be. */
  private static String searchFor(String wanted) {
    if (!PLAIN.matcher(wanted).matches()) {
      return "roadmap search finds by words";
    }
    return "roadmap search " + wanted.replace('-', ' ') + " looks in everything";
  }

  /** A word as it was typed, cleaned and short enough for a sentence. */
  static String shown(String typed) {
    return Foreign.brief(typed);
  }
}
