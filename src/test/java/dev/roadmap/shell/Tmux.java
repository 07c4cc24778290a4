package dev.roadmap.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** The whole program in a real terminal, with somebody who types and looks. */
final class Tmux implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** A socket each: a server that was told to end still answers for a moment. */
  private static final AtomicInteger STARTED = new AtomicInteger();

  private final Path home;
  private final Path socket;

  /**
   * Starts it in a window of its own.
   *
   * @param arguments of the program, as a shell reads them
   */
  Tmux(Path home, int columns, int rows, String arguments) throws Exception {
    this.home = home;
    this.socket = home.resolve("tmux" + STARTED.incrementAndGet());
    Path script = Files.writeString(home.resolve("open.sh"), script(columns, rows, arguments));
    String width = Integer.toString(columns);
    String height = Integer.toString(rows);
    tmux("-f", "/dev/null", "new-session", "-d", "-x", width, "-y", height, "sh " + script);
  }

  /** Keeps the pane open behind the program, to see what it leaves. */
  private String script(int columns, int rows, String arguments) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return """
    export ROADMAP_HOME='%1$s/data' LC_ALL=C.UTF-8
    unset PAGER
    trap : INT
    modes() { stty -a | grep -v rows; }
    modes > '%1$s/before'
    '%2$s' -XX:+UseSerialGC -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED \\
      -Droadmap.tty=012 -Droadmap.columns=%4$d -Droadmap.rows=%5$d -cp '%3$s' \\
      'dev.roadmap.shell.Tmux$Pid' '%1$s/pid' %6$s
    code=$?
    modes > '%1$s/after'
    echo "left with $code"
    read line
    """
        .formatted(home, java, System.getProperty("java.class.path"), columns, rows, arguments);
  }

  /** The program, in a process that says its number. */
  static final class Pid {
    private Pid() {}

    public static void main(String[] arguments) throws IOException {
      Files.writeString(Path.of(arguments[0]), Long.toString(ProcessHandle.current().pid()));
      var words = new ArrayList<>(List.of("--road", "src/test/resources/roads/small"));
      words.addAll(List.of(arguments).subList(1, arguments.length));
      dev.roadmap.Main.main(words.toArray(String[]::new));
    }
  }

  String tmux(String... words) throws Exception {
    List<String> command = new ArrayList<>(List.of("tmux", "-S", socket.toString()));
    command.addAll(List.of(words));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return output;
  }

  void resizes(int columns, int rows) throws Exception {
    tmux("resize-window", "-x", Integer.toString(columns), "-y", Integer.toString(rows));
  }

  void types(String... keys) throws Exception {
    var words = new ArrayList<>(List.of("send-keys"));
    words.addAll(List.of(keys));
    tmux(words.toArray(String[]::new));
  }

  /** Sends the program a signal. */
  void signals(String name) throws Exception {
    String pid = Files.readString(home.resolve("pid")).strip();
    new ProcessBuilder("kill", "-" + name, pid).start();
  }

  String sees(String wanted) throws Exception {
    return waitFor(screen -> screen.contains(wanted), wanted);
  }

  void seesAtTheEnd(String wanted) throws Exception {
    waitFor(screen -> screen.endsWith(wanted), wanted);
  }

  String waitFor(Predicate<String> seen, String wanted) throws Exception {
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

  /** The exit code, once the program is gone; the terminal must then be as it was before. */
  String whatIsLeft() throws Exception {
    String screen = sees("left with ");
    assertThat(tmux("display-message", "-p", "#{alternate_on}").strip()).isEqualTo("0");
    assertThat(Files.readString(home.resolve("after")))
        .isEqualTo(Files.readString(home.resolve("before")));
    return screen.substring(screen.lastIndexOf("left with ") + "left with ".length()).strip();
  }

  @Override
  public void close() throws Exception {
    tmux("kill-server");
  }
}
