package dev.roadmap.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.RealRoad;
import dev.roadmap.curriculum.Question.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
                  + " which one only from")
              .split(" "));

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

  @Test
  void noQuestionIsAskedTwice() {
    Map<String, List<String>> byText =
        questions.stream()
            .collect(
                Collectors.groupingBy(
                    question -> {
                      Question.Code code = question.code();
                      return words(question.ask()) + "|" + (code == null ? "" : code.text());
                    },
                    TreeMap::new,
                    Collectors.mapping(Question::id, Collectors.toList())));
    assertThat(byText.values().stream().filter(same -> same.size() > 1)).isEmpty();
  }

  @Test
  void theRightChoiceStandsInNoPlaceMoreOften() {
    int[] places = new int[4];
    for (Question question : choices()) {
      if (question.choices().size() == places.length) {
        places[question.choices().indexOf(question.answers().getFirst())]++;
      }
    }
    int all = Arrays.stream(places).sum();
    assertThat(all).isGreaterThan(150);
    assertThat(Arrays.stream(places))
        .as("right answers by place")
        .allMatch(count -> count > all * .18 && count < all * .32);
  }

  @Test
  void theRightChoiceIsNotGivenAwayByItsLength() {
    int longest = 0;
    int shortest = 0;
    for (Question question : choices()) {
      int length = question.answers().getFirst().length();
      List<Integer> others = new ArrayList<>();
      for (String choice : question.choices()) {
        if (!choice.equals(question.answers().getFirst())) {
          others.add(choice.length());
        }
      }
      longest += others.stream().allMatch(other -> other < length) ? 1 : 0;
      shortest += others.stream().allMatch(other -> other > length) ? 1 : 0;
    }
    double fair = choices().size() / 4.0;
    assertThat((double) longest).as("the longest is right").isLessThan(1.3 * fair);
    assertThat((double) shortest).as("the shortest is right").isLessThan(1.3 * fair);
  }

  private List<Question> choices() {
    return questions.stream().filter(question -> question.kind() == Kind.CHOICE).toList();
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
    assertThat(ids(question -> newWords(question) < 5)).isEmpty();
  }

  private static int newWords(Question question) {
    var known = new HashSet<String>(SMALL_WORDS);
    known.addAll(Arrays.asList(words(question.ask()).split(" ")));
    question.answers().forEach(answer -> known.addAll(Arrays.asList(words(answer).split(" "))));
    var fresh = new HashSet<>(Arrays.asList(words(question.why()).split(" ")));
    fresh.removeAll(known);
    return fresh.size();
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
