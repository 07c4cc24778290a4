package dev.roadmap.guide;

import dev.roadmap.curriculum.Step;
import dev.roadmap.curriculum.Track;
import dev.roadmap.guide.Plan.Choice;
import dev.roadmap.guide.Plan.Locked;
import dev.roadmap.progress.State;
import dev.roadmap.progress.StepProgress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Says what comes next. In this order: what is started, the latest first; the earliest stage of the
 * track that has something open and unlocked; in it core before the rest; then the stage's own
 * order. Never a step whose needs are open. Stretch goals only when nothing else is left.
 */
public final class Planner {

  private static final int OTHERS = 5;
  private static final int LOCKED = 5;

  private final Standing standing;
  private final List<Choice> choices = new ArrayList<>();
  private final List<Locked> locked = new ArrayList<>();
  private final List<Step> alongside = new ArrayList<>();
  private final List<Choice> stretch = new ArrayList<>();

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
    choices.addAll(stretch);
    Choice first = choices.isEmpty() ? null : choices.getFirst();
    if (first != null && first.step().optional()) {
      return new Plan(null, limit(choices, OTHERS), locked, alongside);
    }
    List<Choice> others = choices.isEmpty() ? choices : choices.subList(1, choices.size());
    return new Plan(first, limit(others, OTHERS), limit(locked, LOCKED), alongside);
  }

  private void weighStarted() {
    var started = new ArrayList<Step>();
    for (StepProgress progress : standing.progress().steps()) {
      if (progress.state() == State.STARTED) {
        standing.road().step(progress.subject()).ifPresent(started::add);
      }
    }
    started.sort((one, other) -> when(other).compareTo(when(one)));
    for (Step step : started) {
      if (standing.state(step) != State.STARTED) {
        continue;
      }
      if (step.habit()) {
        alongside.add(step);
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
      if (!standing.unlocked(step)) {
        if (locked.size() < LOCKED && !step.optional()) {
          locked.add(new Locked(step, standing.openNeeds(step)));
        }
      } else if (step.optional()) {
        if (stretch.size() <= OTHERS) {
          stretch.add(choice(step, leg.title(), new Reason.Stretch()));
        }
      } else if (choices.size() <= OTHERS) {
        choices.add(choice(step, leg.title(), new Reason.OnTrack(leg.title())));
      }
    }
  }

  private Choice choice(Step step, String stage, Reason main) {
    var reasons = new ArrayList<Reason>();
    if (standing.progress().steps().isEmpty()) {
      reasons.add(new Reason.First());
    }
    reasons.add(main);
    if (step.core()) {
      reasons.add(new Reason.Core());
    }
    List<Step> waiting = waitingFor(step);
    if (!waiting.isEmpty()) {
      reasons.add(new Reason.Unlocks(waiting));
    }
    return new Choice(step, stage, reasons);
  }

  private List<Step> waitingFor(Step step) {
    var waiting = new ArrayList<Step>();
    for (Step other : standing.road().steps()) {
      if (other.needs().contains(step.index()) && !standing.closed(other)) {
        waiting.add(other);
      }
    }
    return waiting;
  }

  private Instant when(Step step) {
    return standing.progress().step(step.id()).map(StepProgress::at).orElse(Instant.EPOCH);
  }

  private static <T> List<T> limit(List<T> list, int size) {
    return List.copyOf(list.subList(0, Math.min(size, list.size())));
  }
}
