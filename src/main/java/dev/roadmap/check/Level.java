package dev.roadmap.check;

/** How much a check matters. */
public enum Level {
  /** Without it a client breaks or data is lost; the suite fails. */
  MUST,
  /** A reviewer would mention it. */
  SHOULD,
  /** Good to know. */
  MAY
}
