package dev.roadmap.guide;

import dev.roadmap.curriculum.Step;
import dev.roadmap.curriculum.Track;
import dev.roadmap.guide.Plan.Choice;
import dev.roadmap.guide.Plan.Locked;
import dev.roadmap.progress.State;
import java.util.ArrayList;
import java.util.List;

/**
 * Says what comes next. In this order: what is started, the latest first; the earliest stage of the
 * track that has something open and unlocked; in it core before the rest; then the stage's own
 * order. Never a step whose needs are open. When nothing else is left: habits under way, then
 * stretch goals.
 */
public final class Planner {

  private static final int OTHERS = 5;
  private static final int LOCKED = 5;

  private final Standing standing;
  private final List<Choice> choices = new ArrayList<>();
  private final List<Choice> stretch = new ArrayList<>();
  private final List<Locked> locked = new ArrayList<>();
  private final List<Step> habits = new ArrayList<>();

  private Planner(Standing standing) {
    this.standing = standing;
  }

  /** Weighs everything that is open for a learner who stands here. */
  public static Plan plan(Standing standing) {
    var planner = new Planner(standing);
    planner.weighStarted();
    for (Track.Leg leg : standing.learner().track().legs(standing.learner().languages())) {
      if (planner.enough()) {
        break;
      }
      planner.weigh(leg, true);
      planner.weigh(leg, false);
    }
    return planner.result();
  }

  private boolean enough() {
    return choices.size() > OTHERS && locked.size() >= LOCKED;
  }

  private Plan result() {
    if (choices.isEmpty() && habits.isEmpty()) {
      return new Plan(null, limit(stretch, OTHERS), List.of(), List.of());
    }
    if (choices.isEmpty()) {
      for (Step habit : habits) {
        choices.add(choice(habit, "", new Reason.Habit(), new Reason.Started()));
      }
      habits.clear();
    }
    Choice first = choices.getFirst();
    List<Choice> others = choices.subList(1, choices.size());
    return new Plan(first, limit(others, OTHERS), limit(locked, LOCKED), List.copyOf(habits));
  }

  private void weighStarted() {
    var started = new ArrayList<Step>();
    for (Step step : standing.begun()) {
      if (standing.state(step) == State.STARTED) {
        started.add(step);
      }
    }
    if (started.size() > 1) {
      started.sort((one, other) -> standing.since(other).compareTo(standing.since(one)));
    }
    for (Step step : started) {
      if (step.habit()) {
        habits.add(step);
      } else {
        choices.add(choice(step, "", new Reason.Started()));
      }
    }
  }

  private void weigh(Track.Leg leg, boolean core) {
    for (Step step : leg.steps()) {
      if (step.core() != core || standing.state(step) != State.NOT_STARTED) {
        continue;
      }
      if (step.optional()) {
        if (stretch.size() < OTHERS && standing.unlocked(step)) {
          stretch.add(choice(step, leg.title(), new Reason.Stretch()));
        }
      } else if (standing.unlocked(step)) {
        if (choices.size() <= OTHERS) {
          choices.add(onTrack(step, leg));
        }
      } else if (locked.size() < LOCKED) {
        locked.add(new Locked(step, standing.openNeeds(step)));
      }
    }
  }

  private Choice onTrack(Step step, Track.Leg leg) {
    var stage = new Reason.OnTrack(leg.title());
    return step.habit()
        ? choice(step, leg.title(), stage, new Reason.Habit())
        : choice(step, leg.title(), stage);
  }

  private Choice choice(Step step, String stage, Reason... main) {
    var reasons = new ArrayList<Reason>();
    if (choices.isEmpty() && standing.begun().isEmpty()) {
      reasons.add(new Reason.First());
    }
    reasons.addAll(List.of(main));
    if (step.core()) {
      reasons.add(new Reason.Core());
    }
    List<Step> waiting = standing.waitingFor(step);
    if (!waiting.isEmpty()) {
      reasons.add(new Reason.Unlocks(waiting));
    }
    return new Choice(step, stage, reasons);
  }

  private static <T> List<T> limit(List<T> list, int size) {
    return List.copyOf(list.subList(0, Math.min(size, list.size())));
  }
}
