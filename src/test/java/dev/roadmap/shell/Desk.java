package dev.roadmap.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.cli.CommandRunner;
import dev.roadmap.cli.Places;
import dev.roadmap.cli.Streams;
import dev.roadmap.curriculum.IndexReader;
import dev.roadmap.curriculum.Road;
import dev.roadmap.curriculum.build.Compilation;
import dev.roadmap.curriculum.build.RoadCompiler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.jline.utils.ScreenTerminal;

/** Somebody at the prompt: types keys, and sees a screen. */
final class Desk implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(15);
  static final Road ROAD = road();

  private final Path home;
  private final Map<String, String> environment = new HashMap<>();
  private final LineDisciplineTerminal terminal;
  private final ScreenTerminal screen;
  private final FutureTask<Integer> session;

  /** Types {@code roadmap} and the options. */
  Desk(Path home, int columns, String... options) throws IOException {
    this.home = home;
    environment.put("ROADMAP_HOME", home.toString());
    environment.put("TERM", "xterm-256color");
    var virtual = ScreenTerminal.withTerminal("desk", "xterm-256color", columns, 30);
    terminal = virtual.terminal();
    screen = virtual.screen();
    session = new FutureTask<>(() -> open(List.of(options)));
    new Thread(session, "desk").start();
  }

  private int open(List<String> options) {
    Streams streams = streams(terminal.output(), "012");
    return new Shell(runner(streams), streams, places(), () -> terminal).open(options);
  }

  /** What a command prints to a file, at this width. */
  String prints(String... words) {
    var out = new ByteArrayOutputStream();
    var command = new ArrayList<>(List.of(words));
    command.addAll(List.of("--color", "never"));
    runner(streams(out, "1")).run(command);
    return out.toString(StandardCharsets.UTF_8);
  }

  private CommandRunner runner(Streams streams) {
    Clock clock = Clock.fixed(Instant.parse("2026-03-10T18:00:00Z"), ZoneId.of("Europe/Berlin"));
    return new CommandRunner(streams, places(), clock, _ -> ROAD);
  }

  private Places places() {
    return new Places(home, home.resolve("cache"));
  }

  private Streams streams(OutputStream out, String terminals) {
    int columns = terminal.getSize().getColumns();
    var nothing = new ByteArrayInputStream(new byte[0]);
    return new Streams(nothing, out, out, terminals, columns, StandardCharsets.UTF_8, environment);
  }

  /** Presses keys. */
  Desk types(String keys) throws IOException {
    terminal.processInputBytes(keys.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** Makes the window another width. */
  Desk resizes(int columns) {
    terminal.setSize(Size.of(columns, 30));
    screen.setSize(Size.of(columns, 30));
    terminal.raise(Terminal.Signal.WINCH);
    return this;
  }

  /** Waits until the screen ends with these lines, and returns it. */
  String seesAtTheEnd(String lines) throws InterruptedException {
    return waitFor(text -> text.endsWith(lines), lines);
  }

  /** Waits until this stands somewhere, and returns the screen. */
  String sees(String words) throws InterruptedException {
    return waitFor(text -> text.contains(words), words);
  }

  private String waitFor(Predicate<String> seen, String wanted) throws InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!seen.test(text())) {
      if (session.isDone() || System.nanoTime() > deadline) {
        assertThat(text()).as("the screen").contains(wanted);
      }
      screen.waitDirty(100);
    }
    return text();
  }

  /** What is on the screen, without the blanks on the right and below. */
  String text() {
    return screen
        .toString()
        .lines()
        .map(String::stripTrailing)
        .collect(Collectors.joining("\n"))
        .stripTrailing();
  }

  /** What is on the screen, with its attributes, as HTML. */
  String painted() {
    return screen.dump();
  }

  /** Waits for the end of the session and returns its exit code. */
  int left() throws InterruptedException, ExecutionException {
    return session.get();
  }

  /** Leaves, whatever is going on: stops it, and says so until it is heard. */
  @Override
  public void close() throws Exception {
    for (int tries = 0; tries < 100 && !session.isDone(); tries++) {
      types(tries % 2 == 0 ? "\u0003" : "\u0004");
      screen.waitDirty(100);
    }
    session.get(10, TimeUnit.SECONDS);
  }

  private static Road road() {
    return switch (RoadCompiler.compile(Path.of("src/test/resources/roads/small"))) {
      case Compilation.Compiled compiled -> IndexReader.read(compiled.index());
      case Compilation.Refused refused ->
          throw new IllegalStateException(refused.problems().toString());
    };
  }
}
