package dev.roadmap.progress;

import org.jspecify.annotations.Nullable;

/** For a store that nobody asks for cards: remembers when questions were answered, no more. */
enum NoCards implements CardModel {
  MODEL;

  @Override
  public String version() {
    return "none";
  }

  @Override
  public Card review(String question, @Nullable Card before, Review review) {
    return new Card(
        question,
        Card.Stage.REVIEW,
        0,
        1,
        1,
        before == null ? review.day() : before.first(),
        review.at(),
        review.day(),
        1,
        before == null ? 1 : before.reviews() + 1,
        0,
        null);
  }
}
