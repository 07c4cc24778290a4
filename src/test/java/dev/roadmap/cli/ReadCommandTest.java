package dev.roadmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.Person;
import dev.roadmap.Person.Screen;
import dev.roadmap.RealRoad;
import dev.roadmap.SmallRoad;
import dev.roadmap.curriculum.Road;
import dev.roadmap.curriculum.Step;
import dev.roadmap.curriculum.Text;
import dev.roadmap.curriculum.build.Fences;
import dev.roadmap.progress.NewEvent;
import dev.roadmap.progress.ProgressStore;
import dev.roadmap.terminal.Cells;
import dev.roadmap.terminal.Foreign;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadCommandTest {

  private static final Road ROAD = RealRoad.road();

  @TempDir Path home;

  private Person person() {
    return new Person(home.resolve("data")).on(ROAD);
  }

  private static ByteArrayInputStream typing(String lines) {
    return new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource({
    "80, --color=never",
    "80, --color=always",
    "80, --ascii",
    "80, --plain",
    "40, --color=never",
    "40, --color=always",
    "40, --ascii",
    "40, --plain",
    "88, --lang=java"
  })
  void everyLessonFitsItsPage(int columns, String look) {
    Person person = person().atTerminal(columns);
    for (Step step : ROAD.steps()) {
      if (!(ROAD.text(step) instanceof Text.LessonText lesson)) {
        continue;
      }
      Screen screen = person.types("read", step.id(), "--no-pager", look);
      assertThat(screen.exit()).as(step.id()).isZero();
      Set<String> code = code(lesson.body());
      for (String line : screen.out().split("\n", -1)) {
        String drawn = Cells.bare(line);
        assertThat(Width.fits(drawn, columns) || code.contains(drawn.strip()))
            .as("%s: %s", step.id(), drawn)
            .isTrue();
      }
    }
  }

  /** The lines of all code of a lesson: they stay whole. */
  private static Set<String> code(String body) {
    var lines = new HashSet<String>();
    Fences.of(body, 1)
        .forEach(fence ->
            Foreign.block(fence.text().replace("\t", "    "))
                .lines()
                .forEach(line -> lines.add(line.strip())));
    return lines;
  }

  @Test
  void aPipeGetsAllOfItAndTheNextCommand() throws IOException {
    Screen screen = person().types("read", "status-codes");
    assertThat(screen.out())
        .startsWith(
            """
            ○ HTTP status codes
              lesson, 30 min, core, not started
              phase 4, Understanding the web
            """)
        .contains("\ncode  name                    means\n")
        .endsWith(
            """

            Its 6 questions: roadmap quiz status-codes

            → roadmap done status-codes   when you can say it in your own words
            """);
    assertThat(Files.exists(home.resolve("data"))).isFalse();
  }

  @Test
  void atATerminalItsQuestionsAreOffered() {
    Person person = person().atTerminal(80);
    assertThat(person.types(typing("n\n"), "read", "json", "--color=never").out())
        .endsWith(
            """
            Answer its 5 questions now? [Y/n]\s
            → roadmap done json   when you can say it in your own words
            """);
    assertThat(person.types(typing("\nq\n"), "read", "json", "--color=never").out())
        .contains("[Y/n] \nQuestion 1 of 5, ")
        .endsWith("→ roadmap quiz json   when you like\n");
    assertThat(person.types("read", "json", "--no-input", "--color=never").out())
        .doesNotContain("[Y/n]")
        .contains("roadmap quiz json");
  }

  @Test
  void aLanguageIsRememberedOnceItIsNamed() {
    Person person = person();
    String lesson = "rate-limiting";
    assertThat(person.types("read", lesson).out()).contains("[python]  go  typescript  java\n");
    assertThat(person.types("read", lesson, "--lang", "go").out())
        .contains("  python  [go]  typescript  java\n");
    assertThat(person.types("read", lesson).out()).contains("  python  [go]  typescript  java\n");
    assertThat(person.types("config", "examples", "--json").json().toString())
        .contains("\"value\":\"go\"");
    assertThat(person.types("undo").out()).contains("examples");
    assertThat(person.types("read", lesson).out()).contains("[python]  go");
    Screen wrong = person.types("read", lesson, "--lang", "cobol");
    assertThat(wrong.exit()).isEqualTo(Exit.USAGE);
    assertThat(wrong.err())
        .isEqualTo(
            """
            roadmap: No examples are written in "cobol".
                     There are python, go, typescript, java.
            """);
  }

  @Test
  void withoutAnIdItGoesOnWhereSomebodyStopped() {
    Person person = person();
    person.types("done", "0");
    assertThat(person.types("read").out()).contains("how-computers-work");
    var store = new ProgressStore(home.resolve("data"), Clock.systemUTC());
    store.record(List.of(NewEvent.read("json", 7, 40)));
    assertThat(person.types("read").out()).startsWith("○ JSON");
    assertThat(person.types("history").out()).contains("read JSON (json) to 40%");
    assertThat(person.types("undo").out()).doesNotContain("json");
    person.types("done", "json");
    assertThat(person.types("read").out()).doesNotStartWith("✓ JSON");
    store.record(List.of(NewEvent.read("jwt", 7, 40)));
    store.record(List.of(NewEvent.read("jwt", 0, 100)));
    assertThat(person.types("read").out()).doesNotContain("roadmap done jwt");
    assertThat(person.types("history").out()).contains("(jwt) to the end");
  }

  @Test
  void readingAloneLeavesNothingToTakeBack() {
    Person person = person();
    var store = new ProgressStore(home.resolve("data"), Clock.systemUTC());
    store.record(List.of(NewEvent.read("json", 7, 40)));
    assertThat(person.types("history").out())
        .endsWith("\n→ roadmap read   goes on where you stopped\n");
  }

  @Test
  void dataHasTheTextAndTheNumberOfQuestions() {
    var json = person().types("read", "status-codes", "--json").json();
    assertThat(json.get("body").asString())
        .startsWith("\n## The first digit says who acts\n".strip());
    assertThat(json.get("questions").asInt()).isEqualTo(6);
  }

  @Test
  void aLessonThatHasNoTextYetIsShown() {
    Person person = new Person(home).on(SmallRoad.road());
    String first = SmallRoad.road().steps().getFirst().id();
    Screen screen = person.types("read", first);
    assertThat(screen.exit()).isZero();
    assertThat(screen.out()).contains("roadmap done " + first);
  }

  @Test
  void aReaderWhoHasEnoughEndsItQuietly() {
    var err = new java.io.ByteArrayOutputStream();
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int unit) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    int exit = person().types(typing(""), closed, err, "read", "json");
    assertThat(exit).isZero();
    assertThat(err.size()).isZero();
  }

  @Test
  void thePageIsWrittenWhereItIsWanted() throws IOException {
    Path file = home.resolve("a page.html");
    Screen screen = person().types("read", "json", "--web", "--no-open", "--out", file.toString());
    assertThat(screen.out())
        .isEqualTo("Written: " + file + "\n\n→ roadmap quiz json   when you have read it\n");
    assertThat(Files.readString(file))
        .startsWith("<!doctype html>\n")
        .contains("<p>Checked on 20")
        .endsWith("</html>\n");
    assertThat(person().types("read", "json", "--web", "--no-open").out())
        .contains(home.resolve("data/cache/pages/json.html").toString());
    assertThat(person().types("read", "json", "--no-open").exit()).isEqualTo(Exit.USAGE);
    assertThat(person().types("read", "json", "--web", "--out", "/nowhere/x.html").exit())
        .isEqualTo(Exit.USAGE);
  }

  @Test
  void eachSystemOpensFilesItsOwnWay() {
    Path file = Path.of("/a b.html");
    assertThat(Browsing.command(file, "Linux")).containsExactly("xdg-open", "/a b.html");
    assertThat(Browsing.command(file, "Mac OS X")).containsExactly("open", "/a b.html");
    assertThat(Browsing.command(file, "Windows 11")).startsWith("rundll32").endsWith("/a b.html");
  }
}
