package dev.roadmap.shell;

import dev.roadmap.cli.CommandRunner;
import dev.roadmap.cli.Exit;
import dev.roadmap.cli.Places;
import dev.roadmap.cli.Streams;
import dev.roadmap.cli.completion.CompletionModel;
import dev.roadmap.terminal.Look;
import dev.roadmap.terminal.pager.ProcessScreen;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.jline.terminal.Terminal;

/** {@code roadmap} alone on a terminal: the status, and then a prompt for the same commands. */
public final class Shell {

  /** Where the terminal comes from. */
  interface Terminals {
    Terminal open() throws IOException;
  }

  private static final String HISTORY = "prompt-history";

  private final CommandRunner runner;
  private final Streams streams;
  private final Places places;
  private final Terminals terminals;

  public Shell(CommandRunner runner, Streams streams, Places places) {
    this(runner, streams, places, () -> ProcessScreen.open(streams.charset()));
  }

  /**
   * @param terminals makes the terminal to talk on
   */
  Shell(CommandRunner runner, Streams streams, Places places, Terminals terminals) {
    this.runner = runner;
    this.streams = streams;
    this.places = places;
    this.terminals = terminals;
  }

  /** Shows the status, then obeys until somebody leaves; returns the exit code. */
  public int open(List<String> options) {
    int exit = runner.run(options);
    if (exit != Exit.DONE) {
      return exit;
    }
    try (Terminal terminal = terminals.open();
        var session = new Session(runner, streams, terminal, options);
        var _ = SessionSignals.of(session)) {
      return loop(session).run();
    } catch (IOException | IllegalStateException noTerminal) {
      // The status has been shown; what cannot be talked to as a terminal gets no prompt.
      return Exit.DONE;
    }
  }

  private PromptLoop loop(Session session) {
    Look look = session.look();
    var history = new PromptHistory(places.data().resolve(HISTORY));
    history.open();
    var standpoint = new Standpoint(session::glance);
    var vocabulary = new RoadVocabulary(behind(session::completions));
    var suggestions = new Suggestions(history, standpoint::command);
    var reader = PromptReader.of(session.terminal(), look, vocabulary, history, suggestions);
    return new PromptLoop(session, reader, standpoint);
  }

  /** Does something while the learner reads the first screen. */
  private static FutureTask<CompletionModel> behind(Callable<CompletionModel> work) {
    var task = new FutureTask<>(work);
    var thread = new Thread(task, "completion");
    thread.setDaemon(true);
    thread.start();
    return task;
  }
}
