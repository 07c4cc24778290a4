package dev.roadmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.Person;
import dev.roadmap.Person.Screen;
import dev.roadmap.terminal.Cells;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpCommandTest {

  /** What a text tells people to type. */
  private static final Pattern TYPED =
      Pattern.compile("(?<![/\\\\])\\broadmap ([a-z]+)\\b((?: --[a-z-]+)*)");

  @TempDir Path folder;
  private Person person;

  @BeforeEach
  void sitDown() {
    person = new Person(folder.resolve("home"));
  }

  @Test
  void showsAllCommandsAndTopics() {
    Screen help = person.types("help");

    assertThat(help.out()).isEqualTo(person.types("--help").out());
    assertThat(help.out())
        .contains(
            """
            Topics, by roadmap help TOPIC
              states      What the states of a step mean, and what counts
              tracks      The orders through the road, and the languages
              files       Where everything lies, and the environment
              keys        What to press at the prompt
              json        Data for programs
              exit-codes  What a command ends with
              authoring   How to write lessons, or a road of your own
            """);
  }

  @Test
  void showsTheHelpOfACommand() {
    assertThat(person.types("help", "done").out()).isEqualTo(person.types("done", "--help").out());
    assertThat(person.types("help", "HELP").out()).isEqualTo(person.types("help", "-h").out());
  }

  @Test
  void showsATopicWrapped() {
    assertThat(person.types("help", "exit-codes").out())
        .isEqualTo(
            """
            What a command ends with

              0                 It is done.
              1                 An honest no: nothing was found, nothing is left, the road
                                has problems.
              2                 The command was not understood: a wrong option, a misspelt
                                id. The message says what was meant, perhaps.
              3                 The machine is not as it should be: the progress is locked
                                or damaged, a folder cannot be written, the road cannot be
                                read.
              70                A mistake in roadmap itself. Please report it, with what
                                --debug shows.
              130               Interrupted.

            A reader that goes away, as head does, is no failure: the command ends quietly
            with 0.

            → roadmap help   all commands and topics
            """);
  }

  @Test
  void everyTopicFitsInFortyColumns() {
    for (Topic topic : Topic.ALL) {
      Screen screen = person.atTerminal(40).types("help", topic.name(), "--color", "never");

      assertThat(screen.exit()).isZero();
      assertThat(screen.out().lines())
          // What is to be typed or opened is not taken apart.
          .filteredOn(line -> line.strip().contains(" "))
          .allSatisfy(line -> assertThat(Cells.width(line)).isLessThan(41));
    }
  }

  @Test
  void namesTheNearestCommandOrTopic() {
    assertRefused(
        person.types("help", "stats-codes"),
        """
        roadmap: There is no command and no topic "stats-codes".
                 Did you mean roadmap help exit-codes?
        """);
    assertRefused(
        person.types("help", "\u001b[31mzzzzzzzz"),
        """
        roadmap: There is no command and no topic "\ufffd[31mzzzzzzzz".
                 roadmap help lists them.
        """);
    assertThat(person.types("help", "x".repeat(1 << 20)).err()).hasSizeLessThan(300);
    assertRefused(
        person.types("help", "done", "next"),
        """
        roadmap: roadmap help does not know what to do with "next".
                 A name with spaces needs quotes around it.
        """);
  }

  @Test
  void noTopicPromisesWhatDoesNotExist() {
    for (Topic topic : Topic.ALL) {
      Matcher typed = TYPED.matcher(topic.text().replaceAll("\\s+", " "));
      while (typed.find()) {
        if (!List.of("alone", "holds", "itself", "on").contains(typed.group(1))) {
          assertCanBeTyped(typed.group(1), typed.group(2).strip());
        }
      }
    }
  }

  @Test
  void everyCommandHelpsWithExamples() {
    for (String name : Catalogue.names()) {
      Command command = Catalogue.command(name);
      if (command != null) {
        assertThat(person.types(name, "--help").out()).contains("\nExamples:\n  roadmap ");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "watch"})
  void anExampleNamesACheckThatThereIs(String command) throws IOException {
    String suite = Files.readString(Path.of("roadmap/suites/tasks-api.yaml"));
    Matcher only = Pattern.compile("--only (\\S+)").matcher(person.types(command, "--help").out());
    assertThat(only.find()).isTrue();
    assertThat(suite).contains("- id: " + only.group(1) + "\n");
  }

  @Test
  void printsDataForPrograms() {
    assertThat(person.types("help", "--json").json().get("topics")).hasSize(7);
    assertThat(person.types("help", "json", "--json").json().get("text").asString())
        .startsWith("Data for programs\n");
    assertThat(person.types("help", "next", "--json").json().get("usage").asString())
        .startsWith("Usage: roadmap next ");
  }

  private static void assertCanBeTyped(String name, String options) {
    assertThat(Catalogue.names()).contains(name);
    Command command = Catalogue.command(name);
    assertThat(command).as(name).isNotNull();
    var known = new ArrayList<String>();
    command.spec().options().forEach(option -> known.add(option.longestName()));
    if (!options.isEmpty()) {
      assertThat(known).as(name).contains(options.split(" ", -1));
    }
  }

  private static void assertRefused(Screen screen, String message) {
    assertThat(screen.err()).isEqualTo(message);
    assertThat(screen.exit()).isEqualTo(Exit.USAGE);
  }
}
