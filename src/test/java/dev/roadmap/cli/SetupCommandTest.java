package dev.roadmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.Person;
import dev.roadmap.Person.Screen;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SetupCommandTest {

  @TempDir Path folder;
  private Path home;
  private Person person;

  @BeforeEach
  void sitDown() {
    home = folder.resolve("home");
    person = new Person(home).with("NO_COLOR", "1");
  }

  @Test
  void takesTheDefaultsWithoutATerminal() {
    Screen screen = person.types(answers("4", "go", "30"), "setup");

    assertThat(screen.out())
        .isEqualTo(
            """
            Settled
              level          beginner
              languages      python, go, typescript, java
              minutes-a-day  60
              track          by-path

              Your track is by-path: it takes one language all the way to a tested API on a
              database before the next one begins, so you soon have something to show.
              Changing it later loses nothing.

              Begin at the beginning: the first steps are short.

            → roadmap next
            """);
    assertThat(screen.exit()).isZero();
  }

  @Test
  void asksThreeQuestionsOnATerminal() {
    Screen screen = person.atTerminal(80).types(answers("2", "javascript", "45"), "setup");

    assertThat(screen.out())
        .isEqualTo(
            """
            Enter takes what stands in brackets; Ctrl-D stops and changes nothing.

            Which of these are you?
              1 beginner  You never wrote a program
              2 frontend  You build front ends and move to the back end
              3 student   You study, and what you study lacks practice
              4 polyglot  You know a language and want the others
              [beginner] >\s
            Which of these languages do you know? python, go, typescript, java; several with
            commas, or none. You begin with the first you name.
              [none] >\s
            How many minutes do you have on each day?
              [60] >\s
            Settled
              level          frontend
              languages      typescript, python, go, java
              minutes-a-day  45
              track          by-path

              Your track is by-path: it takes one language all the way to a tested API on a
              database before the next one begins, so you soon have something to show.
              Changing it later loses nothing.

              Begin at the beginning and skim what you know; roadmap skip ID leaves a step
              out.

            → roadmap next
            """);
  }

  @Test
  void showsAPolyglotWhereToLookFirst() {
    Screen screen = person.types("setup", "--level", "polyglot", "--knows", "go", "--yes");

    assertThat(screen.out())
        .isEqualTo(
            """
            Settled
              level          polyglot
              languages      go, python, typescript, java
              minutes-a-day  60
              track          by-phase

              Your track is by-phase: you can program already, so it takes each subject in
              one piece, all languages one after the other among them. Changing it later
              loses nothing.

              Look at phase 2 first, "Pick your first language and master it", with Go. What
              you know already, roadmap skip ID leaves out, and roadmap skip 1 a whole
              phase; roadmap reopen takes it up again.

            → roadmap map 2
            """);
  }

  @Test
  void beginsWithTheLanguageThatIsKnown() {
    person.types("setup", "--knows", "java");

    assertThat(person.types("setup", "--json").json().get("languages").toString())
        .isEqualTo("[\"java\",\"python\",\"go\",\"typescript\"]");
  }

  @Test
  void anOptionLeavesItsQuestionOut() {
    Screen screen =
        person
            .atTerminal(80)
            .types(answers("py,go"), "setup", "--level", "student", "--minutes", "30");

    assertThat(screen.out())
        .contains("Which of these languages")
        .doesNotContain("Which of these are you")
        .doesNotContain("How many minutes");
    assertThat(person.types("config", "languages").out()).startsWith("languages  python,go,");
  }

  @Test
  void enterKeepsWhatIsSet() {
    person.types("setup", "--level", "polyglot", "--knows", "java", "--minutes", "20");

    Screen screen = person.atTerminal(80).types(answers("", "", ""), "setup");

    assertThat(screen.out())
        .contains("[polyglot] > ", "[java] > ", "[20] > ", "Nothing has changed");
    assertThat(person.types("history", "--json").json().get("events")).hasSize(4);
  }

  @Test
  void explainsAWrongAnswerAndAsksAgain() {
    Screen screen =
        person.atTerminal(80).types(answers("begginer", "1", "rust", "", "0", "9"), "setup");

    assertThat(screen.out())
        .contains(
            """
              [beginner] >   There is no level "begginer".
              Did you mean beginner?
              [beginner] >\s
            """)
        .contains(
            """
              [none] >   The road has no language "rust".
              It has python, go, typescript, java.
              [none] >\s
            """)
        .contains(
            """
              [60] >   "0" is no time for a day.
              Write the minutes, from 1 to 1440, or a time like 45m or 1h30m.
              [60] >\s
            """);
    assertThat(screen.exit()).isZero();
  }

  @Test
  void stopsAfterThreeWrongAnswersWithNothingRecorded() {
    Screen screen =
        person.atTerminal(80).types(answers("4", "rust", "cobol", "\u001b[2J", "go"), "setup");

    assertThat(screen.out())
        .contains("The road has no language \"\ufffd[2J\".")
        .doesNotContain("\u001b");
    assertThat(screen.err())
        .isEqualTo(
            """
            roadmap: Stopped after 3 answers; nothing was changed.
                     roadmap setup --help shows the option for every question.
            """);
    assertThat(screen.exit()).isEqualTo(Exit.USAGE);
    assertThat(home).doesNotExist();
  }

  @Test
  void stopsAtTheEndOfInputWithNothingRecorded() {
    Screen screen = person.atTerminal(80).types(answers("4", "go"), "setup");

    assertThat(screen.err())
        .isEqualTo(
            """
            roadmap: Stopped; nothing was changed.
                     roadmap setup --help shows the option for every question.
            """);
    assertThat(screen.exit()).isEqualTo(Exit.NO);
    assertThat(home).doesNotExist();
  }

  @Test
  void asksNothingWithYesOrNoInputOrJson() {
    for (String option : new String[] {"--yes", "--no-input", "--json"}) {
      Screen screen = person.atTerminal(80).types("setup", option);

      assertThat(screen.out()).doesNotContain(" > ");
      assertThat(screen.exit()).isZero();
    }
  }

  @Test
  void isOneChangeForUndo() {
    person.types("setup", "--level", "polyglot", "--knows", "go", "--minutes", "45");

    assertThat(person.types("undo", "--json").json().get("takenBack")).hasSize(4);
    assertThat(person.types("undo").exit()).isEqualTo(Exit.NO);
    assertThat(person.types("config", "track").out()).startsWith("track  by-path  (the default)");
  }

  @Test
  void keepsATrackThatWasChosenUntilTheLevelChanges() {
    person.types("setup", "--level", "student", "--track", "by-phase");

    assertThat(person.types("setup", "--minutes", "30").out())
        .contains("Your track is by-phase, as before. Changing it later loses nothing.");
    assertThat(person.types("setup", "--level", "beginner").out())
        .contains("  track          by-path\n");
  }

  @Test
  void anotherTrackLosesNothing() {
    person.types("done", "learning-how-to-learn");
    person.types("setup", "--track", "by-phase");

    assertThat(
            person.types("show", "learning-how-to-learn", "--json").json().get("state").asString())
        .isEqualTo("done");
  }

  @Test
  void refusesAWrongOptionBeforeTheFirstQuestion() {
    Screen screen = person.atTerminal(80).types(answers("1"), "setup", "--track", "by-pth");

    assertThat(screen.out()).isEmpty();
    assertThat(screen.err())
        .isEqualTo(
            """
            roadmap: There is no track "by-pth".
                     Did you mean by-path?
            """);
    assertThat(screen.exit()).isEqualTo(Exit.USAGE);
  }

  @Test
  void refusesNegativeMinutes() {
    assertThat(person.types("setup", "--minutes", "-5").err())
        .startsWith("roadmap: \"-5\" is no time for a day.\n");
  }

  @Test
  void survivesAnAnswerOfAMegabyte() {
    Screen screen = person.atTerminal(40).types(answers("x".repeat(1 << 20), "1", "", ""), "setup");

    assertThat(screen.exit()).isZero();
    assertThat(screen.out()).hasSizeLessThan(3000);
  }

  @Test
  void printsDataForPrograms() {
    assertThat(person.types("setup", "--level", "polyglot", "--json").out())
        .isEqualTo(
            """
            {"schema":1,"level":"polyglot","languages":["python","go","typescript","java"],\
            "minutesPerDay":60,"track":"by-phase","reason":"Your track is by-phase: you can\
             program already, so it takes each subject in one piece, all languages one after\
             the other among them. Changing it later loses nothing.","changed":["level",\
            "minutes-a-day","track"],"command":"roadmap map 2"}
            """);
  }

  private static InputStream answers(String... lines) {
    return new ByteArrayInputStream(
        (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
