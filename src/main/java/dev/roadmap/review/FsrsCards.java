package dev.roadmap.review;

import dev.roadmap.progress.Card;
import dev.roadmap.progress.Card.Stage;
import dev.roadmap.progress.CardModel;
import dev.roadmap.progress.Review;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Folds reviews into cards: FSRS-6 for the memory, and around it the learning steps. A new card
 * comes again after 1 and after 10 minutes, one that was forgotten after 10.
 */
public final class FsrsCards implements CardModel {

  /** Two for a new card, one for a forgotten one. */
  private static final int LEARNING_STEPS = 2;

  private static final int RELEARNING_STEPS = 1;

  private final Fsrs fsrs = Fsrs.standard();

  @Override
  public String version() {
    return Fsrs.VERSION;
  }

  @Override
  public Card review(String question, @Nullable Card before, Review review) {
    Rating rating = Rating.of(review.rating());
    if (before == null) {
      Place place = place(Stage.LEARNING, 0, rating);
      Memory memory = fsrs.first(rating);
      return card(question, place, memory, review.day(), review, 1, 1, 0, null);
    }
    Place place = place(before.stage(), before.step(), rating);
    long days = Math.max(0, ChronoUnit.DAYS.between(before.lastDay(), review.day()));
    var known = new Memory(before.difficulty(), before.stability());
    Memory memory = fsrs.next(known, rating, days);
    boolean lapse = before.stage() == Stage.REVIEW && rating == Rating.AGAIN;
    boolean sameDay = review.day().equals(before.lastDay());
    return card(
        question,
        place,
        memory,
        before.first(),
        review,
        sameDay ? before.answersOnLastDay() + 1 : 1,
        before.reviews() + 1,
        lapse ? before.lapses() + 1 : before.lapses(),
        lapse ? review.day() : before.lapsed());
  }

  private record Place(Stage stage, int step) {}

  private static Place place(Stage stage, int step, Rating rating) {
    if (stage == Stage.REVIEW) {
      return rating == Rating.AGAIN ? new Place(Stage.RELEARNING, 0) : new Place(stage, 0);
    }
    int steps = stage == Stage.LEARNING ? LEARNING_STEPS : RELEARNING_STEPS;
    int next =
        switch (rating) {
          case AGAIN -> 0;
          case HARD -> step;
          case GOOD -> step + 1;
          case EASY -> steps;
        };
    return next < steps ? new Place(stage, next) : new Place(Stage.REVIEW, 0);
  }

  private static Card card(
      String question,
      Place place,
      Memory memory,
      LocalDate first,
      Review review,
      int answersToday,
      int reviews,
      int lapses,
      @Nullable LocalDate lapsed) {
    return new Card(
        question,
        place.stage(),
        place.step(),
        memory.difficulty(),
        memory.stability(),
        first,
        review.at(),
        review.day(),
        answersToday,
        reviews,
        lapses,
        lapsed);
  }
}
