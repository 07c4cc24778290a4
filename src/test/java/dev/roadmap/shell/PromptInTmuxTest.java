package dev.roadmap.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.Needed;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The whole program in a real terminal; without tmux these tests say so and are skipped. */
@Timeout(value = 300, unit = TimeUnit.SECONDS)
class PromptInTmuxTest {

  private static final String READY = "roadmap 0 % > read welcome";

  @TempDir Path home;
  private Tmux terminal;

  @BeforeEach
  void open() throws Exception {
    Needed.program("tmux");
    terminal = new Tmux(home, 80, 30, "");
    terminal.seesAtTheEnd(READY);
  }

  @AfterEach
  void close() throws Exception {
    if (terminal != null) {
      terminal.close();
    }
  }

  @Test
  void itIsTypedIn() throws Exception {
    terminal.types("done ha", "Tab");
    terminal.seesAtTheEnd("roadmap 0 % > done habits");
    terminal.types("C-c");
    terminal.seesAtTheEnd("roadmap 0 % > done habits\n" + READY);
    terminal.types("dnoe", "Enter");
    terminal.sees("There is no command \"dnoe\".");
    terminal.seesAtTheEnd(READY);
    terminal.types("note values 'one", "Enter");
    terminal.sees("quote>");
    terminal.types("two'", "Enter");
    terminal.sees("Noted on Values.");
    terminal.resizes(40, 30);
    terminal.types("next", "Enter");
    terminal.sees("  track is at \"Start\". It is core: one\n");
    terminal.seesAtTheEnd(READY);
    terminal.types("C-d");
    assertThat(terminal.whatIsLeft()).isEqualTo("0");
  }

  @Test
  void aNoteOfSeveralLinesEndsWithCtrlDAndCtrlCStopsIt() throws Exception {
    terminal.types("note values -", "Enter");
    terminal.sees("Ctrl-D on an empty line ends them.");
    terminal.types("never", "Enter");
    terminal.seesAtTheEnd("never");
    terminal.types("C-c");
    terminal.sees("Stopped.");
    terminal.seesAtTheEnd(READY);
    terminal.types("note values -", "Enter");
    terminal.seesAtTheEnd("Ctrl-D on an empty line ends them.");
    terminal.types("it's", "Enter", "so", "Enter", "C-d");
    terminal.sees("Noted on Values.");
    terminal.types("note values", "Enter");
    assertThat(terminal.sees("takes back")).contains("\n  it's\n  so\n");
    assertThat(terminal.sees("takes back")).doesNotContain("\n  never\n  it's");
    terminal.types("exit", "Enter");
    assertThat(terminal.whatIsLeft()).isEqualTo("0");
  }

  @Test
  void beingToldToEndLeavesTheTerminalAsItWas() throws Exception {
    terminal.types("done hab");
    terminal.sees("done hab");
    terminal.signals("TERM");
    assertThat(terminal.whatIsLeft()).isEqualTo("143");
  }

  @Test
  void beingToldToEndWhileACommandWaitsLeavesTheTerminalAsItWas() throws Exception {
    terminal.types("note values -", "Enter");
    terminal.sees("Ctrl-D on an empty line ends them.");
    terminal.signals("TERM");
    assertThat(terminal.whatIsLeft()).isEqualTo("143");
  }

  @Test
  void aLongLessonIsPagedAndLeftAndGoneOnWith() throws Exception {
    terminal.resizes(80, 7);
    terminal.types("read py-intro", "Enter");
    terminal.sees("h help, q leave");
    terminal.types("Space");
    terminal.waitFor(screen -> !screen.contains("Python begins\n"), "another page");
    terminal.resizes(40, 6);
    terminal.types("C-c");
    terminal.seesAtTheEnd(" % > read welcome");
    assertThat(terminal.sees("goes on there")).contains("You are at ");
    terminal.types("read", "Enter");
    terminal.sees("h help, q leave");
    terminal.types("G", "q");
    terminal.sees("[Y/n]");
    terminal.types("n", "Enter");
    terminal.seesAtTheEnd(" % > read welcome");
    terminal.types("read py-intro", "Enter");
    terminal.sees("h help, q leave");
    terminal.signals("TERM");
    assertThat(terminal.whatIsLeft()).isEqualTo("143");
  }
}
