package dev.roadmap.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Names of files, as they are typed and as they are shown to be typed again. */
final class FileArgument {

  /** What every shell leaves alone. */
  private static final String HARMLESS = "/._-+:,@%=";

  /** No system takes a longer one, and no message should show it. */
  private static final int LONGEST = 4096;

  private FileArgument() {}

  static Path path(String typed) {
    try {
      if (typed.isBlank()) {
        throw new Problem.Usage("The name of the file is empty.", "");
      }
      if (typed.length() > LONGEST) {
        throw new Problem.Usage("The name of the file is too long.", "");
      }
      return Path.of(typed);
    } catch (InvalidPathException e) {
      throw new Problem.Usage("\"" + Finder.shown(typed) + "\" cannot be a file's name.", "");
    }
  }

  /** A name as it has to be typed: in quotes when it has spaces or the like. */
  static String quoted(String name) {
    for (int i = 0; i < name.length(); i++) {
      char unit = name.charAt(i);
      if (!Character.isLetterOrDigit(unit) && HARMLESS.indexOf(unit) < 0) {
        return "'" + name.replace("'", "'\\''") + "'";
      }
    }
    return name;
  }
}
