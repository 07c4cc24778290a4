package dev.roadmap.cli;

import dev.roadmap.curriculum.Step;
import dev.roadmap.guide.Plan.Choice;
import dev.roadmap.guide.Reason;
import java.util.ArrayList;
import java.util.List;

/** Reasons as sentences. */
final class Reasons {

  private static final int NAMED = 2;

  private Reasons() {}

  static List<String> sentences(Choice choice) {
    var sentences = new ArrayList<String>();
    for (Reason reason : choice.reasons()) {
      sentences.add(sentence(reason));
    }
    return sentences;
  }

  /**
   * Asked one by one: a switch over patterns makes classes while it runs, which no cache can hold,
   * and this is on the path of every {@code next}.
   */
  private static String sentence(Reason reason) {
    if (reason instanceof Reason.First) {
      return "It is where the road begins.";
    }
    if (reason instanceof Reason.Started) {
      return "You began it and have not finished it.";
    }
    if (reason instanceof Reason.OnTrack onTrack) {
      return "Your track is at \"" + onTrack.stage() + "\".";
    }
    if (reason instanceof Reason.Core) {
      return "It is core: one of the few that serve most working days.";
    }
    if (reason instanceof Reason.Habit) {
      return "It is a habit: once begun, it goes on beside everything else.";
    }
    if (reason instanceof Reason.Unlocks unlocks) {
      return unlocks(unlocks.steps());
    }
    return "It is a stretch goal: yours if you want it.";
  }

  private static String unlocks(List<Step> steps) {
    var titles = new ArrayList<String>();
    for (Step step : steps.subList(0, Math.min(NAMED, steps.size()))) {
      titles.add(step.title());
    }
    String named = String.join(" and ", titles);
    if (steps.size() == 1) {
      return named + " waits for it.";
    }
    return steps.size() <= NAMED
        ? named + " wait for it."
        : steps.size() + " steps wait for it, among them " + named + ".";
  }
}
