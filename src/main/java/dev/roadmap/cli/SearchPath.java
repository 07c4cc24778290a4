package dev.roadmap.cli;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The folders in which a shell looks for programs. */
final class SearchPath {

  private final List<Path> folders = new ArrayList<>();
  private final List<String> endings;

  /**
   * @param environment holds {@code PATH}; on Windows {@code PATHEXT} too
   */
  SearchPath(Map<String, String> environment) {
    for (String name :
        environment.getOrDefault("PATH", "").split(Pattern.quote(File.pathSeparator), -1)) {
      add(name);
    }
    endings =
        File.separatorChar == '\\'
            ? List.of(environment.getOrDefault("PATHEXT", ".EXE;.CMD;.BAT").split(";", -1))
            : List.of("");
  }

  /** A relative folder would be another one wherever one stands, and anybody's there. */
  private void add(String name) {
    try {
      Path folder = Path.of(name);
      if (folder.isAbsolute()) {
        folders.add(folder);
      }
    } catch (InvalidPathException nowhere) {
      // Then nothing is found there.
    }
  }

  /** The first program there is of these names. */
  Optional<Path> find(List<String> names) {
    for (String name : names) {
      for (Path folder : folders) {
        for (String ending : endings) {
          Path file = folder.resolve(name + ending);
          if (Files.isRegularFile(file) && Files.isExecutable(file)) {
            return Optional.of(file);
          }
        }
      }
    }
    return Optional.empty();
  }
}
