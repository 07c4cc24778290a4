package dev.roadmap.shell;

import dev.roadmap.cli.CommandRunner;
import dev.roadmap.cli.Exit;
import dev.roadmap.cli.Glance;
import dev.roadmap.cli.Streams;
import dev.roadmap.cli.completion.CompletionModel;
import dev.roadmap.terminal.Look;
import dev.roadmap.terminal.Page;
import dev.roadmap.terminal.pager.TerminalScreen;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;

/**
 * A terminal and the commands that run on it, whatever asks for them: a line that was typed, and
 * some day a key of a full-screen home.
 *
 * <p>What is typed shows only where somebody reads it: typed ahead of the prompt, it would stand in
 * the middle of a command's output, and then again behind the prompt.
 */
final class Session implements AutoCloseable {

  private final CommandRunner runner;
  private final Streams streams;
  private final Terminal terminal;
  private final List<String> options;
  private final Foreground foreground = new Foreground();
  private final Attributes before;
  private final TerminalScreen screen;
  private final Thread owner = Thread.currentThread();
  private volatile boolean ended;
  private volatile int exit = Exit.DONE;

  /**
   * @param streams as the process has them
   * @param options given to {@code roadmap} itself; every command gets them
   */
  Session(CommandRunner runner, Streams streams, Terminal terminal, List<String> options) {
    this.runner = runner;
    this.streams = streams;
    this.terminal = terminal;
    this.options = List.copyOf(options);
    this.before = terminal.getAttributes();
    this.screen = new TerminalScreen(terminal, streams.charset());
    terminal.echo(false);
  }

  Terminal terminal() {
    return terminal;
  }

  /** The terminal's width at this moment. */
  int columns() {
    int columns = terminal.getSize().getColumns();
    return columns > 0 ? columns : Look.DEFAULT_WIDTH;
  }

  Look look() {
    return runner.on(streams(terminal.output(), () -> {})).look(options);
  }

  Optional<Glance> glance() {
    return runner.glance(options);
  }

  CompletionModel completions() {
    return runner.completions(options);
  }

  /**
   * Runs a command until it returns, is told to {@link #stop}, or the session ends.
   *
   * @param beforeTyping what to do when the command begins to read what is typed
   */
  Foreground.End run(List<String> words, Runnable beforeTyping) {
    var line = new ArrayList<>(options);
    line.addAll(words);
    var output = new Valve(terminal.output());
    Runnable typing =
        () -> {
          terminal.echo(true);
          beforeTyping.run();
        };
    CommandRunner here = runner.on(streams(output, typing));
    try {
      return foreground.run(output, () -> here.run(line));
    } catch (InterruptedException sessionEnds) {
      return new Foreground.Stopped();
    } finally {
      terminal.echo(false);
    }
  }

  /** Tells the running command to stop. */
  void stop() {
    foreground.stop();
  }

  /** Ends the session when its owner looks next. */
  void leave(int code) {
    exit = code;
    ended = true;
  }

  /** Ends the session from another thread: what its owner waits for is given up. */
  void end(int code) {
    leave(code);
    owner.interrupt();
  }

  /** Gives the terminal back as it was. */
  @Override
  public void close() {
    screen.giveBack();
    terminal.setAttributes(before);
  }

  boolean ended() {
    return ended;
  }

  /** What the program ends with. */
  int exit() {
    return exit;
  }

  /** An empty page in the session's look. */
  Page page() {
    return new Page(look());
  }

  /** Says something of the session's own. */
  void say(String words) {
    OutputStream output = terminal.output();
    try {
      output.write(words.getBytes(streams.charset()));
      output.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Streams streams(OutputStream output, Runnable beforeTyping) {
    return new Streams(
        new TerminalInput(terminal, streams.charset(), beforeTyping),
        output,
        streams.isTerminal(2) ? output : streams.err(),
        streams.terminals(),
        columns(),
        streams.charset(),
        streams.environment(),
        () -> screen);
  }
}
