package dev.roadmap.curriculum;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The whole curriculum: phases with their steps, projects with their milestones, tracks. Immutable.
 */
public final class Road {

  private final Heading heading;
  private final List<Phase> phases;
  private final List<Step> steps;
  private final List<Project> projects;
  private final List<Track> tracks;
  private final Map<String, String> aliases;
  private final List<String> cheatSheets;
  private final Texts texts;
  private final String fingerprint;
  private final Map<String, Step> stepsById;

  /**
   * What the road says of itself.
   *
   * @param languages in the order it recommends
   */
  public record Heading(
      String id, String title, String summary, List<Language> languages, List<Mistake> mistakes) {}

  /**
   * @param steps every step, each at its own index
   * @param aliases old ids to present ones, of steps, phases and projects alike
   * @param cheatSheets their ids
   */
  public Road(
      Heading heading,
      List<Phase> phases,
      List<Step> steps,
      List<Project> projects,
      List<Track> tracks,
      Map<String, String> aliases,
      List<String> cheatSheets,
      Texts texts) {
    this(heading, phases, steps, projects, tracks, aliases, cheatSheets, texts, "");
  }

  /**
   * @param fingerprint see {@link #fingerprint()}
   */
  Road(
      Heading heading,
      List<Phase> phases,
      List<Step> steps,
      List<Project> projects,
      List<Track> tracks,
      Map<String, String> aliases,
      List<String> cheatSheets,
      Texts texts,
      String fingerprint) {
    this.heading = heading;
    this.phases = phases;
    this.steps = steps;
    this.projects = projects;
    this.tracks = tracks;
    this.aliases = aliases;
    this.cheatSheets = cheatSheets;
    this.texts = texts;
    this.fingerprint = fingerprint;
    this.stepsById = HashMap.newHashMap(steps.size());
    for (Step step : steps) {
      stepsById.put(step.id(), step);
    }
  }

  /** The same for the same content, in hexadecimal; empty for a road that was never compiled. */
  public String fingerprint() {
    return fingerprint;
  }

  public Heading heading() {
    return heading;
  }

  public List<Phase> phases() {
    return phases;
  }

  /** Lessons and exercises phase by phase, then the milestones project by project. */
  public List<Step> steps() {
    return steps;
  }

  public List<Project> projects() {
    return projects;
  }

  public List<Track> tracks() {
    return tracks;
  }

  public Map<String, String> aliases() {
    return aliases;
  }

  /** The ids of the cheat sheets. */
  public List<String> cheatSheets() {
    return cheatSheets;
  }

  /** The cheat sheet of this id. */
  public Optional<CheatSheet> cheatSheet(String id) {
    int position = cheatSheets.indexOf(id);
    return position < 0 ? Optional.empty() : Optional.of(texts.cheatSheet(position));
  }

  /** All cheat sheets. */
  public List<CheatSheet> allCheatSheets() {
    return IntStream.range(0, cheatSheets.size()).mapToObj(texts::cheatSheet).toList();
  }

  /** Which words occur where. */
  public WordIndex words() {
    return texts.words();
  }

  /** The step of this id or of this old id. */
  public Optional<Step> step(String id) {
    Step step = stepsById.get(id);
    if (step == null) {
      String present = aliases.get(id);
      step = present == null ? null : stepsById.get(present);
    }
    return Optional.ofNullable(step);
  }

  /** The steps a step needs. */
  public List<Step> needs(Step step) {
    return step.needs().stream().map(steps::get).toList();
  }

  /** The phase a lesson or exercise belongs to; null for a milestone. */
  public @Nullable Phase phaseOf(Step step) {
    for (Phase phase : phases) {
      if (phase.id().equals(step.home())) {
        return phase;
      }
    }
    return null;
  }

  /** The project a milestone belongs to; null for a lesson or exercise. */
  public @Nullable Project projectOf(Step step) {
    for (Project project : projects) {
      if (project.id().equals(step.home())) {
        return project;
      }
    }
    return null;
  }

  /** The track of this id, else the first one. */
  public Track track(@Nullable String id) {
    for (Track track : tracks) {
      if (track.id().equals(id)) {
        return track;
      }
    }
    return tracks.getFirst();
  }

  public Text.PhaseText text(Phase phase) {
    return texts.phase(phases.indexOf(phase));
  }

  public Text.ProjectText text(Project project) {
    return texts.project(projects.indexOf(project));
  }

  /** The questions of a lesson, at a fraction of the cost of its text; none for another step. */
  public List<Question> questions(Step step) {
    return texts.questions(step.index());
  }

  /** The terms a lesson introduces, without the cost of its text; none for another step. */
  public List<Term> terms(Step step) {
    return texts.terms(step.index());
  }

  public Text text(Step step) {
    return texts.step(step.index());
  }
}
