package dev.roadmap.guide;

import dev.roadmap.curriculum.Road;
import dev.roadmap.curriculum.Step;
import dev.roadmap.progress.Progress;
import dev.roadmap.progress.State;
import java.util.ArrayList;
import java.util.List;

/** Where the learner stands on the road: the curriculum and the progress seen together. */
public final class Standing {

  private final Road road;
  private final Progress progress;
  private final Learner learner;
  private final State[] states;

  public Standing(Road road, Progress progress) {
    this.road = road;
    this.progress = progress;
    this.learner = Learner.of(road, progress);
    this.states = states(road, progress);
  }

  public Road road() {
    return road;
  }

  public Progress progress() {
    return progress;
  }

  public Learner learner() {
    return learner;
  }

  public State state(Step step) {
    return states[step.index()];
  }

  /** Done, verified or skipped: out of the way of what needs it. */
  public boolean closed(Step step) {
    return state(step).closed();
  }

  /** Whether everything the step needs is out of the way. */
  public boolean unlocked(Step step) {
    for (int need : step.needs()) {
      if (!states[need].closed()) {
        return false;
      }
    }
    return true;
  }

  /** The steps it needs that are still open. */
  public List<Step> openNeeds(Step step) {
    var open = new ArrayList<Step>();
    for (int need : step.needs()) {
      if (!states[need].closed()) {
        open.add(road.steps().get(need));
      }
    }
    return open;
  }

  public Counts counts(List<Step> steps) {
    var tally = new Counts.Tally();
    for (Step step : steps) {
      tally.add(step, state(step));
    }
    return tally.counts();
  }

  /** Recorded subjects that the road no longer has: kept, and shown as retired. */
  public List<String> retired() {
    var retired = new ArrayList<String>();
    progress
        .steps()
        .forEach(step -> {
          if (road.step(step.subject()).isEmpty()) {
            retired.add(step.subject());
          }
        });
    return retired;
  }

  private static State[] states(Road road, Progress progress) {
    List<Step> steps = road.steps();
    var states = new State[steps.size()];
    for (int i = 0; i < states.length; i++) {
      states[i] = progress.state(steps.get(i).id());
    }
    // Progress recorded under an old id counts for the step that carries it now.
    for (var alias : road.aliases().entrySet()) {
      State old = progress.state(alias.getKey());
      if (old != State.NOT_STARTED) {
        road.step(alias.getValue())
            .ifPresent(step -> states[step.index()] = further(states[step.index()], old));
      }
    }
    return states;
  }

  private static State further(State one, State other) {
    return rank(one) >= rank(other) ? one : other;
  }

  private static int rank(State state) {
    return switch (state) {
      case NOT_STARTED -> 0;
      case STARTED -> 1;
      case SKIPPED -> 2;
      case DONE -> 3;
      case VERIFIED -> 4;
    };
  }
}
