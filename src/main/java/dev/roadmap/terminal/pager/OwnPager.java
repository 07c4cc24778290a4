package dev.roadmap.terminal.pager;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jline.utils.Signals;
import org.jspecify.annotations.Nullable;

/** The pager that the learner has set in {@code PAGER}. How far it was read, it does not tell. */
public final class OwnPager {

  private static final String INT = "INT";

  private final List<String> command;
  private final Map<String, String> environment;

  private OwnPager(List<String> command, Map<String, String> environment) {
    this.command = command;
    this.environment = environment;
  }

  /** The pager of an environment; null where none is set, or {@code cat}. */
  public static @Nullable OwnPager of(Map<String, String> environment) {
    List<String> words = words(environment.getOrDefault("PAGER", ""));
    return words.isEmpty() || words.equals(List.of("cat"))
        ? null
        : new OwnPager(words, environment);
  }

  /** The program it starts. */
  public String program() {
    return command.getFirst();
  }

  /** Shows a text and waits until it has been read; false when the program would not start. */
  public boolean show(String text, Charset charset) {
    // Ctrl-C reaches every program at the terminal, and is meant for the pager alone.
    @Nullable Object before = Signals.register(INT, () -> {});
    try {
      Process process = start();
      try (OutputStream in = process.getOutputStream()) {
        in.write(text.getBytes(charset));
      } catch (IOException readEnough) {
        return ended(process);
      }
      return ended(process);
    } catch (IOException absent) {
      return false;
    } finally {
      if (before != null) {
        Signals.unregister(INT, before);
      }
    }
  }

  private Process start() throws IOException {
    var builder =
        new ProcessBuilder(command)
            .redirectOutput(Redirect.INHERIT)
            .redirectError(Redirect.INHERIT);
    // As git and gh do: colours, no paging of what fits, and the text stays on the screen.
    if (!environment.containsKey("LESS")) {
      builder.environment().put("LESS", "FRX");
    }
    if (!environment.containsKey("LV")) {
      builder.environment().put("LV", "-c");
    }
    return builder.start();
  }

  private static boolean ended(Process process) {
    while (true) {
      try {
        process.waitFor();
        return true;
      } catch (InterruptedException asked) {
        process.destroy();
      }
    }
  }

  /** Words at spaces; quotes hold together what belongs together. */
  static List<String> words(String line) {
    var words = new ArrayList<String>();
    var word = new StringBuilder();
    boolean begun = false;
    char quote = 0;
    for (int i = 0; i < line.length(); i++) {
      char unit = line.charAt(i);
      if (quote != 0) {
        if (unit == quote) {
          quote = 0;
        } else {
          word.append(unit);
        }
      } else if (unit == '"' || unit == '\'') {
        quote = unit;
        begun = true;
      } else if (Character.isWhitespace(unit)) {
        if (begun) {
          words.add(word.toString());
          word.setLength(0);
        }
        begun = false;
      } else {
        word.append(unit);
        begun = true;
      }
    }
    if (begun) {
      words.add(word.toString());
    }
    return words;
  }
}
