package dev.roadmap.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.RealRoad;
import dev.roadmap.curriculum.Road;
import dev.roadmap.progress.NewEvent;
import dev.roadmap.progress.ProgressStore;
import dev.roadmap.review.Deck.Entry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeckTest {

  private static final Instant NOW = Instant.parse("2026-03-10T18:00:00Z");
  private static final LocalDate TODAY = LocalDate.parse("2026-03-10");

  @TempDir Path home;
  private final Road road = RealRoad.road();

  private ProgressStore at(Instant instant) {
    return new ProgressStore(home, Clock.fixed(instant, ZoneOffset.UTC), new FsrsCards());
  }

  private Deck deck() {
    return Deck.of(road, at(NOW).progress());
  }

  private static NewEvent answered(String question, Rating rating) {
    return NewEvent.answer("review", question, rating.number(), null, true, 0, Fsrs.VERSION);
  }

  private List<String> lessons() {
    return deck().entries().stream().map(entry -> entry.lesson().id()).distinct().toList();
  }

  @Test
  void holdsTheQuestionsOfLessonsThatAreDoneOrVerified() {
    at(NOW)
        .record(
            List.of(
                NewEvent.done("status-codes"),
                NewEvent.verified("json", "placement", 1, ""),
                NewEvent.start("http-deep-dive"),
                NewEvent.skip("dns", null)));
    assertThat(lessons()).containsExactlyInAnyOrder("status-codes", "json");
  }

  @Test
  void aLessonTakenUpAgainLeavesUntilItIsDoneOnceMore() {
    at(NOW).record(List.of(NewEvent.done("status-codes")));
    at(NOW).record(List.of(answered("status-codes-422", Rating.EASY)));
    at(NOW).record(List.of(NewEvent.reopen("status-codes")));
    assertThat(lessons()).isEmpty();
    assertThat(at(NOW).progress().cards()).hasSize(1);

    at(NOW).record(List.of(NewEvent.done("status-codes")));
    assertThat(deck().entries())
        .filteredOn(entry -> entry.card() != null)
        .extracting(entry -> entry.question().id())
        .containsExactly("status-codes-422");
  }

  @Test
  void aQuestionThatTheRoadNoLongerHasIsKeptAndNeverAsked() {
    at(NOW).record(List.of(NewEvent.done("status-codes"), answered("long-gone", Rating.AGAIN)));
    assertThat(at(NOW).progress().cards())
        .extracting(card -> card.question())
        .contains("long-gone");
    assertThat(deck().deal(NOW.plusSeconds(90_000), TODAY.plusDays(1)).entries())
        .extracting(entry -> entry.question().id())
        .doesNotContain("long-gone");
  }

  @Test
  void newQuestionsAreFewADayAndNoneWhileADayIsFull() {
    at(NOW)
        .record(
            List.of(
                NewEvent.done("status-codes"),
                NewEvent.done("json"),
                NewEvent.done("http-deep-dive"),
                NewEvent.set(ReviewSettings.NEW, "4")));
    assertThat(deck().deal(NOW, TODAY).entries()).hasSize(4);

    at(NOW).record(List.of(answered("status-codes-422", Rating.EASY)));
    assertThat(deck().deal(NOW, TODAY).newOnes()).isEqualTo(3);

    at(NOW).record(List.of(NewEvent.set(ReviewSettings.REVIEWS, "1")));
    assertThat(deck().deal(NOW, TODAY).entries()).isEmpty();
    assertThat(deck().deal(NOW, TODAY.plusDays(1)).entries()).hasSize(1);
  }

  @Test
  void whatWaitsLongestComesFirstAndLetsNothingNewInBeforeIt() {
    at(NOW).record(List.of(NewEvent.done("status-codes"), NewEvent.set("reviews-a-day", "2")));
    for (int day = 3; day >= 0; day--) {
      String question = deck().entries().get(day).question().id();
      at(NOW.minusSeconds(86_400L * (60 + day))).record(List.of(answered(question, Rating.EASY)));
    }
    List<Entry> all = deck().entries();
    Deck.Deal deal = deck().deal(NOW, TODAY);
    assertThat(deal.due()).isEqualTo(4);
    assertThat(deal.entries())
        .extracting(entry -> entry.question().id())
        .containsExactly(all.get(3).question().id(), all.get(2).question().id());
    assertThat(deal.newOnes()).isZero();
    assertThat(deal.bite(1)).hasSize(1);
  }

  @Test
  void anotherRetentionMovesWhatIsDueAtOnce() {
    at(NOW).record(List.of(NewEvent.done("status-codes")));
    at(NOW.minusSeconds(5 * 86_400L)).record(List.of(answered("status-codes-422", Rating.EASY)));
    assertThat(deck().deal(NOW, TODAY).due()).isZero();
    at(NOW).record(List.of(NewEvent.set(ReviewSettings.RETENTION, "97")));
    assertThat(deck().deal(NOW, TODAY).due()).isEqualTo(1);
  }
}
