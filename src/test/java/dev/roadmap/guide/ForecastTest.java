package dev.roadmap.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.curriculum.Step;
import dev.roadmap.guide.Forecast.Range;
import dev.roadmap.progress.State;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class ForecastTest {

  private static final LocalDate BEGIN = Walk.BEGIN;
  private final Walk walk = new Walk();

  @Test
  void plansWithTheTimeADay() {
    Forecast forecast = Forecast.of(walk.standing(), BEGIN);
    int left =
        walk.standing().road().steps().stream()
            .filter(step -> !step.optional())
            .mapToInt(Step::minutes)
            .sum();
    assertThat(forecast.minutesLeft()).isEqualTo(left);
    assertThat(forecast.planned().likely()).isEqualTo(BEGIN.plusDays((left + 59) / 60));
    walk.set(Learner.MINUTES, "120");
    assertThat(Forecast.of(walk.standing(), BEGIN).planned().likely())
        .isEqualTo(BEGIN.plusDays((left + 119) / 120));
  }

  @Test
  void knowsNoPaceWithoutAWeekToMeasure() {
    assertThat(Forecast.of(walk.standing(), BEGIN).real()).isNull();
    walk.done("small-steps");
    assertThat(Forecast.of(walk.standing(), BEGIN.plusDays(5)).real()).isNull();
  }

  @Test
  void measuresTheFirstWeek() {
    walk.done("small-steps", "ask-well");
    Forecast forecast = Forecast.of(walk.standing(), BEGIN.plusDays(6));
    assertThat(forecast.realMinutesPerDay()).isEqualTo(5);
    Range real = forecast.real();
    assertThat(real.likely())
        .isEqualTo(BEGIN.plusDays(6 + (long) Math.ceil(forecast.minutesLeft() / 5.0)));
    assertThat(real.early()).isBefore(real.likely());
    assertThat(real.late()).isAfter(real.likely());
  }

  @Test
  void isLessSureAfterUnevenWeeksThanAfterEvenOnes() {
    // 60 minutes of road in two weeks, once evenly and once not.
    Walk even = new Walk().done("py-lists").later(7).done("go-slices");
    Walk uneven = new Walk().done("py-hello").later(7);
    assertThat(spread(even)).isZero();
    assertThat(spread(uneven)).isPositive();
  }

  @Test
  void looksBackEightWeeksOnly() {
    walk.done("go-hello").later(70).done("small-steps");
    Forecast forecast = Forecast.of(walk.standing(), BEGIN.plusDays(70));
    assertThat(forecast.realMinutesPerDay()).isEqualTo(15 / 56.0);
  }

  @Test
  void knowsNoPaceAfterALongPause() {
    walk.done("small-steps");
    assertThat(Forecast.of(walk.standing(), BEGIN.plusDays(100)).real()).isNull();
  }

  @Test
  void leavesOutWhatIsSkippedAndDoesNotTakeItForWork() {
    walk.reach(State.SKIPPED, "go-hello");
    int all = Forecast.of(new Walk().standing(), BEGIN).minutesLeft();
    Forecast forecast = Forecast.of(walk.standing(), BEGIN.plusDays(20));
    assertThat(forecast.minutesLeft()).isEqualTo(all - 60);
    assertThat(forecast.real()).isNull();
  }

  @Test
  void endsTodayWhenNothingIsLeft() {
    walk.doneAllBut();
    Forecast forecast = Forecast.of(walk.standing(), BEGIN.plusDays(7));
    assertThat(forecast.minutesLeft()).isZero();
    assertThat(forecast.planned().late()).isEqualTo(BEGIN.plusDays(7));
    assertThat(forecast.real().late()).isEqualTo(BEGIN.plusDays(7));
  }

  @Test
  void ignoresWorkFromTheFuture() {
    walk.later(30).done("small-steps");
    assertThat(Forecast.of(walk.standing(), BEGIN).real()).isNull();
  }

  @Test
  void saysWhenAPaceLeadsNowhere() {
    var absurd = new Range(BEGIN, BEGIN.plusDays(365 * 50), BEGIN.plusDays(365 * 50));
    assertThat(absurd.beyondPlanning(BEGIN)).isTrue();
    assertThat(new Range(BEGIN, BEGIN.plusYears(40), BEGIN.plusYears(45)).beyondPlanning(BEGIN))
        .isFalse();
  }

  private static long spread(Walk walk) {
    Range real = Forecast.of(walk.standing(), BEGIN.plusDays(13)).real();
    return ChronoUnit.DAYS.between(real.early(), real.late());
  }
}
