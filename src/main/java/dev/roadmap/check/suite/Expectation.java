package dev.roadmap.check.suite;

import dev.roadmap.check.Level;
import dev.roadmap.check.match.Matcher;
import java.time.Duration;
import java.util.List;

/**
 * What is expected of an answer.
 *
 * @param mayClose whether closing the connection without an answer is fine too
 */
public record Expectation(int line, List<Clause> clauses, boolean mayClose) {

  public Expectation {
    clauses = List.copyOf(clauses);
  }

  /** Nothing but that a whole answer comes. */
  public static Expectation none(int line) {
    return new Expectation(line, List.of(), false);
  }

  /** One part of it. */
  public sealed interface Clause {
    int line();

    Level level();
  }

  /** The status code. */
  public record Status(int line, Level level, StatusSet set) implements Clause {}

  /** A header; several of one name are joined by commas. */
  public record HeaderIs(int line, Level level, String name, Matcher matcher) implements Clause {}

  /**
   * The media type without parameters; {@code json} stands for all that end in {@code +json} too.
   */
  public record MediaType(int line, Level level, String type) implements Clause {}

  /** The body as JSON. */
  public record JsonIs(int line, Level level, Matcher matcher) implements Clause {}

  /** The body as text. */
  public record TextIs(int line, Level level, Matcher matcher) implements Clause {}

  /** How many bytes the body has. */
  public record SizeIs(int line, Level level, Matcher matcher) implements Clause {}

  /** How long the exchange may take. */
  public record Within(int line, Level level, Duration time) implements Clause {}

  /** How many milliseconds the exchange took. */
  public record TookIs(int line, Level level, Matcher matcher) implements Clause {}

  /** Whether the server closes the connection afterwards. */
  public record Closed(int line, Level level, boolean closed) implements Clause {}

  /** Nothing irregular about the framing. */
  public record Framing(int line, Level level) implements Clause {}

  /** Keeps the JSON body under a name. */
  public record KeepBody(int line, Level level, String name) implements Clause {}

  /** What counts only for answers that fit something else. */
  public record When(int line, Level level, Expectation fits, Expectation then) implements Clause {}
}
