package dev.roadmap.progress;

import java.nio.file.Path;
import java.util.List;

/**
 * What an examination of the database found.
 *
 * @param file where it is
 * @param present false when nothing was recorded yet
 * @param version of the tables; 0 when it could not be read
 * @param events entries of the log, those taken back included
 * @param steps steps with a state
 * @param problems empty when everything is sound
 */
public record Check(
    Path file, boolean present, int version, long events, long steps, List<Problem> problems) {

  public Check {
    problems = List.copyOf(problems);
  }

  /** Whether nothing is wrong. */
  public boolean sound() {
    return problems.isEmpty();
  }

  /** Something wrong, and what to type or do about it. */
  public record Problem(String message, String fix) {}
}
