package dev.roadmap.check.match;

import dev.roadmap.check.value.Json;
import dev.roadmap.check.value.Scope;
import dev.roadmap.check.value.Shape;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The matchers that compare by size, or by time. */
public final class Order {

  private Order() {}

  /** Which side a value has to be on. */
  public enum Than {
    GREATER("more than "),
    AT_LEAST("at least "),
    LESS("less than "),
    AT_MOST("at most ");

    private final String words;

    Than(String words) {
      this.words = words;
    }

    private boolean holds(int order) {
      return switch (this) {
        case GREATER -> order > 0;
        case AT_LEAST -> order >= 0;
        case LESS -> order < 0;
        case AT_MOST -> order <= 0;
      };
    }
  }

  /** More or less than another value. */
  public record Compared(Than than, Shape other) implements Matcher {
    @Override
    public void match(Subject subject, Trial trial) {
      Json value = subject.value();
      Integer order = value == null ? null : compare(value, other.fill(trial.scope()));
      if (order == null || !than.holds(order)) {
        trial.fail(subject, expected(trial.scope()));
      }
    }

    @Override
    public String expected(Scope scope) {
      return than.words + Words.of(other.fill(scope));
    }
  }

  /** Numbers by size, times by time, other texts by their characters; null for anything else. */
  static @Nullable Integer compare(Json a, Json b) {
    if (a instanceof Json.Num left && b instanceof Json.Num right) {
      return left.value().compareTo(right.value());
    }
    if (a instanceof Json.Text left && b instanceof Json.Text right) {
      Instant first = Times.read(left.value());
      Instant second = Times.read(right.value());
      return first != null && second != null
          ? first.compareTo(second)
          : left.value().compareTo(right.value());
    }
    return null;
  }

  /** A time close to when the request was under way. */
  public record NearNow(Duration distance) implements Matcher {
    @Override
    public void match(Subject subject, Trial trial) {
      Instant time = subject.value() instanceof Json.Text text ? Times.read(text.value()) : null;
      if (time == null
          || time.isBefore(trial.window().from().minus(distance))
          || time.isAfter(trial.window().to().plus(distance))) {
        trial.fail(
            subject, expected(trial.scope()) + ", and it was " + trial.window().to() + " here");
      }
    }

    @Override
    public String expected(Scope scope) {
      return "a time at most " + distance.toMillis() / 1000.0 + " s from now";
    }
  }
}
