package dev.roadmap.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.curriculum.Question;
import dev.roadmap.curriculum.Question.Code;
import dev.roadmap.curriculum.Question.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GradingTest {

  private static Question question(
      Kind kind, @Nullable Code code, List<String> choices, String... answers) {
    return new Question("q", kind, "Heading", "Ask?", code, choices, List.of(answers), "Because.");
  }

  private static Sheet typed(Kind kind, String... answers) {
    return Sheet.of(question(kind, null, List.of(), answers), 0);
  }

  private static boolean right(Sheet sheet, String typed) {
    return Grading.typed(sheet, typed) instanceof Grading.Right;
  }

  @Test
  void typedAnswersForgiveCaseSpacingQuotesAndListedSpellings() {
    Sheet sheet = typed(Kind.TYPED, "202 Accepted", "202");
    assertThat(right(sheet, " 202  accepted ")).isTrue();
    assertThat(right(sheet, "`202Accepted`")).isTrue();
    assertThat(right(sheet, "\u201c202\u201d")).isTrue();
    assertThat(right(sheet, "201")).isFalse();
    assertThat(right(sheet, "2022")).isFalse();
  }

  @Test
  void aCommandKeepsItsCase() {
    Sheet sheet = typed(Kind.COMMAND, "git commit -m 'First'");
    assertThat(right(sheet, "$ git  commit -m \"First\"")).isTrue();
    assertThat(right(sheet, "git commit -M 'First'")).isFalse();
    assertThat(right(typed(Kind.COMMAND, "SELECT 1;"), "SELECT 1")).isTrue();
    assertThat(right(typed(Kind.COMMAND, "ls -l"), "ls-l")).isFalse();
  }

  @Test
  void whatIsPrintedMayStandOnOneLine() {
    Sheet sheet = typed(Kind.PRINTS, "1\n[2, 3]");
    assertThat(right(sheet, "1 [2, 3]")).isTrue();
    assertThat(right(sheet, "12 3")).isFalse();
  }

  @Test
  void choicesArePickedByKeyOrSpelledOut() {
    Sheet sheet = Sheet.of(question(Kind.CHOICE, null, List.of("PUT", "POST", "PATCH"), "POST"), 3);
    int right = sheet.options().indexOf("POST");
    assertThat(right(sheet, Integer.toString(right + 1))).isTrue();
    assertThat(right(sheet, String.valueOf((char) ('A' + right)))).isTrue();
    assertThat(right(sheet, "post")).isTrue();
    assertThat(right(sheet, Integer.toString((right + 1) % 3 + 1))).isFalse();
    assertThat(Grading.typed(sheet, "4")).isEqualTo(new Grading.Unreadable("Type one of 1 to 3."));
  }

  @Test
  void choicesThatAreDigitsArePickedByLetters() {
    Sheet sheet = Sheet.of(question(Kind.CHOICE, null, List.of("1", "2", "4"), "4"), 3);
    assertThat(sheet.key(0)).isEqualTo("a");
    assertThat(right(sheet, "4")).as("spelled out").isTrue();
    assertThat(right(sheet, sheet.key(sheet.options().indexOf("4")))).isTrue();
    assertThat(right(sheet, "1")).isFalse();
  }

  @Test
  void severalAreRightInAnyOrderAndOnlyAllTogether() {
    Sheet sheet = Sheet.of(question(Kind.SEVERAL, null, List.of("w", "x", "y"), "w", "y"), 5);
    String w = sheet.key(sheet.options().indexOf("w"));
    String y = sheet.key(sheet.options().indexOf("y"));
    assertThat(right(sheet, w + " " + y)).isTrue();
    assertThat(right(sheet, y + "," + w)).isTrue();
    assertThat(right(sheet, y + w)).isTrue();
    assertThat(right(sheet, w)).isFalse();
    assertThat(Grading.typed(sheet, w + w)).isInstanceOf(Grading.Unreadable.class);
  }

  @Test
  void orderingWantsEachOnceAndIsNeverShownSolved() {
    for (int seed = 0; seed < 50; seed++) {
      Sheet sheet = Sheet.of(question(Kind.ORDER, null, List.of(), "ant", "bee", "cat"), seed);
      assertThat(sheet.options()).isNotEqualTo(List.of("ant", "bee", "cat"));
      String keys =
          sheet.key(sheet.options().indexOf("ant"))
              + sheet.key(sheet.options().indexOf("bee"))
              + sheet.key(sheet.options().indexOf("cat"));
      assertThat(right(sheet, keys)).isTrue();
      assertThat(right(sheet, new StringBuilder(keys).reverse().toString())).isFalse();
      assertThat(Grading.typed(sheet, "12")).isInstanceOf(Grading.Unreadable.class);
    }
  }

  @Test
  void aLineIsNamedByItsNumber() {
    Sheet sheet = Sheet.of(question(Kind.LINE, new Code("go", "a\nb\nc\nd\n"), List.of(), "3"), 0);
    assertThat(right(sheet, "3")).isTrue();
    assertThat(right(sheet, "line 3")).isTrue();
    assertThat(right(sheet, "2")).isFalse();
    assertThat(Grading.typed(sheet, "the third")).isInstanceOf(Grading.Unreadable.class);
    assertThat(Hint.of(sheet, 0)).isEqualTo("It is one of lines 3 to 4.");
  }

  @Test
  void everyPlaceIsAsLikelyForTheRightChoice() {
    int[] places = new int[4];
    Question question = question(Kind.CHOICE, null, List.of("a1", "b2", "c3", "d4"), "b2");
    IntStream.range(0, 4000)
        .forEach(seed -> places[Sheet.of(question, seed).options().indexOf("b2")]++);
    assertThat(Arrays.stream(places)).allMatch(count -> count > 850 && count < 1150);
    assertThat(Sheet.of(question, 7)).isEqualTo(Sheet.of(question, 7));
  }

  @Test
  void hintsNarrowChoicesAndSpellBeginnings() {
    Sheet choice =
        Sheet.of(question(Kind.CHOICE, null, List.of("PUT", "POST", "PATCH", "GET"), "POST"), 3);
    assertThat(Hint.of(choice, 0))
        .matches("It is one of \\d, \\d\\.")
        .contains(choice.key(choice.options().indexOf("POST")));
    assertThat(Hint.of(choice, 1)).isNull();
    assertThat(Hint.of(typed(Kind.TYPED, "Allow"), 0))
        .isEqualTo("It begins with A, 5 characters in all.");
    assertThat(Hint.of(typed(Kind.TYPED, "Allow"), 1)).isEqualTo("It begins with All...");
    assertThat(Hint.of(typed(Kind.TYPED, "Allow"), 2)).isNull();
  }

  @Test
  void theRatingFollowsFromRightHintsAndTime() {
    Sheet sheet = typed(Kind.TYPED, "Allow");
    assertThat(Grading.rating(sheet, false, 0, 1_000L)).isEqualTo(Rating.AGAIN);
    assertThat(Grading.rating(sheet, true, 1, 1_000L)).isEqualTo(Rating.HARD);
    assertThat(Grading.rating(sheet, true, 0, 3_000L)).isEqualTo(Rating.EASY);
    assertThat(Grading.rating(sheet, true, 0, 15_000L)).isEqualTo(Rating.GOOD);
    assertThat(Grading.rating(sheet, true, 0, 60_000L)).isEqualTo(Rating.HARD);
    assertThat(Grading.rating(sheet, true, 0, 900_000L)).as("away").isEqualTo(Rating.GOOD);
    assertThat(Grading.rating(sheet, true, 0, null)).isEqualTo(Rating.GOOD);
  }
}
