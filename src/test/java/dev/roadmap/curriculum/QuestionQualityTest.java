package dev.roadmap.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.RealRoad;
import dev.roadmap.curriculum.Question.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What may not be wrong with the questions of the real road, as far as a program can tell. */
class QuestionQualityTest {

  /** Rises when questions are added, and never falls. */
  private static final int AT_LEAST = 600;

  private static final Set<String> SMALL_WORDS =
      Set.of(
          ("the a an is are it its of to and or in on for that this by with not be as at so because"
                  + " which one only from what does do how you your type command put into order")
              .split(" "));

  /** The share of common words from which two questions are the same one. */
  private static final double SAME_WORDS = 0.4;

  private final List<Question> questions =
      RealRoad.road().steps().stream()
          .flatMap(step -> RealRoad.road().questions(step).stream())
          .toList();

  private List<String> ids(Predicate<Question> wrong) {
    return questions.stream().filter(wrong).map(Question::id).toList();
  }

  private static String words(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private static boolean holds(String text, String part) {
    String wanted = words(part);
    return !wanted.isEmpty() && (" " + words(text) + " ").contains(" " + wanted + " ");
  }

  @Test
  void thereAreEnough() {
    assertThat(questions).hasSizeGreaterThanOrEqualTo(AT_LEAST);
    for (Step step : RealRoad.road().steps()) {
      if (RealRoad.road().text(step) instanceof Text.LessonText lesson
          && !lesson.body().isEmpty()) {
        assertThat(lesson.questions()).as(step.id()).hasSizeGreaterThanOrEqualTo(3);
      }
    }
  }

  @Test
  void readingTheQuestionsAloneGivesTheSame() {
    for (Step step : RealRoad.road().steps()) {
      List<Question> whole =
          RealRoad.road().text(step) instanceof Text.LessonText lesson
              ? lesson.questions()
              : List.of();
      assertThat(RealRoad.road().questions(step)).as(step.id()).isEqualTo(whole);
    }
  }

  /** With code, the same may be asked of many programs; then the code has to differ. */
  @Test
  void noQuestionIsAskedTwice() {
    List<Set<String>> said =
        questions.stream()
            .map(question -> stems(question.ask() + " " + String.join(" ", question.answers())))
            .toList();
    var twice = new ArrayList<String>();
    for (int i = 0; i < questions.size(); i++) {
      for (int j = 0; j < i; j++) {
        Question one = questions.get(j);
        Question other = questions.get(i);
        boolean same = alike(said.get(j), said.get(i));
        if (one.code() != null && other.code() != null) {
          same = one.ask().equals(other.ask()) && Objects.equals(one.code(), other.code());
        }
        if (same) {
          twice.add(one.id() + " and " + other.id());
        }
      }
    }
    assertThat(twice).isEmpty();
  }

  private static boolean alike(Set<String> one, Set<String> other) {
    var both = new HashSet<>(one);
    both.retainAll(other);
    return both.size() > SAME_WORDS * (one.size() + other.size() - both.size());
  }

  @Test
  void noAnswerStandsInItsOwnQuestion() {
    assertThat(ids(QuestionQualityTest::answersItself)).isEmpty();
  }

  /** What stands in backticks is there to be read, and may hold the answer. */
  private static boolean answersItself(Question question) {
    String ask = question.ask().replaceAll("`[^`]*`", " ");
    String answer = question.answers().getFirst();
    return switch (question.kind()) {
      case TYPED, COMMAND -> holds(ask, answer);
      case CHOICE ->
          holds(ask, answer)
              && question.choices().stream()
                  .noneMatch(choice -> !choice.equals(answer) && holds(question.ask(), choice));
      case SEVERAL, ORDER, PRINTS, LINE -> false;
    };
  }

  @Test
  void everyReasonSaysMoreThanTheAnswer() {
    assertThat(ids(QuestionQualityTest::repeatsTheAnswer)).isEmpty();
  }

  private static boolean repeatsTheAnswer(Question question) {
    Question.Code code = question.code();
    Set<String> known =
        stems(
            question.ask()
                + " "
                + String.join(" ", question.answers())
                + (code == null ? "" : " " + code.text()));
    Set<String> said = stems(question.why());
    var fresh = new HashSet<>(said);
    fresh.removeAll(known);
    return fresh.size() < 5 || fresh.size() < 0.4 * said.size();
  }

  /** The words that carry the meaning, without the endings of English. */
  private static Set<String> stems(String text) {
    return Arrays.stream(words(text).split(" "))
        .filter(word -> !SMALL_WORDS.contains(word))
        .map(word -> word.replaceAll("(ing|ed|es|s)$", ""))
        .collect(Collectors.toSet());
  }

  @Test
  void choicesAreDistinctAndAnswersAmongThem() {
    assertThat(
            ids(question ->
                Set.copyOf(question.choices()).size() < question.choices().size()
                    || (!question.choices().isEmpty()
                        && !question.choices().containsAll(question.answers()))))
        .isEmpty();
    assertThat(
            ids(question ->
                question.kind() == Kind.SEVERAL
                    && (question.answers().size() < 2
                        || question.answers().size() >= question.choices().size())))
        .isEmpty();
  }
}
