package dev.roadmap.check;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What did not hold, in a form that can be shown in full.
 *
 * @param level of the expectation that did not hold; it may be milder than the check's
 * @param step which of the check's steps, from 1
 * @param line where the expectation stands in the suite's file, from 1
 * @param exchange the request and its answer; null when the step sends none
 * @param where what was looked at: {@code status}, {@code header location}, {@code field completed}
 * @param expected in words, with the type where that matters: {@code false, a boolean}
 * @param actual in words of the same kind: {@code "false", a string}
 * @param sentence set instead of expected and actual where a sentence says it better, above all
 *     when no answer came; null otherwise
 * @param printed what the program printed during this step, its last lines
 */
public record Failure(
    Level level,
    int step,
    int steps,
    int line,
    @Nullable Exchange exchange,
    String where,
    @Nullable String expected,
    @Nullable String actual,
    @Nullable String sentence,
    List<String> printed) {

  /** How {@code where} begins when the server closed the connection instead of answering. */
  public static final String UNANSWERED = "no answer";

  /** {@code where} when no answer came in the time that any request is given. */
  public static final String LATE = "no answer in time";

  public Failure {
    printed = List.copyOf(printed);
  }
}
