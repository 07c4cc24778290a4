package dev.roadmap.check.suite;

import dev.roadmap.check.match.Matcher;
import dev.roadmap.check.value.Shape;
import dev.roadmap.check.value.Template;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something a check does. */
public sealed interface Step {

  /** Where it stands in the file, from 1. */
  int line();

  /**
   * Sends a request.
   *
   * @param client its name; empty for nobody in particular
   * @param headers an empty value takes away one that would be sent otherwise
   */
  record Send(
      int line,
      Template method,
      Template path,
      String client,
      Map<String, Optional<Template>> headers,
      @Nullable Body body,
      boolean chunked,
      Talk talk)
      implements Step {}

  /** Sends bytes as they are; {@code oneByte} when each character is one byte. */
  record Raw(int line, Template bytes, boolean oneByte, boolean reads, Talk talk) implements Step {}

  /**
   * How the answer is waited for, and what it should be.
   *
   * @param on the name of the connection; empty for one of its own
   * @param timeout null for the suite's
   * @param doneIf ends the check when it holds; null when nothing does
   */
  record Talk(
      String on, @Nullable Duration timeout, @Nullable Expectation doneIf, Expectation expect) {}

  /** A body to send. */
  record Body(Kind kind, Shape value) {
    /** How it is written, and with which Content-Type. */
    public enum Kind {
      JSON("application/json"),
      JSON_TEXT("application/json"),
      TEXT("text/plain; charset=utf-8"),
      FORM("application/x-www-form-urlencoded"),
      BYTES("");

      private final String type;

      Kind(String type) {
        this.type = type;
      }

      /** Empty when none is sent. */
      public String type() {
        return type;
      }
    }
  }

  /** Closes a named connection. */
  record Close(int line, String on) implements Step {}

  /** Does something to the program itself. */
  record Lifecycle(int line, Change change, Duration within) implements Step {
    /** What is done. */
    public enum Change {
      STOP,
      KILL,
      START,
      RESTART,
      CRASH
    }
  }

  /** Lets time pass. */
  record Wait(int line, Duration time) implements Step {}

  /** Sets variables. */
  record Let(int line, Map<String, Shape> values) implements Step {}

  /** Looks at variables. */
  record That(int line, Map<String, Matcher> values) implements Step {}

  /** Steps one after the other, with variables set first. */
  record Group(int line, Map<String, Shape> values, List<Step> steps) implements Step {}

  /**
   * The same steps several times.
   *
   * @param p50 how long the requests in it may take at the median; null when that does not matter
   * @param p95 the same for all but the slowest twentieth
   */
  record Repeat(
      int line, int times, List<Step> steps, @Nullable Duration p50, @Nullable Duration p95)
      implements Step {}

  /** The same steps until all of them hold. */
  record Eventually(int line, Duration within, Duration every, List<Step> steps) implements Step {}

  /**
   * Several workers at once.
   *
   * @param each how often each of them acts in a round, when there is no list
   * @param over the list whose items they share among them, each item once; empty for none
   * @param acts one is chosen by its weight; when there is only one, it is done each time
   * @param afterEach done alone after each round
   * @param enough how many answers of 2xx make a result that says something
   */
  record Parallel(
      int line,
      int workers,
      int each,
      String over,
      int rounds,
      List<Act> acts,
      List<Step> afterEach,
      List<Tally> tallies,
      int enough)
      implements Step {}

  /** What a worker does. */
  record Act(int weight, List<Step> steps) {}

  /** How many of all answers are to have such a status. */
  record Tally(int line, StatusSet status, Matcher number) {}
}
