package dev.roadmap.shell;

import dev.roadmap.cli.Exit;
import dev.roadmap.terminal.Page;
import java.io.IOError;
import java.io.UncheckedIOException;
import java.util.List;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.UserInterruptException;

/** Asks for a line, does what it says, and asks again. */
final class PromptLoop {

  private final Session session;
  private final LineReader reader;
  private final Standpoint standpoint;

  PromptLoop(Session session, LineReader reader, Standpoint standpoint) {
    this.session = session;
    this.reader = reader;
    this.standpoint = standpoint;
  }

  /** Goes on until somebody leaves, and returns the exit code of the program. */
  int run() {
    try {
      session.say("\n");
      while (!session.ended()) {
        for (List<String> words : Typed.of(nextLine()).texts()) {
          obey(words);
        }
      }
    } catch (EndOfFileException left) {
      return session.exit();
    } catch (IOError | UncheckedIOException terminalGone) {
      return session.exit();
    }
    return session.exit();
  }

  /** The next line; empty after Ctrl-C, which at an empty line is taken for the wish to leave. */
  private String nextLine() {
    try {
      String prompt = PromptText.of(standpoint.now(), session.look(), session.columns());
      return reader.readLine(prompt.replace("%", "%%"));
    } catch (UserInterruptException interrupted) {
      if (!session.ended() && interrupted.getPartialLine().isEmpty()) {
        Page page = session.page();
        page.line(page.theme().quiet("exit or Ctrl-D leaves, ? helps."));
        session.say(page.toString());
      }
      return "";
    }
  }

  private void obey(List<String> words) {
    if (session.ended()) {
      return;
    }
    switch (Order.of(words)) {
      case Order.Leave() -> session.leave(Exit.DONE);
      case Order.Run(List<String> command) -> run(command);
    }
  }

  private void run(List<String> command) {
    switch (session.run(command, command.contains("-") ? this::sayHowToEnd : () -> {})) {
      case Foreground.Returned(int _) -> session.say("\n");
      case Foreground.Stopped() when session.ended() -> {}
      case Foreground.Stopped() -> {
        Page page = session.page();
        session.say(page.line(page.theme().warn("Stopped.")).toString());
      }
      case Foreground.Abandoned() -> session.leave(Exit.INTERRUPTED);
    }
  }

  private void sayHowToEnd() {
    Page page = session.page();
    page.prose("", page.theme().quiet("Type the lines. Ctrl-D on an empty line ends them."));
    session.say(page.toString());
  }
}
