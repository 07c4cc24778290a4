package dev.roadmap.progress;

/** How far a step has come. */
public enum State {
  NOT_STARTED,
  STARTED,
  /** The learner says so. */
  DONE,
  /** A check suite passed. */
  VERIFIED,
  SKIPPED;

  /** Whether nothing is left to do: done, verified or skipped. */
  public boolean closed() {
    return this == VERIFIED || this == DONE || this == SKIPPED;
  }
}
