package dev.roadmap.shell;

import dev.roadmap.cli.CommandRunner;
import dev.roadmap.cli.Exit;
import dev.roadmap.cli.Places;
import dev.roadmap.cli.Streams;
import dev.roadmap.cli.completion.CompletionModel;
import dev.roadmap.terminal.Look;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** {@code roadmap} alone on a terminal: the status, and then a prompt for the same commands. */
public final class Shell {

  private static final String HISTORY = "prompt-history";

  private final CommandRunner runner;
  private final Streams streams;
  private final Places places;

  public Shell(CommandRunner runner, Streams streams, Places places) {
    this.runner = runner;
    this.streams = streams;
    this.places = places;
  }

  /** Shows the status, then obeys until somebody leaves; returns the exit code. */
  public int open(List<String> options) {
    int exit = runner.run(options);
    if (exit != Exit.DONE) {
      return exit;
    }
    try (Terminal terminal = terminal()) {
      var session = new Session(runner, streams, terminal, options);
      try (var _ = SessionSignals.of(session)) {
        return loop(session).run();
      }
    } catch (IOException | IllegalStateException noTerminal) {
      // The status has been shown; what JLine cannot use as a terminal gets no prompt.
      return Exit.DONE;
    }
  }

  /**
   * Only what is needed: one provider without native helpers to look for, no question to the
   * terminal about its features (it would be waited for up to half a second where nobody answers),
   * and no signal handlers but our own.
   */
  private Terminal terminal() throws IOException {
    return TerminalBuilder.builder()
        .system(true)
        .provider(TerminalBuilder.PROP_PROVIDER_FFM)
        .dumb(false)
        .graphemeCluster(false)
        .nativeSignals(false)
        .encoding(streams.charset())
        .stdinEncoding(streams.charset())
        .stdoutEncoding(streams.charset())
        .build();
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
