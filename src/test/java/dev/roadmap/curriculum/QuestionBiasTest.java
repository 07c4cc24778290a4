package dev.roadmap.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.RealRoad;
import dev.roadmap.curriculum.Question.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** No place and no length gives the right answer away: not on the whole, nor within a phase. */
class QuestionBiasTest {

  /** Fewer questions than these say nothing about a phase. */
  private static final int ENOUGH = 10;

  @Test
  void theRightChoiceStandsInNoPlaceMoreOften() {
    int[] places = places(all(Kind.CHOICE));
    int count = Arrays.stream(places).sum();
    assertThat(count).isGreaterThan(150);
    assertThat(places).as("right answers by place").satisfies(evenly(count * .18, count * .32));
  }

  @Test
  void norDoesItWithinAPhase() {
    var uneven = new TreeMap<String, String>();
    for (Phase phase : RealRoad.road().phases()) {
      int[] places = places(of(phase));
      int count = Arrays.stream(places).sum();
      if (count >= ENOUGH && Arrays.stream(places).anyMatch(place -> place > count * .5)) {
        uneven.put(phase.id(), Arrays.toString(places));
      }
    }
    assertThat(uneven).isEmpty();
  }

  @Test
  void norWhereTheOutputOfAProgramIsChosen() {
    List<Question> prints =
        all(Kind.PRINTS).stream().filter(question -> !question.choices().isEmpty()).toList();
    int[] places = places(prints);
    int count = Arrays.stream(places).sum();
    assertThat(count).isGreaterThanOrEqualTo(ENOUGH);
    assertThat(places).as("right outputs by place").satisfies(evenly(1, count * .5));
  }

  @Test
  void whereSeveralAreRightNoPlaceIsRightMoreOften() {
    for (int size : new int[] {4, 5}) {
      List<Question> several =
          all(Kind.SEVERAL).stream().filter(question -> question.choices().size() == size).toList();
      int[] right = new int[size];
      for (Question question : several) {
        question.answers().forEach(answer -> right[question.choices().indexOf(answer)]++);
      }
      assertThat(several.size()).isGreaterThan(20);
      assertThat(right)
          .as("right ones by place, of " + several.size())
          .satisfies(evenly(several.size() * .4, several.size() * .75));
    }
  }

  @Test
  void theRightChoiceIsNotGivenAwayByItsLength() {
    List<Question> choices = all(Kind.CHOICE);
    double fair = choices.size() / 4.0;
    assertThat((double) count(choices, QuestionBiasTest::isLongest))
        .as("the longest is right")
        .isLessThan(1.3 * fair);
    assertThat((double) count(choices, QuestionBiasTest::isShortest))
        .as("the shortest is right")
        .isLessThan(1.3 * fair);
  }

  @Test
  void norByItsLengthWithinAPhase() {
    var uneven = new ArrayList<String>();
    for (Phase phase : RealRoad.road().phases()) {
      List<Question> choices = of(phase);
      if (choices.size() >= ENOUGH
          && (count(choices, QuestionBiasTest::isLongest) > choices.size() * .45
              || count(choices, QuestionBiasTest::isShortest) > choices.size() * .45)) {
        uneven.add(phase.id());
      }
    }
    assertThat(uneven).isEmpty();
  }

  @Test
  void noRightChoiceSticksOut() {
    assertThat(all(Kind.CHOICE).stream().filter(QuestionBiasTest::sticksOut).map(Question::id))
        .isEmpty();
  }

  /** Half as long again as every other choice, or not two thirds as long, is seen at a glance. */
  private static boolean sticksOut(Question question) {
    int right = question.answers().getFirst().length();
    int longest = others(question).max().orElseThrow();
    int shortest = others(question).min().orElseThrow();
    boolean tooLong = right - longest > 8 && right > 1.5 * longest;
    boolean tooShort = shortest - right > 8 && right < .65 * shortest;
    return tooLong || tooShort;
  }

  private static boolean isLongest(Question question) {
    return others(question).allMatch(other -> other < question.answers().getFirst().length());
  }

  private static boolean isShortest(Question question) {
    return others(question).allMatch(other -> other > question.answers().getFirst().length());
  }

  private static IntStream others(Question question) {
    return question.choices().stream()
        .filter(choice -> !choice.equals(question.answers().getFirst()))
        .mapToInt(String::length);
  }

  private static long count(List<Question> questions, Predicate<Question> which) {
    return questions.stream().filter(which).count();
  }

  /** How many right answers stand in each of four places. */
  private static int[] places(List<Question> questions) {
    int[] places = new int[4];
    for (Question question : questions) {
      if (question.choices().size() == places.length) {
        places[question.choices().indexOf(question.answers().getFirst())]++;
      }
    }
    return places;
  }

  private static Consumer<int[]> evenly(double least, double most) {
    return places ->
        assertThat(Arrays.stream(places))
            .allMatch(place -> place >= least && place <= most, least + " to " + most);
  }

  private static List<Question> all(Kind kind) {
    return RealRoad.road().steps().stream()
        .flatMap(step -> RealRoad.road().questions(step).stream())
        .filter(question -> question.kind() == kind)
        .toList();
  }

  private static List<Question> of(Phase phase) {
    return RealRoad.road().steps().stream()
        .filter(step -> step.home().equals(phase.id()))
        .flatMap(step -> RealRoad.road().questions(step).stream())
        .filter(question -> question.kind() == Kind.CHOICE)
        .toList();
  }
}
