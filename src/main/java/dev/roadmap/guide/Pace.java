package dev.roadmap.guide;

import dev.roadmap.curriculum.Step;
import dev.roadmap.progress.State;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How fast the learner has come along: minutes of road closed a day.
 *
 * @param error what it may be off by, in either direction
 */
record Pace(double likely, double error) {

  private static final int DAYS_A_WEEK = 7;

  /** Days looked back on: eight weeks. */
  private static final int DAYS = 8 * DAYS_A_WEEK;

  double fast() {
    return likely + error;
  }

  /** However uneven the weeks were, a third of the pace is believed. */
  double slow() {
    return Math.max(likely - error, likely / 3);
  }

  /** The pace since the learner began, of the last weeks at most; null when there is none yet. */
  static @Nullable Pace of(Standing standing, LocalDate today) {
    var minutes = new int[DAYS];
    long longest = -1;
    long sum = 0;
    for (Step step : standing.begun()) {
      State state = standing.state(step);
      long ago = ChronoUnit.DAYS.between(standing.day(step), today);
      if ((state != State.DONE && state != State.VERIFIED) || ago < 0) {
        continue;
      }
      longest = Math.max(longest, ago);
      if (ago < DAYS) {
        minutes[(int) ago] += step.minutes();
        sum += step.minutes();
      }
    }
    int days = (int) Math.min(DAYS, longest + 1);
    if (days < DAYS_A_WEEK || sum == 0) {
      return null;
    }
    double likely = (double) sum / days;
    return new Pace(likely, error(minutes, days / DAYS_A_WEEK, likely));
  }

  /** The standard error of the weeks' means; half the pace while there is but one week. */
  private static double error(int[] minutes, int weeks, double likely) {
    if (weeks < 2) {
      return likely / 2;
    }
    double squares = 0;
    for (int week = 0; week < weeks; week++) {
      double perDay = 0;
      for (int day = 0; day < DAYS_A_WEEK; day++) {
        perDay += (double) minutes[week * DAYS_A_WEEK + day] / DAYS_A_WEEK;
      }
      squares += (perDay - likely) * (perDay - likely);
    }
    return Math.sqrt(squares / (weeks - 1)) / Math.sqrt(weeks);
  }
}
