package dev.roadmap.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.Needed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code roadmap read} in a real terminal; without tmux it says so and is skipped. */
@Timeout(value = 300, unit = TimeUnit.SECONDS)
class ReadingInTmuxTest {

  private static final String PAGING = "h help, q leave";

  @TempDir Path home;

  @BeforeEach
  void needsTmux() {
    Needed.program("tmux");
  }

  @Test
  void aLessonIsPagedFoundInAndLeft() throws Exception {
    try (var terminal = new Tmux(home, 60, 8, "read py-intro")) {
      String first = terminal.sees(PAGING);
      assertThat(first).startsWith("○ Python begins\n");
      terminal.types("Space");
      terminal.waitFor(screen -> !screen.contains("Python begins\n"), "another page");
      terminal.resizes(40, 6);
      terminal.waitFor(screen -> screen.lines().count() == 6 && screen.contains(PAGING), PAGING);
      terminal.types("g", "/FIRST LINE", "Enter");
      terminal.waitFor(screen -> screen.startsWith("The first line\n"), "The first line");
      terminal.types("C-c");
      assertThat(terminal.sees("goes on there")).contains("You are at ", "% of Python begins.");
      assertThat(terminal.whatIsLeft()).isEqualTo("0");
    }
  }

  @Test
  void aLessonLeftAtItsBeginningBeginsAgain() throws Exception {
    try (var terminal = new Tmux(home, 60, 8, "read py-intro")) {
      terminal.sees(PAGING);
      terminal.types("q");
      assertThat(terminal.sees("begins again")).contains("roadmap read py-intro");
      assertThat(terminal.whatIsLeft()).isEqualTo("0");
    }
  }

  @Test
  void atTheEndTheQuestionsAreOffered() throws Exception {
    try (var terminal = new Tmux(home, 60, 8, "read py-intro")) {
      terminal.sees(PAGING);
      terminal.types("G", "q");
      terminal.seesAtTheEnd("Answer its 4 questions now? [Y/n]");
      terminal.types("n", "Enter");
      terminal.sees("roadmap done py-intro");
      assertThat(terminal.whatIsLeft()).isEqualTo("0");
    }
  }

  @Test
  void whatFitsIsNotPaged() throws Exception {
    try (var terminal = new Tmux(home, 80, 50, "read py-intro --no-input")) {
      assertThat(terminal.whatIsLeft()).isEqualTo("0");
    }
    Path other = Files.createDirectory(home.resolve("other"));
    try (var terminal = new Tmux(other, 80, 50, "read py-intro")) {
      terminal.seesAtTheEnd("[Y/n]");
      terminal.types("C-d");
      assertThat(terminal.whatIsLeft()).isEqualTo("0");
    }
  }

  @ParameterizedTest
  @CsvSource({"TERM, 143", "HUP, 129", "INT, 130", "KILL, 137"})
  void whoeverEndsItTheTerminalAndThePlaceAreKept(String signal, String exit) throws Exception {
    String left;
    try (var terminal = new Tmux(home, 60, 8, "read py-intro")) {
      terminal.sees(PAGING);
      Path bookmark = home.resolve("data/reading/py-intro");
      terminal.types("Space");
      terminal.waitFor(screen -> mark(bookmark).matches("[1-9].*"), "the mark of the second page");
      String second = mark(bookmark);
      terminal.types("Space");
      // The mark is put when the page has been drawn.
      left =
          terminal.waitFor(screen -> !mark(bookmark).equals(second), "the mark of the third page");
      terminal.signals(signal);
      if (signal.equals("KILL")) {
        terminal.sees("left with " + exit);
      } else {
        assertThat(terminal.whatIsLeft()).isEqualTo(exit);
      }
    }
    try (var terminal = new Tmux(home, 60, 8, "read")) {
      String first = terminal.sees(PAGING);
      assertThat(first.lines().anyMatch(line -> !line.isBlank() && left.contains(line))).isTrue();
      terminal.types("q");
      terminal.sees("goes on there");
      assertThat(terminal.whatIsLeft()).isEqualTo("0");
    }
    assertThat(home.resolve("data/reading")).isEmptyDirectory();
  }

  /** What stands in a file; empty as long as it is not there. */
  private static String mark(Path bookmark) {
    try {
      return Files.readString(bookmark);
    } catch (IOException notYet) {
      return "";
    }
  }
}
