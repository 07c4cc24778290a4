package dev.roadmap.check.run;

/** Whether a check goes on after a step. */
enum Flow {
  /** With the next step. */
  ON,
  /** It is over, and what is left of it does not apply. */
  DONE,
  /** It is over: something that must hold does not, or nothing can be told any more. */
  OVER
}
