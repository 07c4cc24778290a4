package dev.roadmap.cli;

import dev.roadmap.curriculum.Question;
import dev.roadmap.progress.Card;
import dev.roadmap.review.Deck.Entry;
import dev.roadmap.review.Sheet;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question as programs read it. Choices and things to order come shuffled; they are answered by
 * their texts.
 *
 * @param kind choice, several, typed, command, order, prints or line
 * @param state new, learning, due or practice
 * @param language of the code, null without code
 * @param due since which day it waits, null when it was never asked
 * @param answers only with {@code --answers}
 * @param why only with {@code --answers}
 */
record QuestionJson(
    String id,
    String kind,
    String state,
    String lesson,
    String heading,
    String ask,
    @Nullable String language,
    @Nullable String code,
    List<String> choices,
    @Nullable LocalDate due,
    @Nullable List<String> answers,
    @Nullable String why) {

  static QuestionJson of(Entry entry, AnswerBook book, long seed, boolean answers) {
    Question question = entry.question();
    Question.Code code = question.code();
    Card card = entry.card();
    return new QuestionJson(
        question.id(),
        QuestionPage.kind(question),
        state(entry, book),
        entry.lesson().id(),
        question.heading(),
        question.ask(),
        code == null ? null : code.language(),
        code == null ? null : code.text(),
        Sheet.of(question, seed).options(),
        card == null ? null : book.timetable().dueDay(card),
        answers ? question.answers() : null,
        answers ? question.why() : null);
  }

  private static String state(Entry entry, AnswerBook book) {
    if (!book.counts(entry)) {
      return "practice";
    }
    Card card = entry.card();
    return card == null ? "new" : card.stage() == Card.Stage.REVIEW ? "due" : "learning";
  }

  /**
   * What {@code review --json} and {@code quiz --json} print.
   *
   * @param due all that are due, dealt out today or waiting
   * @param room answers that the day has left
   */
  record Questions(int schema, int due, int room, List<QuestionJson> questions) {}

  /**
   * What comes back for an answer that was sent.
   *
   * @param counted whether it moved the date on which the question comes back
   * @param due that date
   */
  record Graded(
      int schema,
      String question,
      boolean right,
      String rating,
      boolean counted,
      @Nullable LocalDate due,
      List<String> answers,
      String why) {}

  /** What comes back for a line that is no answer. */
  record Refused(int schema, int line, String error) {}
}
