package dev.roadmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.Person;
import dev.roadmap.Person.Screen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {

  @TempDir Path folder;
  private Path road;
  private Person person;

  @BeforeEach
  void sitDown() throws IOException {
    road = folder.resolve("my road");
    copy(Path.of("src/test/resources/roads/small"), road);
    person = new Person(folder.resolve("home"));
  }

  @Test
  void countsWhatASoundRoadHolds() {
    Screen screen = person.types("validate", road.toString());

    assertThat(screen.out().replaceAll("\\s+", " "))
        .isEqualTo(
            "The road in "
                + road
                + " is in order. A small road: 2 phases, 5 lessons, 3 exercises, 2 projects with"
                + " 8 milestones, 1 track. → roadmap next --road '"
                + road
                + "' shows it as a learner sees it ");
    assertThat(screen.exit()).isZero();
    assertThat(folder.resolve("home")).doesNotExist();
  }

  @Test
  void acceptsAnEditorsLineAboutTheSchema() throws Exception {
    Path exercise = road.resolve("exercises/greet/exercise.yaml");
    Files.writeString(
        exercise,
        "# yaml-language-server: $schema=schema/exercise.json\n" + Files.readString(exercise));

    assertThat(person.types("validate", road.toString()).exit()).isZero();
  }

  @Test
  void namesEveryProblemWithItsPlaceOnALineOfItsOwn() throws Exception {
    Path phase = road.resolve("phases/00-start/phase.yaml");
    Files.writeString(phase, Files.readString(phase).replace("number: 0", "number: zero"));
    Files.writeString(road.resolve("left over.txt"), "");

    Screen screen = person.atTerminal(40).types("validate", road.toString(), "--color", "never");

    assertThat(screen.out().lines().toList())
        .hasSizeGreaterThan(4)
        .anySatisfy(line -> assertThat(line).startsWith(road + "/phases/00-start/phase.yaml:1:"))
        .anySatisfy(line -> assertThat(line).startsWith(road + "/left over.txt: nothing refers"))
        .contains("2 problems.");
    assertThat(screen.err()).isEmpty();
    assertThat(screen.exit()).isEqualTo(Exit.NO);
  }

  @Test
  void anyCommandOnSuchARoadNamesProblemsOnLinesOfTheirOwn() throws Exception {
    Path phase = road.resolve("phases/00-start/phase.yaml");
    Files.writeString(phase, Files.readString(phase).replace("number: 0", "number: zero"));
    Files.writeString(road.resolve("left over.txt"), "");

    Screen screen = person.types("next", "--road", road.toString());

    assertThat(screen.err().lines())
        .anySatisfy(line -> assertThat(line).startsWith("         phases/00-start/phase.yaml:1:"))
        .anySatisfy(line -> assertThat(line).startsWith("         left over.txt: nothing refers"));
    assertThat(screen.exit()).isEqualTo(Exit.ENVIRONMENT);
  }

  @Test
  void showsNoControlCharactersOfAFilesName() throws Exception {
    Files.writeString(road.resolve("\u001b[31m.txt"), "");

    assertThat(person.types("validate", road.toString()).out())
        .contains("/\ufffd[31m.txt: ")
        .doesNotContain("\u001b");
  }

  @Test
  void takesAFolder() {
    Path file = road.resolve("road.yaml");
    assertThat(person.types("validate", file.toString()).err().replaceAll("\\s+", " "))
        .isEqualTo(
            "roadmap: "
                + file
                + " is a file. roadmap validate takes the folder that holds road.yaml. ");
    Screen missing = person.types("validate", "no-such-road");
    assertThat(missing.err())
        .isEqualTo(
            """
            roadmap: There is no folder no-such-road.
                     roadmap validate takes the folder that holds road.yaml.
            """);
    assertThat(missing.exit()).isEqualTo(Exit.USAGE);
    assertThat(person.types("validate").err()).startsWith("roadmap: Which folder?\n");
    assertThat(person.types("validate", "x".repeat(1 << 20)).exit()).isEqualTo(Exit.USAGE);
  }

  @Test
  void printsDataForPrograms() throws Exception {
    assertThat(person.types("validate", road.toString(), "--json").out())
        .isEqualTo(
            """
            {"schema":1,"sound":true,"problems":[],"road":{"id":"small","title":"A small road",\
            "phases":2,"lessons":5,"exercises":3,"projects":2,"milestones":8,"tracks":1}}
            """);
    Files.delete(road.resolve("road.yaml"));
    Screen screen = person.types("validate", road.toString(), "--json");
    assertThat(screen.json().at("/problems/0/file").asString()).isEqualTo("road.yaml");
    assertThat(screen.exit()).isEqualTo(Exit.NO);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }
}
