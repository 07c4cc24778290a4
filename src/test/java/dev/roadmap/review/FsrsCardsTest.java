package dev.roadmap.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.progress.Card;
import dev.roadmap.progress.Card.Stage;
import dev.roadmap.progress.Review;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FsrsCardsTest {

  private final FsrsCards model = new FsrsCards();
  private Instant now = Instant.parse("2026-03-01T12:00:00Z");
  private @Nullable Card card;

  private Card answer(int rating) {
    LocalDate day = now.atZone(ZoneOffset.UTC).toLocalDate();
    Card next = model.review("q", card, new Review(now, day, rating));
    card = next;
    return next;
  }

  private void later(Duration time) {
    now = now.plus(time);
  }

  @Test
  void intervalsAreThoseThatPyFsrsPublishes() {
    int[] ratings = {3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3};
    var intervals = new ArrayList<Integer>();
    for (int rating : ratings) {
      Card after = answer(rating);
      boolean waiting = after.stage() != Stage.REVIEW;
      int days = waiting ? 0 : (int) Fsrs.standard().interval(after.stability(), .9);
      intervals.add(days);
      later(waiting ? Duration.ofMinutes(10) : Duration.ofDays(days));
    }
    assertThat(intervals).containsExactly(0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21);
  }

  @Test
  void aNewCardComesAgainAfterOneAndTenMinutes() {
    var timetable = new Timetable(.9);
    Card wrong = answer(1);
    assertThat(wrong.stage()).isEqualTo(Stage.LEARNING);
    assertThat(timetable.dueAt(wrong)).isEqualTo(now.plusSeconds(60));
    later(Duration.ofMinutes(1));
    Card right = answer(3);
    assertThat(timetable.dueAt(right)).isEqualTo(now.plusSeconds(600));
    later(Duration.ofMinutes(10));
    assertThat(answer(3).stage()).isEqualTo(Stage.REVIEW);
    assertThat(answer(3).answersOnLastDay()).isEqualTo(4);
  }

  @Test
  void anEasyOneGoesStraightToDays() {
    Card easy = answer(4);
    assertThat(easy.stage()).isEqualTo(Stage.REVIEW);
    assertThat(new Timetable(.9).days(easy)).isBetween(7, 9);
  }

  @Test
  void forgettingIsALapseAndComesAgainAfterTenMinutes() {
    answer(4);
    later(Duration.ofDays(8));
    Card lapsed = answer(1);
    assertThat(lapsed.stage()).isEqualTo(Stage.RELEARNING);
    assertThat(lapsed.lapses()).isEqualTo(1);
    assertThat(lapsed.lapsed()).isEqualTo(LocalDate.parse("2026-03-09"));
    assertThat(new Timetable(.9).dueAt(lapsed)).isEqualTo(now.plusSeconds(600));
    assertThat(answer(1).lapses()).as("wrong again while relearning").isEqualTo(1);
    Card known = answer(3);
    assertThat(known.stage()).isEqualTo(Stage.REVIEW);
    assertThat(known.reviews()).isEqualTo(4);
  }

  @Test
  void aClockSetBackCountsAsTheSameDay() {
    answer(4);
    later(Duration.ofDays(-40));
    assertThat(answer(3).stability()).isGreaterThanOrEqualTo(8.2956).isLessThan(20);
  }

  @Test
  void fuzzIsTheSameForTheSameCardAndStaysNear() {
    assertThat(Timetable.fuzzed(1, 5)).isEqualTo(1);
    assertThat(Timetable.fuzzed(2, 5)).isEqualTo(2);
    var days = new ArrayList<Integer>();
    for (int i = 0; i < 500; i++) {
      days.add(Timetable.fuzzed(100, Seed.of("question-" + i, 3)));
      assertThat(days.getLast()).isEqualTo(Timetable.fuzzed(100, Seed.of("question-" + i, 3)));
    }
    assertThat(days).allSatisfy(each -> assertThat(each).isBetween(93, 107));
    assertThat(days.stream().distinct()).hasSizeGreaterThan(12);
    assertThat(days.stream().mapToInt(Integer::intValue).average().orElseThrow())
        .isBetween(99.0, 101.0);
  }
}
