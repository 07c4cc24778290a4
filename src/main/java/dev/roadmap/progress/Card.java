package dev.roadmap.progress;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The memory state of one question, folded from its reviews by a {@link CardModel}.
 *
 * @param question id of the question
 * @param step how many learning steps are behind it, while it is not in {@link Stage#REVIEW}
 * @param difficulty 1 to 10
 * @param stability days until the model expects nine of ten such answers to be known
 * @param first local day of the first review
 * @param last moment of the latest review
 * @param lastDay local day of the latest review
 * @param answersOnLastDay how many reviews that day had
 * @param reviews in all
 * @param lapses how often it was known and then forgotten
 * @param lapsed local day of the latest lapse, null when there was none
 */
public record Card(
    String question,
    Stage stage,
    int step,
    double difficulty,
    double stability,
    LocalDate first,
    Instant last,
    LocalDate lastDay,
    int answersOnLastDay,
    int reviews,
    int lapses,
    @Nullable LocalDate lapsed) {

  /** How well a card is known already. */
  public enum Stage {
    /** New; comes again within minutes. */
    LEARNING,
    /** Comes again after days. */
    REVIEW,
    /** Was forgotten; comes again within minutes. */
    RELEARNING
  }
}
