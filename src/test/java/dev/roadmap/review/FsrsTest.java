package dev.roadmap.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** The vectors published with py-fsrs, ts-fsrs and fsrs-rs, and what holds for any numbers. */
class FsrsTest {

  private final Fsrs fsrs = Fsrs.standard();

  @Test
  void memoryFollowsThePublishedReviews() {
    int[] ratings = {1, 3, 3, 3, 3, 3};
    int[] gaps = {0, 0, 1, 3, 8, 21};
    double[] stability = {.212, .246689, 2.021477, 7.863699, 21.917713, 53.62691};
    double[] difficulty = {6.4133, 6.402115, 6.390941, 6.379779, 6.368627, 6.3574867};

    Memory memory = fsrs.first(Rating.of(ratings[0]));
    for (int i = 0; i < ratings.length; i++) {
      memory = i == 0 ? memory : fsrs.next(memory, Rating.of(ratings[i]), gaps[i]);
      assertThat(memory.stability()).as("stability %d", i).isCloseTo(stability[i], within(1e-5));
      assertThat(memory.difficulty()).as("difficulty %d", i).isCloseTo(difficulty[i], within(1e-6));
    }
  }

  @Test
  void retrievabilityFallsAsPublished() {
    double[] stability = {2, 3, 4, 4, 2};
    double[] known = {.9403443, .9253786, .9185229, .9, .8261359};
    for (int day = 1; day <= 5; day++) {
      assertThat(fsrs.retrievability(day, stability[day - 1]))
          .isCloseTo(known[day - 1], within(1e-7));
    }
  }

  @Test
  void firstAnswersSetStabilityAndDifficulty() {
    assertThat(fsrs.first(Rating.AGAIN)).isEqualTo(new Memory(6.4133, .212));
    assertThat(fsrs.first(Rating.EASY).stability()).isEqualTo(8.2956);
    assertThat(fsrs.first(Rating.EASY).difficulty()).isEqualTo(1);
  }

  @Property
  void theIntervalIsWhenTheDesiredRetentionIsReached(
      @ForAll @DoubleRange(min = 3, max = 5000) double stability,
      @ForAll @DoubleRange(min = .7, max = .97) double retention) {
    double days = fsrs.interval(stability, retention);

    assertThat(days).isBetween(1.0, 36_500.0);
    if (days > 1 && days < 36_500) {
      assertThat(fsrs.retrievability(days - .5, stability)).isGreaterThanOrEqualTo(retention);
      assertThat(fsrs.retrievability(days + .5, stability)).isLessThanOrEqualTo(retention);
    }
  }

  @Property
  void memoryStaysWithinItsBounds(
      @ForAll @Size(min = 1, max = 60) List<@IntRange(min = 1, max = 4) Integer> ratings,
      @ForAll @IntRange(min = 0, max = 400) int gap) {
    Memory memory = fsrs.first(Rating.of(ratings.getFirst()));
    for (int rating : ratings) {
      Memory next = fsrs.next(memory, Rating.of(rating), gap);
      assertThat(next.difficulty()).isBetween(1.0, 10.0);
      assertThat(next.stability()).isGreaterThanOrEqualTo(.001).isFinite();
      if (rating >= 3) {
        assertThat(next.stability()).isGreaterThanOrEqualTo(memory.stability());
      } else if (rating == 1) {
        assertThat(next.stability()).isLessThanOrEqualTo(Math.max(.001, memory.stability()));
      }
      memory = next;
    }
  }

  @Property
  void aBetterAnswerNeverLeadsToLess(
      @ForAll @DoubleRange(min = .1, max = 1000) double stability,
      @ForAll @DoubleRange(min = 1, max = 10) double difficulty,
      @ForAll @IntRange(min = 0, max = 1000) int gap) {
    var after = new ArrayList<Double>();
    for (Rating rating : Rating.values()) {
      after.add(fsrs.next(new Memory(difficulty, stability), rating, gap).stability());
    }
    assertThat(after).isSorted();
  }
}
