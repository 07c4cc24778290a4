package dev.roadmap.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.Needed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The whole program in a real terminal; without tmux these tests say so and are skipped. */
@Timeout(value = 300, unit = TimeUnit.SECONDS)
class PromptInTmuxTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String READY = "roadmap 0 % > read welcome";

  @TempDir Path home;
  private Path socket;

  @BeforeEach
  void open() throws Exception {
    Needed.program("tmux");
    socket = home.resolve("tmux");
    Path script = Files.writeString(home.resolve("open.sh"), script());
    tmux("-f", "/dev/null", "new-session", "-d", "-x", "80", "-y", "30", "sh " + script);
    seesAtTheEnd(READY);
  }

  /** Keeps the pane open behind the program, to see what it leaves. */
  private String script() {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return """
    export ROADMAP_HOME='%1$s/data' LC_ALL=C.UTF-8
    trap : INT
    modes() { stty -a | grep -v rows; }
    modes > '%1$s/before'
    '%2$s' -XX:+UseSerialGC -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED \\
      -Droadmap.tty=012 -Droadmap.columns=80 -cp '%3$s' \\
      'dev.roadmap.shell.PromptInTmuxTest$Pid' '%1$s/pid'
    code=$?
    modes > '%1$s/after'
    echo "left with $code"
    read line
    """
        .formatted(home, java, System.getProperty("java.class.path"));
  }

  /** The program, in a process that says its number. */
  static final class Pid {
    private Pid() {}

    public static void main(String[] arguments) throws IOException {
      Files.writeString(Path.of(arguments[0]), Long.toString(ProcessHandle.current().pid()));
      dev.roadmap.Main.main(new String[] {"--road", "src/test/resources/roads/small"});
    }
  }

  @AfterEach
  void close() throws Exception {
    if (socket != null) {
      tmux("kill-server");
    }
  }

  private String tmux(String... words) throws Exception {
    List<String> command = new ArrayList<>(List.of("tmux", "-S", socket.toString()));
    command.addAll(List.of(words));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return output;
  }

  private void types(String... keys) throws Exception {
    var words = new ArrayList<>(List.of("send-keys"));
    words.addAll(List.of(keys));
    tmux(words.toArray(String[]::new));
  }

  private String sees(String wanted) throws Exception {
    return waitFor(screen -> screen.contains(wanted), wanted);
  }

  private void seesAtTheEnd(String wanted) throws Exception {
    waitFor(screen -> screen.endsWith(wanted), wanted);
  }

  private String waitFor(Predicate<String> seen, String wanted) throws Exception {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      String screen = tmux("capture-pane", "-p").stripTrailing();
      if (seen.test(screen)) {
        return screen;
      }
      if (System.nanoTime() > deadline) {
        assertThat(screen).as("the screen").contains(wanted);
      }
    }
  }

  @Test
  void itIsTypedIn() throws Exception {
    types("done ha", "Tab");
    seesAtTheEnd("roadmap 0 % > done habits");
    types("C-c");
    seesAtTheEnd("roadmap 0 % > done habits\n" + READY);
    types("dnoe", "Enter");
    sees("There is no command \"dnoe\".");
    seesAtTheEnd(READY);
    types("note values 'one", "Enter");
    sees("quote>");
    types("two'", "Enter");
    sees("Noted on Values.");
    tmux("resize-window", "-x", "40", "-y", "30");
    types("next", "Enter");
    sees("  track is at \"Start\". It is core: one\n");
    seesAtTheEnd(READY);
    types("C-d");
    assertThat(whatIsLeft()).isEqualTo("0");
  }

  @Test
  void aNoteOfSeveralLinesEndsWithCtrlDAndCtrlCStopsIt() throws Exception {
    types("note values -", "Enter");
    sees("Ctrl-D on an empty line ends them.");
    types("never", "Enter");
    seesAtTheEnd("never");
    types("C-c");
    sees("Stopped.");
    seesAtTheEnd(READY);
    types("note values -", "Enter");
    seesAtTheEnd("Ctrl-D on an empty line ends them.");
    types("it's", "Enter", "so", "Enter", "C-d");
    sees("Noted on Values.");
    types("note values", "Enter");
    assertThat(sees("takes back")).contains("\n  it's\n  so\n");
    assertThat(sees("takes back")).doesNotContain("\n  never\n  it's");
    types("exit", "Enter");
    assertThat(whatIsLeft()).isEqualTo("0");
  }

  @Test
  void beingToldToEndLeavesTheTerminalAsItWas() throws Exception {
    types("done hab");
    sees("done hab");
    new ProcessBuilder("kill", "-TERM", Files.readString(home.resolve("pid")).strip()).start();
    assertThat(whatIsLeft()).isEqualTo("143");
  }

  @Test
  void beingToldToEndWhileACommandWaitsLeavesTheTerminalAsItWas() throws Exception {
    types("note values -", "Enter");
    sees("Ctrl-D on an empty line ends them.");
    new ProcessBuilder("kill", "-TERM", Files.readString(home.resolve("pid")).strip()).start();
    assertThat(whatIsLeft()).isEqualTo("143");
  }

  /** The exit code, once the program is gone; the terminal must then be as it was before. */
  private String whatIsLeft() throws Exception {
    String screen = sees("left with ");
    assertThat(Files.readString(home.resolve("after")))
        .isEqualTo(Files.readString(home.resolve("before")));
    return screen.substring(screen.lastIndexOf("left with ") + "left with ".length()).strip();
  }
}
