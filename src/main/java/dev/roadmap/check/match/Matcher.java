package dev.roadmap.check.match;

import dev.roadmap.check.value.Scope;

/** Something expected of a value. */
public interface Matcher {

  /** Looks at a value and tells the trial what does not hold, and what to keep. */
  void match(Subject subject, Trial trial);

  /** In words, with the type where that matters: {@code false, a boolean}. */
  String expected(Scope scope);
}
