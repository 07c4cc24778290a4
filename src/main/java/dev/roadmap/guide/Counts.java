package dev.roadmap.guide;

import dev.roadmap.curriculum.Step;
import dev.roadmap.progress.State;

/**
 * How many steps stand where. A skip never counts as done, and stretch goals count nowhere.
 *
 * @param done declared by the learner
 * @param verified proven by a check
 */
public record Counts(int total, int started, int done, int verified, int skipped) {

  /** Done and verified, in whole percent; 100 only when nothing is left. */
  public int percent() {
    return total == 0 ? 0 : (int) (100L * (done + verified) / total);
  }

  /** Steps neither done nor verified nor skipped. */
  public int open() {
    return total - done - verified - skipped;
  }

  /** The state of the whole: closed when nothing is open, started when something is not. */
  public State state() {
    if (total > 0 && open() == 0) {
      return verified == total ? State.VERIFIED : skipped == total ? State.SKIPPED : State.DONE;
    }
    return started > 0 || open() < total ? State.STARTED : State.NOT_STARTED;
  }

  static final class Tally {
    private int total;
    private int started;
    private int done;
    private int verified;
    private int skipped;

    void add(Step step, State state) {
      if (step.optional()) {
        return;
      }
      total++;
      switch (state) {
        case NOT_STARTED -> {}
        case STARTED -> started++;
        case DONE -> done++;
        case VERIFIED -> verified++;
        case SKIPPED -> skipped++;
      }
    }

    Counts counts() {
      return new Counts(total, started, done, verified, skipped);
    }
  }
}
