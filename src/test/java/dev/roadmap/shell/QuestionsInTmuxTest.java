package dev.roadmap.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.Needed;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions in a real terminal: a screen each. Without tmux it says so and is skipped. */
@Timeout(value = 300, unit = TimeUnit.SECONDS)
class QuestionsInTmuxTest {

  private static final String GO_ON = "Enter goes on, q ends";

  @TempDir Path home;

  @BeforeEach
  void needsTmux() {
    Needed.program("tmux");
  }

  @ParameterizedTest
  @CsvSource({"80, 24", "50, 15"})
  void eachQuestionHasAScreenWithItsReason(int columns, int rows) throws Exception {
    try (var terminal = new Tmux(home, columns, rows, "quiz py-intro")) {
      assertThat(terminal.sees("q ends.")).startsWith("Question 1 of 4, Python begins\n");
      terminal.types("Enter", "Enter");
      assertThat(terminal.sees(GO_ON))
          .contains("Type one of 1 to 3. ? is a hint, q ends.\n")
          .contains("Not right. The answer: print\nThe others give something back.\n");
      terminal.types("Space");
      assertThat(terminal.sees("Question 2 of 4")).startsWith("Question 2").doesNotContain("print");
      terminal.types("python3 b", "BSpace", "a.py", "Enter");
      assertThat(terminal.sees(GO_ON)).contains("> python3 a.py\n\nRight.\n");
      terminal.types("Enter");
      terminal.sees("Question 3 of 4");
      terminal.types("q", "Enter");
      assertThat(terminal.sees("Read again"))
          .contains("1 of 2 right.")
          .contains("Which one prints?\nThe answer: print\nThe others give something back.\n")
          .doesNotContain("Question 2 of 4");
      assertThat(terminal.whatIsLeft()).isEqualTo("0");
    }
  }

  @Test
  void anotherSizeLaysItOutAnewAndCtrlCKeepsWhatWasAnswered() throws Exception {
    try (var terminal = new Tmux(home, 80, 24, "quiz py-intro")) {
      terminal.sees("Type one of 1 to 3. ? is a hint, q ends.");
      terminal.resizes(30, 12);
      terminal.sees("Type one of 1 to 3. ? is a\nhint, q ends.\n");
      terminal.types("1", "Enter");
      terminal.resizes(80, 8);
      terminal.seesAtTheEnd("more above: arrows, Page Up, Page Down\n" + GO_ON);
      terminal.types("Home");
      terminal.waitFor(screen -> screen.startsWith("Question 1 of 4"), "Question 1 of 4");
      terminal.resizes(80, 24);
      terminal.types("C-c");
      assertThat(terminal.sees("left with 0")).contains(" of 1 right.");
      assertThat(terminal.whatIsLeft()).isEqualTo("0");
    }
    try (var terminal = new Tmux(home, 80, 24, "history")) {
      assertThat(terminal.sees("left with 0")).contains("practised: ");
    }
  }

  @Test
  void beingToldToEndLeavesTheTerminalAsItWas() throws Exception {
    try (var terminal = new Tmux(home, 80, 24, "quiz py-intro")) {
      terminal.sees("Question 1 of 4");
      terminal.signals("TERM");
      assertThat(terminal.whatIsLeft()).isEqualTo("143");
    }
  }

  @Test
  void behindALessonTheyAreAskedTheSameWay() throws Exception {
    try (var terminal = new Tmux(home, 60, 8, "read py-intro")) {
      terminal.sees("h help, q leave");
      terminal.types("G", "q");
      terminal.seesAtTheEnd("Answer its 4 questions now? [Y/n]");
      terminal.types("Enter");
      terminal.waitFor(screen -> screen.startsWith("Question 1 of 4"), "Question 1 of 4");
      terminal.types("C-c");
      terminal.sees("Nothing was answered, and nothing has changed.");
      assertThat(terminal.whatIsLeft()).isEqualTo("0");
    }
  }

  @Test
  void atThePromptTheyAreAskedTheSameWay() throws Exception {
    try (var terminal = new Tmux(home, 80, 24, "")) {
      terminal.sees(" % > ");
      terminal.types("quiz py-intro", "Enter");
      terminal.waitFor(screen -> screen.startsWith("Question 1 of 4"), "Question 1 of 4");
      terminal.types("1", "Enter");
      terminal.sees(GO_ON);
      terminal.types("q");
      terminal.sees(" of 1 right.");
      terminal.seesAtTheEnd(" % > read welcome");
      terminal.types("C-d");
      assertThat(terminal.whatIsLeft()).isEqualTo("0");
    }
  }

  @Test
  void withoutColoursTheyAreLines() throws Exception {
    try (var terminal = new Tmux(home, 80, 40, "quiz py-intro --color never")) {
      terminal.seesAtTheEnd("q ends.\n>");
      terminal.types("1", "Enter");
      terminal.sees("Enter goes on, q ends >");
      terminal.types("Enter");
      assertThat(terminal.sees("Question 2 of 4")).contains("Question 1 of 4");
      terminal.types("q", "Enter");
      assertThat(terminal.whatIsLeft()).isEqualTo("0");
    }
  }
}
