package dev.roadmap.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cards are a projection: they follow from the log, in the order of time. */
class CardTableTest {

  /** Writes down what it was given, so that the order shows: rating after rating. */
  private static final class Listing implements CardModel {
    private final String version;

    Listing(String version) {
      this.version = version;
    }

    @Override
    public String version() {
      return version;
    }

    @Override
    public Card review(String question, @Nullable Card before, Review review) {
      double list = (before == null ? 0 : before.stability() * 10) + review.rating();
      return new Card(
          question,
          Card.Stage.REVIEW,
          0,
          5,
          list,
          review.day(),
          review.at(),
          review.day(),
          1,
          1,
          0,
          version.equals("lapsed") ? LocalDate.parse("2026-01-02") : null);
    }
  }

  @TempDir Path directory;
  private final SettableClock clock = SettableClock.noon();

  private ProgressStore store(String name) {
    return new ProgressStore(directory.resolve(name), clock, new Listing("one"));
  }

  private static List<NewEvent> answer(String question, int rating) {
    return List.of(NewEvent.answer("review", question, rating, 1500L, rating > 1, 0, "one"));
  }

  private static List<String> cards(ProgressStore store) {
    return store.progress().cards().stream()
        .map(card -> card.question() + " " + (long) card.stability())
        .toList();
  }

  @Test
  void theyFollowWithTheReviewAndGoWithItsUndo() {
    ProgressStore store = store("one");
    store.record(answer("q", 3));
    store.record(answer("q", 1));
    store.record(answer("p", 4));
    assertThat(cards(store)).containsExactly("p 4", "q 31");
    store.undo();
    store.undo();
    assertThat(cards(store)).containsExactly("q 3");
    assertThat(store.check().problems()).isEmpty();
  }

  @Test
  void aCorrectionIsOneChange() {
    ProgressStore store = store("one");
    store.record(answer("q", 3));
    List<Event> second = store.record(answer("q", 3));
    store.correct(second, answer("q", 2));
    assertThat(cards(store)).containsExactly("q 32");
    store.undo();
    assertThat(cards(store)).containsExactly("q 3");
  }

  @Test
  void practiceMovesNoCard() {
    ProgressStore store = store("one");
    store.record(List.of(NewEvent.answer("quiz", "q", 3, null, true, 0, "one")));
    assertThat(cards(store)).isEmpty();
    assertThat(store.history(9, null)).hasSize(1);
  }

  @Test
  void twoMachinesMergeByTheTimeOfTheirReviews() {
    ProgressStore one = store("one");
    ProgressStore two = store("two");
    one.record(answer("q", 1));
    clock.move(Duration.ofHours(1));
    two.record(answer("q", 2));
    clock.move(Duration.ofHours(1));
    one.record(answer("q", 3));
    clock.move(Duration.ofHours(-5));
    two.record(answer("q", 4));

    var export = new StringWriter();
    one.exportTo(export);
    two.importFrom(new StringReader(export.toString()));
    var back = new StringWriter();
    two.exportTo(back);
    one.importFrom(new StringReader(back.toString()));
    assertThat(cards(one)).containsExactly("q 4123");
    assertThat(cards(two)).containsExactly("q 4123");
  }

  @Test
  void anotherModelFoldsTheLogAnew() {
    store("one").record(answer("q", 3));
    var other = new ProgressStore(directory.resolve("one"), clock, new Listing("lapsed"));
    assertThat(other.progress().cards().getFirst().lapsed()).isEqualTo("2026-01-02");
    assertThat(store("one").progress().cards().getFirst().lapsed()).isNull();
    other.record(answer("q", 4));
    assertThat(cards(other)).containsExactly("q 34");
    assertThat(other.check().problems()).isEmpty();
  }

  @Test
  void anImportRefusesAReviewWithoutARating() {
    ProgressStore store = store("one");
    store.record(answer("q", 3));
    var export = new StringWriter();
    store.exportTo(export);
    ImportReport report =
        store("two")
            .importFrom(
                new StringReader(export.toString().replace("\"rating\":3", "\"rating\":5")));
    assertThat(report.added()).isZero();
    assertThat(report.refused())
        .extracting(BadLine::reason)
        .containsExactly("its rating is not a number from 1 to 4");
  }
}
