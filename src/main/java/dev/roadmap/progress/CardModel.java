package dev.roadmap.progress;

import org.jspecify.annotations.Nullable;

/**
 * How memory follows from reviews. The log keeps the reviews; what a model makes of them is folded
 * anew when another {@link #version} comes.
 */
public interface CardModel {

  /** Changes whenever the same reviews would give another card; no spaces. */
  String version();

  /**
   * The card after one more review. Reviews come in the order of their time.
   *
   * @param before null for the first review
   */
  Card review(String question, @Nullable Card before, Review review);
}
