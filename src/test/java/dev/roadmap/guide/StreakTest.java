package dev.roadmap.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.progress.Day;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class StreakTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-03-10");

  @Test
  void isNothingWithoutDays() {
    assertThat(Streak.of(List.of(), TODAY)).isEqualTo(new Streak(0, 0, false));
  }

  @Test
  void countsHalfAnHourOrOneStep() {
    assertThat(Streak.of(List.of(new Day(TODAY, 29, 0)), TODAY).current()).isZero();
    assertThat(Streak.of(List.of(new Day(TODAY, 30, 0)), TODAY).current()).isEqualTo(1);
    assertThat(Streak.of(List.of(new Day(TODAY, 0, 1)), TODAY).current()).isEqualTo(1);
  }

  @Test
  void isNotBrokenWhileTodayIsYoung() {
    assertThat(Streak.of(days(-2, -1), TODAY)).isEqualTo(new Streak(2, 2, false));
    assertThat(Streak.of(days(-2, -1, 0), TODAY)).isEqualTo(new Streak(3, 3, true));
  }

  @Test
  void isBrokenByADayWithout() {
    assertThat(Streak.of(days(-3, -2), TODAY)).isEqualTo(new Streak(0, 2, false));
    assertThat(Streak.of(days(-9, -8, -7, -1, 0), TODAY)).isEqualTo(new Streak(2, 3, true));
  }

  @Test
  void isNotBrokenByADayThatWasTooShort() {
    List<Day> days = List.of(day(-1), new Day(TODAY, 5, 0));
    assertThat(Streak.of(days, TODAY)).isEqualTo(new Streak(1, 1, false));
  }

  @Test
  void goesOverMonthsAndLeapDays() {
    LocalDate march = LocalDate.parse("2028-03-01");
    List<Day> days =
        List.of(
            new Day(LocalDate.parse("2028-02-28"), 30, 0),
            new Day(LocalDate.parse("2028-02-29"), 30, 0),
            new Day(march, 30, 0));
    assertThat(Streak.of(days, march).current()).isEqualTo(3);
  }

  @Test
  void standsStillWhenTheClockWasSetBack() {
    // Work was recorded for days that, by the clock, have not come yet.
    assertThat(Streak.of(days(-1, 0, 1, 2), TODAY)).isEqualTo(new Streak(2, 4, true));
    assertThat(Streak.of(days(1, 2), TODAY)).isEqualTo(new Streak(0, 2, false));
  }

  @Test
  void putsUpWithTheEndsOfTime() {
    List<Day> days = List.of(new Day(LocalDate.MIN, 60, 0), new Day(LocalDate.MAX, 60, 0));
    assertThat(Streak.of(days, TODAY)).isEqualTo(new Streak(0, 1, false));
  }

  private static List<Day> days(int... fromToday) {
    return Arrays.stream(fromToday).mapToObj(StreakTest::day).toList();
  }

  private static Day day(int fromToday) {
    return new Day(TODAY.plusDays(fromToday), 30, 0);
  }
}
