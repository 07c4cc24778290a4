package dev.roadmap.check.target;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The learner's program: how it is started, and when it counts as started.
 *
 * @param command program and arguments; {@code {port}} stands for the port
 * @param build what is run before the first start, or null
 * @param folder where both run
 * @param environment on top of ours; {@code {port}} stands for the port here too. A {@code PORT}
 *     that is a number fixes the port
 * @param ready the path that is asked until it answers, whatever the status
 * @param within how long that may take
 */
public record Program(
    List<String> command,
    @Nullable List<String> build,
    Path folder,
    Map<String, String> environment,
    String ready,
    Duration within) {

  /** How long a start may take where nobody says otherwise. */
  public static final Duration USUAL = Duration.ofSeconds(20);

  /** What only a shell understands; braces are ours. */
  private static final Pattern SHELL = Pattern.compile("[|&;<>()$`\\\\\"'*?\\[\\]#~!\\n]|^\\w+=");

  public Program {
    command = List.copyOf(command);
    build = build == null ? null : List.copyOf(build);
    environment = Map.copyOf(environment);
    if (command.isEmpty()) {
      throw new IllegalArgumentException("a command has at least one word");
    }
  }

  /** A program that is started with a command, and nothing else said about it. */
  public static Program of(List<String> command, Path folder) {
    return new Program(command, null, folder, Map.of(), "/", USUAL);
  }

  /**
   * The words of a command that came as one text. Only where a shell has something to understand is
   * it handed to one.
   */
  public static List<String> words(String command) {
    String text = command.strip();
    return SHELL.matcher(text).find()
        ? List.of("/bin/sh", "-c", text)
        : List.of(text.split("\\s+", -1));
  }

  /** The command as one would type it. */
  public static String typed(List<String> command) {
    if (command.size() == 3 && command.get(0).equals("/bin/sh") && command.get(1).equals("-c")) {
      return command.get(2);
    }
    var words = new ArrayList<String>();
    for (String word : command) {
      boolean bare = !word.isEmpty() && !SHELL.matcher(word).find() && !word.contains(" ");
      words.add(bare ? word : "'" + word.replace("'", "'\\''") + "'");
    }
    return String.join(" ", words);
  }

  /** The port that the environment fixes; 0 when it fixes none. */
  public int fixedPort() {
    String port = environment.getOrDefault("PORT", "");
    return port.matches("[0-9]{1,5}") ? Integer.parseInt(port) : 0;
  }
}
