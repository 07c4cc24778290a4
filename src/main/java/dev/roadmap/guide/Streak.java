package dev.roadmap.guide;

import dev.roadmap.progress.Day;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;

/**
 * Days in a row on which something was done: half an hour, or one step.
 *
 * @param current ending today, or yesterday while today is still young
 * @param longest ever
 * @param today whether today counts already
 */
public record Streak(int current, int longest, boolean today) {

  /** Minutes that make a day count. */
  public static final int MINUTES = 30;

  /** Whether a day counts. */
  public static boolean counts(Day day) {
    return day.minutes() >= MINUTES || day.steps() > 0;
  }

  /** Reads the streak off the days, which come in ascending order. */
  public static Streak of(List<Day> days, LocalDate today) {
    var counting = new HashSet<LocalDate>();
    int longest = 0;
    int run = 0;
    LocalDate last = null;
    for (Day day : days) {
      if (!counts(day)) {
        continue;
      }
      counting.add(day.date());
      run = last != null && last.plusDays(1).equals(day.date()) ? run + 1 : 1;
      longest = Math.max(longest, run);
      last = day.date();
    }
    boolean done = counting.contains(today);
    LocalDate end = done ? today : today.minusDays(1);
    int current = 0;
    while (counting.contains(end.minusDays(current))) {
      current++;
    }
    return new Streak(current, longest, done);
  }
}
