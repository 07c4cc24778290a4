package dev.roadmap.curriculum.build;

import java.util.Comparator;

/**
 * Something wrong in a road's files, and what to do about it.
 *
 * @param file relative to the road, with slashes
 * @param line from 1, or 0 when the whole file is meant
 * @param column from 1, or 0 when the whole file is meant
 */
public record Problem(String file, int line, int column, String message)
    implements Comparable<Problem> {

  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::file)
          .thenComparingInt(Problem::line)
          .thenComparingInt(Problem::column)
          .thenComparing(Problem::message);

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }

  /** {@code file:line:column: message}, as editors and terminals make links of it. */
  @Override
  public String toString() {
    return new Place(file, line, column) + ": " + message;
  }
}
