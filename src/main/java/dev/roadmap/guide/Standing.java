package dev.roadmap.guide;

import dev.roadmap.curriculum.Road;
import dev.roadmap.curriculum.Step;
import dev.roadmap.progress.Progress;
import dev.roadmap.progress.State;
import dev.roadmap.progress.StepProgress;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the learner stands on the road: the curriculum and the progress seen together. */
public final class Standing {

  private final Road road;
  private final Progress progress;
  private final Learner learner;

  /** By the index of the step; null where it was never begun. */
  private final @Nullable StepProgress[] reached;

  private final List<String> retired = new ArrayList<>();
  private final List<Step> begun = new ArrayList<>();

  public Standing(Road road, Progress progress) {
    this.road = road;
    this.progress = progress;
    this.learner = Learner.of(road, progress);
    this.reached = new @Nullable StepProgress[road.steps().size()];
    for (StepProgress recorded : progress.steps()) {
      Optional<Step> step = road.step(recorded.subject());
      if (step.isPresent()) {
        take(step.get().index(), recorded);
      } else {
        retired.add(recorded.subject());
      }
    }
    for (int i = 0; i < reached.length; i++) {
      if (reached[i] != null) {
        begun.add(road.steps().get(i));
      }
    }
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
    return state(step.index());
  }

  /** When the step came to its state; the beginning of time when nothing was recorded. */
  public Instant since(Step step) {
    StepProgress progress = reached[step.index()];
    return progress == null ? Instant.EPOCH : progress.at();
  }

  /** The local day on which it came to its state; the epoch when nothing was recorded. */
  public LocalDate day(Step step) {
    StepProgress progress = reached[step.index()];
    return progress == null ? LocalDate.EPOCH : progress.day();
  }

  /** Steps that something was recorded for, in the order of the road. */
  public List<Step> begun() {
    return Collections.unmodifiableList(begun);
  }

  /** Done, verified or skipped: out of the way of what needs it. */
  public boolean closed(Step step) {
    return state(step).closed();
  }

  /** Whether everything the step needs is out of the way. */
  public boolean unlocked(Step step) {
    for (int need : step.needs()) {
      if (!state(need).closed()) {
        return false;
      }
    }
    return true;
  }

  /** The steps it needs that are still open. */
  public List<Step> openNeeds(Step step) {
    var open = new ArrayList<Step>();
    for (int need : step.needs()) {
      if (!state(need).closed()) {
        open.add(road.steps().get(need));
      }
    }
    return open;
  }

  /** The step to begin with so that this one can be taken up some day; itself when nothing is. */
  public Step firstToDo(Step step) {
    Step first = step;
    for (List<Step> open = openNeeds(first); !open.isEmpty(); open = openNeeds(first)) {
      first = open.getFirst();
    }
    return first;
  }

  /** The open steps that need this one. */
  public List<Step> waitingFor(Step step) {
    var waiting = new ArrayList<Step>();
    for (Step other : road.steps()) {
      if (other.needs().contains(step.index()) && !closed(other)) {
        waiting.add(other);
      }
    }
    return waiting;
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
    return Collections.unmodifiableList(retired);
  }

  private State state(int index) {
    StepProgress progress = reached[index];
    return progress == null ? State.NOT_STARTED : progress.state();
  }

  /** What was recorded under an old id counts for the step that carries it now; the further one. */
  private void take(int index, StepProgress recorded) {
    StepProgress present = reached[index];
    if (present == null || rank(recorded.state()) > rank(present.state())) {
      reached[index] = recorded;
    }
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
