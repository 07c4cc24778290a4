package dev.roadmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.Person;
import dev.roadmap.Person.Screen;
import dev.roadmap.SmallRoad;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The hints of an exercise, one more each time. */
class HintCommandTest {

  @TempDir Path home;
  private Person person;

  @BeforeEach
  void walk() {
    person = new Person(home).on(SmallRoad.road());
  }

  @Test
  void oneMoreEachTimeAndTheLastOneStays() {
    assertThat(person.types("hint", "go-hello").out())
        .isEqualTo(
            """
            A greeting in Go
            Hint 1 of 2

              1  Read a line first.

            → roadmap hint go-hello   one more, when this one did not help
            """);
    String both =
        """
        A greeting in Go
        Hint 2 of 2

          1  Read a line first.
          2  bufio reads one.

        → roadmap read small-steps   this one first
        """;
    assertThat(person.types("hint", "go-hello").out()).isEqualTo(both);
    assertThat(person.types("hint", "go-hello").out()).isEqualTo(both);
    assertThat(person.types("history", "go-hello", "--json").json().at("/events"))
        .as("a hint that was given before is no event")
        .hasSize(2);
  }

  @Test
  void withoutAnIdItIsTheExerciseThatIsUnderWay() {
    person.types("start", "daily-walk");
    Screen none = person.types("hint");
    assertThat(none.exit()).isEqualTo(Exit.USAGE);
    assertThat(none.err())
        .contains("A hint for which exercise? You have none under way.")
        .contains("roadmap next names what comes next.");

    person.types("start", "go-hello");
    assertThat(person.types("hint").out()).contains("1  Read a line first.");

    person.types("start", "curl-tour");
    assertThat(person.types("hint").err())
        .contains("You are at go-hello, curl-tour.")
        .contains("For example: roadmap hint go-hello");
  }

  @Test
  void onlyExercisesHaveHints() {
    Screen screen = person.types("hint", "http");
    assertThat(screen.exit()).isEqualTo(Exit.USAGE);
    assertThat(screen.err())
        .contains("is no exercise, and only exercises have hints.")
        .contains("roadmap show http");
    assertThat(person.types("hint", "go-helo").err()).contains("go-hello");
  }

  @Test
  void programsGetThoseGivenSoFar() {
    person.types("hint", "py-hello");
    var json = person.types("hint", "py-hello", "--json").json();
    assertThat(json.at("/id").asString()).isEqualTo("py-hello");
    assertThat(json.at("/of").asInt()).isEqualTo(2);
    assertThat(json.at("/hints/1").asString()).isEqualTo("input() reads one.");
  }

  @Test
  void aHintIsInTheHistoryAndNothingToTakeBack() {
    person.types("start", "go-hello");
    person.types("hint");
    assertThat(person.types("history").out())
        .contains("took hint 1 of 2 on A greeting in Go (go-hello)");
    assertThat(person.types("undo").out()).contains("A greeting in Go");
    assertThat(person.types("show", "go-hello", "--json").json().at("/state").asString())
        .isEqualTo("not started");
    assertThat(person.types("undo").exit()).isNotZero();
    assertThat(person.types("hint", "go-hello").out()).contains("Hint 2 of 2");
  }

  @Test
  void theBriefNamesItAsLongAsTheExerciseIsOpen() {
    assertThat(person.types("show", "go-hello").out()).contains("Stuck? roadmap hint go-hello");
    person.types("done", "go-hello");
    assertThat(person.types("show", "go-hello").out()).doesNotContain("roadmap hint");
  }
}
