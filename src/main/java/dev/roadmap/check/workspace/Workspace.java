package dev.roadmap.check.workspace;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code roadmap.yaml} says of the folder it lies in. What it leaves out is null or empty.
 *
 * @param folder where commands run
 * @param subject id of the suite or exercise that is worked on; empty when it names none
 * @param command the program and its arguments, or one text
 * @param build what is run before the program is started
 * @param url where a program runs that is not started by us; empty for none
 * @param environment given to the program
 * @param ready the path that is asked to see whether it has started; empty for the suite's
 * @param within how long it may take to start
 * @param parts by name, what the program leans on and can be taken away from it
 */
public record Workspace(
    Path folder,
    String subject,
    @Nullable Command command,
    @Nullable Command build,
    String url,
    Map<String, String> environment,
    String ready,
    @Nullable Duration within,
    Map<String, Part> parts) {

  /** The name of its file. */
  public static final String FILE = "roadmap.yaml";

  public Workspace {
    environment = Map.copyOf(environment);
    parts = Map.copyOf(parts);
  }

  /** A folder of which nothing is said. */
  public static Workspace bare(Path folder) {
    return new Workspace(folder, "", null, null, "", Map.of(), "", null, Map.of());
  }

  /** A command as it was written. */
  public sealed interface Command {}

  /** How something that the program leans on is stopped and started. */
  public record Part(Command stop, Command start) {}

  /** Word by word. */
  public record Words(List<String> words) implements Command {
    public Words {
      words = List.copyOf(words);
    }
  }

  /** As one types it. */
  public record Line(String text) implements Command {}

  /**
   * The file that remembers a command.
   *
   * @param kind {@code suite} or {@code exercise}
   * @param subject its id
   */
  public static String remembering(String kind, String subject, List<String> command) {
    var keys = new LinkedHashMap<String, String>();
    keys.put(kind, subject);
    keys.put("command", list(command));
    var text = new StringBuilder("# What `roadmap check` and `roadmap watch` do in this folder.\n");
    keys.forEach((key, value) -> text.append(key).append(": ").append(value).append('\n'));
    return text.toString();
  }

  private static String list(List<String> words) {
    var text = new StringBuilder("[");
    for (String word : words) {
      text.append(text.length() > 1 ? ", " : "").append(quoted(word));
    }
    return text.append(']').toString();
  }

  /** A YAML text in double quotes, or bare where nothing in it could be anything else. */
  private static String quoted(String word) {
    if (word.matches("[A-Za-z./_-][A-Za-z0-9./_-]*")
        && !word.matches("(?i)true|false|null|~|-+|\\.+.*")) {
      return word;
    }
    var text = new StringBuilder("\"");
    for (int i = 0; i < word.length(); i++) {
      char unit = word.charAt(i);
      switch (unit) {
        case '"', '\\' -> text.append('\\').append(unit);
        default -> {
          if (unit < ' ' || unit == 0x7f) {
            text.append(String.format("\\x%02x", (int) unit));
          } else {
            text.append(unit);
          }
        }
      }
    }
    return text.append('"').toString();
  }
}
