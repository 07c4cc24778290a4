package dev.roadmap.check;

/** What came out of a check. */
public enum Verdict {
  PASS,
  /** A must that does not hold. */
  FAIL,
  /** A should or may that does not hold, in a check whose musts do. */
  ADVICE,
  /** Too little happened to tell. */
  INCONCLUSIVE,
  /** A check it needs did not pass, or the server was no longer there. */
  NOT_RUN,
  /** A mistake of the suite or of this program. */
  ERROR
}
