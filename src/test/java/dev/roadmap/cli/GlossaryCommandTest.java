package dev.roadmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.Person;
import dev.roadmap.Person.Screen;
import dev.roadmap.SmallRoad;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlossaryCommandTest {

  @TempDir Path home;
  private Person person;

  @BeforeEach
  void sitDown() {
    person = new Person(home).on(SmallRoad.road());
  }

  @Test
  void explainsATermAndNamesItsLesson() {
    assertThat(person.types("glossary", "verb").out())
        .isEqualTo(
            """
            verb
            also: method

              The first word of a message, such as GET.

            → roadmap read http   HTTP, and what travels over it
            """);
  }

  @Test
  void findsATermByItsOtherNamesAndAsOneWord() {
    assertThat(person.types("glossary", "METHOD").out()).startsWith("verb\n");
    assertThat(person.types("glossary", "header", "line").out()).startsWith("header line\n");
    assertThat(person.types("glossary", "header-line").out()).startsWith("header line\n");
    assertThat(person.types("glossary", "80/20").out()).startsWith("80/20 rule\n");
  }

  @Test
  void listsWhatAnswersEquallyWell() {
    assertThat(person.types("glossary", "message").out())
        .isEqualTo(
            """
            header line  http
              A line about a message.

            verb  http
              The first word of a message, such as GET.

            → roadmap glossary header-line   the first of them
            """);
  }

  @Test
  void listsAllByTheirFirstLetter() {
    assertThat(person.types("glossary").out())
        .isEqualTo(
            """
            3 terms, each explained by the lesson that uses it first.

            0-9
              80/20 rule

            H
              header line

            V
              verb

            → roadmap glossary 80-20-rule   what one means; --all for every one
            """);
    assertThat(person.types("glossary", "--all", "--plain").out())
        .isEqualTo(
            """
            80/20 rule  http
              Little does much.

            header line  http
              A line about a message.

            verb  http
              The first word of a message, such as GET.

            Next: roadmap glossary 80-20-rule (the first of them)
            """);
  }

  @Test
  void namesTheNearestWhenNothingMatches() {
    Screen screen = person.types("glossary", "methdo");
    assertThat(screen.exit()).isEqualTo(Exit.NO);
    assertThat(screen.err())
        .isEqualTo(
            """
            roadmap: No lesson explains "methdo".
                     Did you mean method?
            """);
  }

  @Test
  void givesData() {
    assertThat(person.types("glossary", "field", "--json").out())
        .isEqualTo(
            """
            {"schema":1,"terms":[{"term":"header line","means":"A line about a message.",\
            "also":["field"],"lesson":"http"}]}
            """);
    assertThat(person.types("glossary", "--json").json().get("terms")).hasSize(3);
  }
}
