package dev.roadmap.cli;

import dev.roadmap.check.suite.Check;
import dev.roadmap.check.suite.Suite;
import dev.roadmap.check.suite.Suites;
import dev.roadmap.curriculum.Road;
import dev.roadmap.curriculum.Step;
import dev.roadmap.curriculum.StepKind;
import dev.roadmap.curriculum.Text;
import dev.roadmap.terminal.Foreign;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the suite that is meant by an id, and the exercises that a suite proves. */
final class CheckSubject {

  private final Context context;
  private final Suites suites;

  CheckSubject(Context context) {
    this.context = context;
    this.suites = context.suites();
  }

  /**
   * What somebody wants checked.
   *
   * @param exercise the one that was named; null when it was a suite
   */
  record Found(Suite suite, @Nullable Step exercise) {}

  /** The suite of this id, or of the exercise of this id. */
  Found find(String id) {
    return suites.find(id).map(suite -> new Found(suite, null)).orElseGet(() -> ofExercise(id));
  }

  private Found ofExercise(String id) {
    List<String> names = suites.list().stream().map(Suites.Listed::id).toList();
    Named named;
    try {
      named = context.find(id);
    } catch (Problem.Usage unknown) {
      List<String> nearest = Nearest.to(id, names);
      if (nearest.isEmpty()) {
        throw unknown;
      }
      throw new Problem.Usage(
          "There is no suite called \"" + Foreign.brief(id) + "\".",
          "Did you mean " + String.join(" or ", nearest) + "?");
    }
    Step exercise = named instanceof Named.OfStep(Step step) ? step : null;
    String suite = exercise == null ? "" : suite(context.road(), exercise);
    if (suite.isEmpty()) {
      throw new Problem.Usage(
          named.id() + " has no checks yet.",
          names.isEmpty()
              ? "roadmap done " + named.id() + " records it when you have done it."
              : "There are checks for " + String.join(", ", names) + ".");
    }
    return suites
        .find(suite)
        .map(proof -> new Found(proof, exercise))
        .orElseThrow(
            () -> new Problem.Environment("The suite " + suite + " is missing.", "Install again."));
  }

  /** The suite that proves a step; empty when there is none. */
  static String suite(Road road, Step step) {
    return step.kind() == StepKind.EXERCISE && road.text(step) instanceof Text.ExerciseText exercise
        ? exercise.suite()
        : "";
  }

  /** The exercises that a suite proves. */
  static List<Step> exercises(Road road, String suite) {
    var exercises = new ArrayList<Step>();
    for (Step step : road.steps()) {
      if (suite(road, step).equals(suite)) {
        exercises.add(step);
      }
    }
    return exercises;
  }

  /** Only these checks and what they need; all when none is named. */
  static Suite only(Suite suite, List<String> ids) {
    List<String> known = suite.checks().stream().map(Check::id).toList();
    for (String id : ids) {
      if (!known.contains(id)) {
        List<String> nearest = Nearest.to(id, known);
        throw new Problem.Usage(
            suite.id() + " has no check \"" + Foreign.brief(id) + "\".",
            nearest.isEmpty()
                ? "roadmap check " + suite.id() + " --list lists them."
                : "Did you mean " + String.join(" or ", nearest) + "?");
      }
    }
    return ids.isEmpty() ? suite : suite.only(ids);
  }

  /** The check of this id, when the suite has it. */
  static @Nullable Check check(Suite suite, String id) {
    for (Check check : suite.checks()) {
      if (check.id().equals(id)) {
        return check;
      }
    }
    return null;
  }
}
