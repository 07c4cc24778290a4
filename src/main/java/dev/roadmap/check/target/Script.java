package dev.roadmap.check.target;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the first line of a file says of how it is run.
 *
 * @param interpreter the program that its {@code #!} names, without {@code env}; empty for none
 * @param binary whether it begins like a program of the machine and not like a text
 * @param windowsLines whether its {@code #!} line ends with a carriage return
 */
record Script(String interpreter, boolean binary, boolean windowsLines) {

  private static final int START = 200;

  private static final Pattern FIRST =
      Pattern.compile("^#!\\s*(?:/\\S*/env\\s+)?([^\\s=-]\\S*)(?:\\s|$)");

  /** What runs a file of this ending; a shell script the system runs by itself. */
  private static final Map<String, String> RUNNERS =
      Map.of(
          "py", "python3",
          "js", "node",
          "mjs", "node",
          "cjs", "node",
          "rb", "ruby",
          "php", "php",
          "go", "go run",
          "java", "java",
          "jar", "java -jar");

  /** Reads the start of a file; of one that cannot be read nothing is said. */
  static Script of(Path file) {
    try (var in = Files.newInputStream(file)) {
      String start = new String(in.readNBytes(START), StandardCharsets.ISO_8859_1);
      int end = start.indexOf('\n');
      Matcher first = FIRST.matcher(end < 0 ? start : start.substring(0, end));
      return new Script(
          first.find() ? first.group(1) : "",
          start.indexOf('\0') >= 0,
          start.startsWith("#!") && end > 0 && start.charAt(end - 1) == '\r');
    } catch (IOException unreadable) {
      return new Script("", true, false);
    }
  }

  /** What usually runs a file of this name; null when its ending does not tell. */
  static @Nullable String runner(String name) {
    return RUNNERS.get(name.substring(name.lastIndexOf('.') + 1));
  }
}
