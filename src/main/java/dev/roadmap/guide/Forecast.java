package dev.roadmap.guide;

import dev.roadmap.curriculum.Step;
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

  /** The estimates are rough: a plan is given with a quarter of its time more or less. */
  private static final double ROUGHNESS = 0.25;

  /** Nobody plans past this; slower paces are cut off here. */
  private static final int FURTHEST_DAYS = 365 * 50;

  /** An end date, and the dates it lies between. */
  public record Range(LocalDate early, LocalDate likely, LocalDate late) {

    /** Whether the end is further away than anybody plans. */
    public boolean beyondPlanning(LocalDate today) {
      return ChronoUnit.DAYS.between(today, likely) >= FURTHEST_DAYS;
    }
  }

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
    Pace pace = Pace.of(standing, today);
    if (pace == null) {
      return new Forecast(left, planned, null, 0);
    }
    Range real = range(today, left, pace.fast(), pace.likely(), pace.slow());
    return new Forecast(left, planned, real, pace.likely());
  }

  private static Range range(LocalDate today, int left, double fast, double likely, double slow) {
    return new Range(
        after(today, left, fast), after(today, left, likely), after(today, left, slow));
  }

  private static LocalDate after(LocalDate today, int minutes, double perDay) {
    return today.plusDays((long) Math.min(FURTHEST_DAYS, Math.ceil(minutes / perDay)));
  }
}
