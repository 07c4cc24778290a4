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

  private static String sentence(Reason reason) {
    return switch (reason) {
      case Reason.First() -> "It is where the road begins.";
      case Reason.Started() -> "You began it and have not finished it.";
      case Reason.OnTrack(String stage) -> "Your track is at \"" + stage + "\".";
      case Reason.Core() -> "It is core: one of the few that serve most working days.";
      case Reason.Habit() -> "It is a habit: once begun, it goes on beside everything else.";
      case Reason.Stretch() -> "It is a stretch goal: yours if you want it.";
      case Reason.Unlocks(List<Step> steps) -> unlocks(steps);
    };
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
