package dev.roadmap.curriculum;

import java.util.ArrayList;
import java.util.List;

/** An order through the whole road for one kind of learner. */
public record Track(String id, String title, String summary, List<Stage> stages) {

  /** No language: the entry is the same for everybody. */
  public static final int ANY_LANGUAGE = -1;

  /**
   * One stretch of a track.
   *
   * @param path number of the closing path's step it stands for, 0 when it is woven in between
   */
  public record Stage(String title, int path, List<Take> takes) {}

  /**
   * What a stage takes: steps, of which, when a rank is given, only those about the learner's
   * language of that rank count.
   *
   * @param rank position in the learner's order of languages from 0, or {@link #ANY_LANGUAGE}
   */
  public record Take(int rank, List<Step> steps) {}

  /** A stage with the steps it means for one learner. */
  public record Leg(String title, int path, List<Step> steps) {}

  /** The stages in order, with their steps, for a learner who takes the languages in this order. */
  public List<Leg> legs(List<String> languages) {
    var legs = new ArrayList<Leg>(stages.size());
    for (Stage stage : stages) {
      var steps = new ArrayList<Step>();
      for (Take take : stage.takes()) {
        addAll(steps, take, languages);
      }
      legs.add(new Leg(stage.title(), stage.path(), steps));
    }
    return legs;
  }

  private static void addAll(List<Step> steps, Take take, List<String> languages) {
    if (take.rank() == ANY_LANGUAGE) {
      steps.addAll(take.steps());
      return;
    }
    if (take.rank() >= languages.size()) {
      return;
    }
    String language = languages.get(take.rank());
    for (Step step : take.steps()) {
      if (language.equals(step.language())) {
        steps.add(step);
      }
    }
  }
}
