package dev.roadmap.guide;

import dev.roadmap.curriculum.Step;
import dev.roadmap.progress.State;
import dev.roadmap.progress.StepProgress;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * When the road ends.
 *
 * @param minutesLeft estimate of everything asked for that is still open
 * @param planned at the minutes a day the learner settled on
 * @param real at the pace of the last weeks; null before there is a week to measure
 * @param realMinutesPerDay road minutes closed a day, over the weeks that count; 0 when unknown
 */
public record Forecast(
    int minutesLeft, Range planned, @Nullable Range real, double realMinutesPerDay) {

  /** Weeks looked back on. */
  private static final int WEEKS = 8;

  /** The estimates are rough: a plan is given with a quarter of its time more or less. */
  private static final double ROUGHNESS = 0.25;

  /** Nobody plans past this; slower paces end here. */
  private static final int FURTHEST_DAYS = 365 * 50;

  /** An end date, and the dates it lies between. */
  public record Range(LocalDate early, LocalDate likely, LocalDate late) {}

  /** Looks ahead from today. */
  public static Forecast of(Standing standing, LocalDate today) {
    int left = 0;
    for (Step step : standing.road().steps()) {
      if (!step.optional() && !standing.closed(step)) {
        left += step.minutes();
      }
    }
    int minutes = standing.learner().minutesPerDay();
    Range planned =
        range(today, left, minutes * (1 + ROUGHNESS), minutes, minutes / (1 + ROUGHNESS));
    double[] weeks = weeks(standing, today);
    if (weeks.length == 0) {
      return new Forecast(left, planned, null, 0);
    }
    double mean = mean(weeks);
    double error = standardError(weeks, mean);
    if (mean == 0) {
      return new Forecast(left, planned, null, 0);
    }
    Range real =
        range(today, left, (mean + error) / 7, mean / 7, Math.max(mean - error, mean / 3) / 7);
    return new Forecast(left, planned, real, mean / 7);
  }

  private static Range range(LocalDate today, int left, double fast, double likely, double slow) {
    return new Range(
        after(today, left, fast), after(today, left, likely), after(today, left, slow));
  }

  private static LocalDate after(LocalDate today, int minutes, double perDay) {
    return today.plusDays((long) Math.min(FURTHEST_DAYS, Math.ceil(minutes / perDay)));
  }

  /** Road minutes closed in each of the last full weeks since the learner began, newest first. */
  private static double[] weeks(Standing standing, LocalDate today) {
    var closed = new double[WEEKS];
    long longest = 0;
    for (StepProgress progress : standing.progress().steps()) {
      boolean counts = progress.state() == State.DONE || progress.state() == State.VERIFIED;
      long ago = ChronoUnit.DAYS.between(progress.day(), today);
      if (!counts || ago < 0) {
        continue;
      }
      longest = Math.max(longest, ago);
      if (ago < 7L * WEEKS) {
        int minutes = standing.road().step(progress.subject()).map(Step::minutes).orElse(0);
        closed[(int) ago / 7] += minutes;
      }
    }
    int full = (int) Math.min(WEEKS, (longest + 1) / 7);
    return java.util.Arrays.copyOf(closed, full);
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  private static double standardError(double[] values, double mean) {
    if (values.length < 2) {
      return mean / 2;
    }
    double squares = 0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    return Math.sqrt(squares / (values.length - 1)) / Math.sqrt(values.length);
  }
}
