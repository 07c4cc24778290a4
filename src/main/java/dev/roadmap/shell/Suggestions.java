package dev.roadmap.shell;

import dev.roadmap.terminal.Foreign;
import java.util.ListIterator;
import java.util.Optional;
import java.util.function.Supplier;
import org.jline.reader.History;

/** How a line may go on: to the command that comes next on the road, else as it once did. */
final class Suggestions {

  private static final int LOOKED_BACK = 500;

  private final History history;
  private final Supplier<Optional<String>> next;

  /**
   * @param next the command to type next, without {@code roadmap}
   */
  Suggestions(History history, Supplier<Optional<String>> next) {
    this.history = history;
    this.next = next;
  }

  /** The rest of the line, to be shown behind what is typed; empty for none. */
  String after(String typed) {
    if (typed.indexOf('\n') >= 0) {
      return "";
    }
    Optional<String> coming = next.get().filter(command -> goesOn(typed, command));
    return coming
        .orElseGet(() -> typed.isBlank() ? typed : remembered(typed))
        .substring(typed.length());
  }

  private String remembered(String typed) {
    if (history.isEmpty()) {
      return typed;
    }
    ListIterator<History.Entry> entries = history.iterator(history.last() + 1);
    for (int i = 0; i < LOOKED_BACK && entries.hasPrevious(); i++) {
      String line = entries.previous().line();
      if (goesOn(typed, line)) {
        return line;
      }
    }
    return typed;
  }

  private static boolean goesOn(String typed, String line) {
    return line.length() > typed.length()
        && line.startsWith(typed)
        && line.equals(Foreign.line(line));
  }
}
