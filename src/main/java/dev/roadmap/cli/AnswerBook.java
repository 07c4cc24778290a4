package dev.roadmap.cli;

import dev.roadmap.progress.Card;
import dev.roadmap.progress.Event;
import dev.roadmap.progress.EventType;
import dev.roadmap.progress.NewEvent;
import dev.roadmap.progress.Review;
import dev.roadmap.review.Deck;
import dev.roadmap.review.Deck.Entry;
import dev.roadmap.review.Fsrs;
import dev.roadmap.review.FsrsCards;
import dev.roadmap.review.Rating;
import dev.roadmap.review.Timetable;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Records answers, each at once and as a change of its own. What {@code review} would ask today
 * counts as a review, wherever it is asked; everything else is practice and moves no date.
 */
final class AnswerBook {

  private final Context context;
  private final Timetable timetable;
  private final Set<String> counting = new HashSet<>();
  private final FsrsCards model = new FsrsCards();

  /**
   * An answer that was recorded.
   *
   * @param card as it is now; null after practice
   */
  record Recorded(Entry entry, Answer answer, List<Event> events, @Nullable Card card) {
    boolean counts() {
      return card != null;
    }
  }

  /**
   * @param milliseconds null when nobody measured
   */
  record Answer(boolean right, Rating rating, @Nullable Long milliseconds, int hints) {
    Answer rated(Rating other) {
      return new Answer(right, other, milliseconds, hints);
    }
  }

  AnswerBook(Context context, Deck deck) {
    this.context = context;
    this.timetable = deck.timetable();
    for (Entry entry : deck.deal(context.clock().instant(), context.today()).entries()) {
      counting.add(entry.question().id());
    }
  }

  Timetable timetable() {
    return timetable;
  }

  boolean counts(Entry entry) {
    return counting.contains(entry.question().id());
  }

  Recorded record(Entry entry, Answer answer) {
    List<Event> events = context.store().record(List.of(event(entry, answer)));
    return new Recorded(entry, answer, events, after(entry, answer.rating()));
  }

  /** Puts another rating into the place of the one just recorded. */
  Recorded correct(Recorded before, Rating rating) {
    Answer answer = before.answer().rated(rating);
    Entry entry = before.entry();
    List<Event> events = context.store().correct(before.events(), List.of(event(entry, answer)));
    return new Recorded(entry, answer, events, after(entry, rating));
  }

  private NewEvent event(Entry entry, Answer answer) {
    return NewEvent.answer(
        counts(entry) ? EventType.REVIEW : EventType.QUIZ,
        entry.question().id(),
        answer.rating().number(),
        answer.milliseconds(),
        answer.right(),
        answer.hints(),
        Fsrs.VERSION);
  }

  private @Nullable Card after(Entry entry, Rating rating) {
    if (!counts(entry)) {
      return null;
    }
    Instant now = context.clock().instant();
    var review = new Review(now, context.today(), rating.number());
    return model.review(entry.question().id(), entry.card(), review);
  }
}
