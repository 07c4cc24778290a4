package dev.roadmap.check;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came out of one check.
 *
 * @param why what goes wrong for a client when this does not hold
 * @param lookFirst where the cause usually lies
 * @param hints each gives away more
 * @param restsOn the section of the specification it rests on, {@code RFC 9110 15.3.2}; may be
 *     empty
 * @param lesson the id of the lesson that explains it
 * @param failures what did not hold: the must first, then the advice; empty when all held
 * @param note why it is inconclusive, was not run or is an error, or what was measured; may be
 *     empty
 */
public record CheckResult(
    String id,
    String title,
    Level level,
    Verdict verdict,
    String why,
    String lookFirst,
    List<String> hints,
    String restsOn,
    String lesson,
    Duration took,
    List<Failure> failures,
    String note) {

  public CheckResult {
    hints = List.copyOf(hints);
    failures = List.copyOf(failures);
  }

  public @Nullable Failure failure() {
    return failures.isEmpty() ? null : failures.getFirst();
  }
}
