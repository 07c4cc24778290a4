package dev.roadmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.Person;
import dev.roadmap.Person.Screen;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigCommandTest {

  @TempDir Path folder;
  private Person person;

  @BeforeEach
  void sitDown() {
    person = new Person(folder.resolve("home"));
  }

  @Test
  void listsEverySettingWithItsValueAndWhatItDoes() {
    Screen screen = person.types("config");

    assertThat(screen.out())
        .isEqualTo(
            """
            track  by-path  (the default)
              The order through the road.
              One of by-path, by-phase.

            languages  python,go,typescript,java  (the default)
              The order you take the languages in, the ones you know first, with commas
              between them. Those you leave out follow in the road's order. Examples are
              shown in the first.

            examples  python  (the default)
              The language that lessons show their examples in, where they have it. Unless
              set, the first of your languages.

            minutes-a-day  60  (the default)
              The minutes you plan for each day, 1 to 1440. The forecast counts with them.

            level  beginner  (the default)
              Who you are to the road: beginner, frontend, student or polyglot. Only setup
              looks at it, when it picks your track and says where to begin.

            desired-retention  90  (the default)
              How much you want to know still when a question comes back, in percent, 70 to
              97. More makes them come sooner, and there are more of them.

            new-a-day  10  (the default)
              How many questions may come up for the first time on a day, 0 to 1000.

            reviews-a-day  60  (the default)
              How many answers a day asks for at most, 1 to 10000. What is left keeps its
              place.

            → roadmap config KEY VALUE   changes one
            """);
    assertThat(screen.err()).isEmpty();
    assertThat(screen.exit()).isZero();
  }

  @Test
  void readingLeavesNoFileBehind() {
    person.types("config");
    person.types("config", "track", "--json");

    assertThat(folder.resolve("home")).doesNotExist();
  }

  @Test
  void fitsInFortyColumns() {
    Screen screen = person.atTerminal(40).types("config", "--color", "never");

    assertThat(screen.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(41));
  }

  @Test
  void setsAValueAndRemembersIt() {
    assertThat(person.types("config", "minutes-a-day", "45").out())
        .isEqualTo(
            """
            minutes-a-day is now 45.

            → roadmap plan
            """);
    assertThat(person.types("config", "minutes-a-day").out())
        .isEqualTo(
            """
            minutes-a-day  45  (default: 60)
              The minutes you plan for each day, 1 to 1440. The forecast counts with them.

            → roadmap config minutes-a-day VALUE   changes it
            """);
  }

  @Test
  void completesTheLanguagesInTheRoadsOrder() {
    assertThat(person.types("config", "languages", "golang, Java").out())
        .startsWith("languages is now go,java,python,typescript.\n");
    assertThat(person.types("config", "languages", "java", "go").out())
        .startsWith("languages is now java,go,python,typescript.\n");
  }

  @Test
  void undoTakesASettingBack() {
    person.types("config", "track", "by-phase");

    assertThat(person.types("undo").out()).startsWith("Taken back: set track to by-phase\n");
    assertThat(person.types("config", "track").out()).startsWith("track  by-path  (the default)\n");
  }

  @Test
  void unsetPutsTheDefaultBackAndCanBeUndone() {
    person.types("config", "track", "by-phase");

    assertThat(person.types("config", "--unset", "track").out())
        .isEqualTo(
            """
            track is back to its default: by-path.

            → roadmap next
            """);
    assertThat(person.types("undo").out())
        .startsWith("Taken back: put track back to its default\n");
    assertThat(person.types("config", "track").out())
        .startsWith("track  by-phase  (default: by-path)\n");
  }

  @Test
  void recordsNothingWhenNothingChanges() {
    person.types("config", "level", "student");

    assertThat(person.types("config", "level", "student").out())
        .startsWith("level is student already.\n");
    assertThat(person.types("config", "--unset", "minutes-a-day").out())
        .startsWith("minutes-a-day has its default already: 60.\n");
    assertThat(person.types("history", "--json").json().get("events")).hasSize(1);
  }

  @Test
  void saysThatALevelAloneLeavesTheTrack() {
    assertThat(person.types("config", "level", "polyglot").out())
        .isEqualTo(
            """
            level is now polyglot.
              Your track stays as it is; setup picks one that suits.

            → roadmap setup
            """);
  }

  @Test
  void namesTheNearestKey() {
    assertRefused(
        person.types("config", "trak", "by-path"),
        """
        roadmap: There is no setting "trak".
                 Did you mean track?
        """);
    assertRefused(
        person.types("config", "--unset", "colour"),
        """
        roadmap: There is no setting "colour".
                 roadmap config lists them.
        """);
  }

  @Test
  void explainsAWrongValue() {
    assertRefused(
        person.types("config", "track", "by-pahse"),
        """
        roadmap: There is no track "by-pahse".
                 Did you mean by-phase?
        """);
    assertRefused(
        person.types("config", "languages", "cobol"),
        """
        roadmap: The road has no language "cobol".
                 It has python, go, typescript, java.
        """);
    assertRefused(
        person.types("config", "level", "wizard"),
        """
        roadmap: There is no level "wizard".
                 It is one of beginner, frontend, student, polyglot.
        """);
    assertRefused(
        person.types("config", "track", "by-path", "by-phase"),
        """
        roadmap: track takes one value, not 2.
                 roadmap config track says what it may be.
        """);
  }

  @Test
  void refusesDaysWithoutTimeOrWithTooMuch() {
    for (String minutes : new String[] {"0", "-5", "1441", "25h", "soon", ""}) {
      assertRefused(
          person.types("config", "minutes-a-day", minutes),
          "roadmap: \""
              + minutes
              + "\" is no time for a day.\n"
              + "         Write the minutes, from 1 to 1440, or a time like 45m or 1h30m.\n");
    }
  }

  @Test
  void tellsAnUnknownOptionFromAValue() {
    assertRefused(
        person.types("config", "track", "--resset"),
        """
        roadmap: roadmap config has no option "--resset".
                 roadmap config --help lists the options.
        """);
    assertRefused(
        person.types("config", "--unset", "track", "by-path"),
        "roadmap: --unset takes a setting and no value.\n");
  }

  @Test
  void showsHostileTextCleanAndShort() {
    assertThat(person.types("config", "track", "\u001b[31mred").err())
        .startsWith("roadmap: There is no track \"\ufffd[31mred\".\n");
    assertThat(person.types("config", "x".repeat(1 << 20)).err()).hasSizeLessThan(300);
    assertThat(person.types("config", "languages", "x".repeat(1 << 20)).err()).hasSizeLessThan(300);
  }

  @Test
  void keepsAndShowsAValueThatAnotherRoadKnows() throws Exception {
    person.types("config", "track", "by-phase");
    Path export = folder.resolve("export");
    person.types("export", export.toString());
    Path changed = folder.resolve("changed");
    Files.writeString(changed, Files.readString(export).replace("by-phase", "by-heart"));
    Person other = new Person(folder.resolve("other"));
    other.types("import", changed.toString());

    assertThat(other.types("config", "track").out())
        .isEqualTo(
            """
            track  by-path  (default: by-path)
              The order through the road.
              One of by-path, by-phase.
              Note: it is set to "by-heart", which this road does not know in full.

            → roadmap config track VALUE   changes it
            """);
  }

  @Test
  void printsDataForPrograms() {
    assertThat(person.types("config", "minutes-a-day", "1h30m", "--json").out())
        .isEqualTo(
            """
            {"schema":1,"setting":{"key":"minutes-a-day","value":"90","default":"60",\
            "recorded":"90","about":"The minutes you plan for each day, 1 to 1440. The forecast\
             counts with them."},"changed":true}
            """);
    assertThat(person.types("config", "--json").json().get("settings")).hasSize(8);
    assertThat(person.types("config", "level", "--json").json().at("/setting/value").asString())
        .isEqualTo("beginner");
  }

  @Test
  void takesARetentionAsPercentOrAsAShare() {
    assertThat(person.types("config", "desired-retention", "0.85").out())
        .startsWith("desired-retention is now 85.\n");
    assertThat(person.types("config", "desired-retention", "95%").out())
        .startsWith("desired-retention is now 95.\n");
    assertThat(person.types("config", "desired-retention", "98").err())
        .isEqualTo(
            """
            roadmap: "98" is no retention to aim at.
                     Write percent, from 70 to 97.
            """);
    assertThat(person.types("config", "new-a-day", "-1").exit()).isEqualTo(Exit.USAGE);
  }

  @Test
  void helpsWithExamples() {
    assertThat(person.types("config", "--help").out())
        .contains("  roadmap config --unset track      back to the default");
  }

  private static void assertRefused(Screen screen, String message) {
    assertThat(screen.err()).isEqualTo(message);
    assertThat(screen.out()).isEmpty();
    assertThat(screen.exit()).isEqualTo(Exit.USAGE);
  }
}
