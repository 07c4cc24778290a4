package dev.roadmap.practice.task;

import dev.roadmap.practice.http.Refusal;

/** Reads the id in a path. */
@FunctionalInterface
public interface TaskIds {

  /** Digits, and nothing else: not {@code +1}, {@code 1.0}, {@code 1e0} or {@code 01}. */
  TaskIds STRICT = TaskIds::strict;

  /**
   * The id.
   *
   * @throws Refusal 400 when it is none
   */
  long read(String segment);

  private static long strict(String segment) {
    boolean digits = !segment.isEmpty() && segment.charAt(0) != '0';
    for (int i = 0; i < segment.length(); i++) {
      digits &= segment.charAt(i) >= '0' && segment.charAt(i) <= '9';
    }
    if (!digits) {
      throw Refusal.of(400, "The id has to be a positive whole number.", "rest-principles");
    }
    try {
      return Long.parseLong(segment);
    } catch (NumberFormatException tooLong) {
      throw notFound();
    }
  }

  /** There is no such task. */
  static Refusal notFound() {
    return Refusal.of(404, "There is no task with this id.", "status-codes");
  }
}
