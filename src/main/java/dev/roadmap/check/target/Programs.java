package dev.roadmap.check.target;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The programs that a shell would find. */
final class Programs {

  private final List<Path> folders = new ArrayList<>();

  /**
   * @param environment holds {@code PATH}
   */
  Programs(Map<String, String> environment) {
    @Nullable String path = environment.get("PATH");
    String usual = "/usr/local/bin:/usr/bin:/bin";
    for (String name : (path == null ? usual : path).split(Pattern.quote(File.pathSeparator), -1)) {
      try {
        if (Path.of(name).isAbsolute()) {
          folders.add(Path.of(name));
        }
      } catch (InvalidPathException nowhere) {
        // Then nothing is found there.
      }
    }
  }

  Optional<Path> find(String name) {
    try {
      return folders.stream()
          .map(folder -> folder.resolve(name))
          .filter(Programs::runs)
          .findFirst();
    } catch (InvalidPathException nowhere) {
      return Optional.empty();
    }
  }

  private static boolean runs(Path file) {
    return Files.isRegularFile(file) && Files.isExecutable(file);
  }

  /** The programs that are called nearly so, the nearest first, at most two. */
  List<String> nearest(String name) {
    var names = new TreeSet<String>();
    for (Path folder : folders) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
        for (Path file : files) {
          String found = file.getFileName().toString();
          if (Likeness.near(name, found) && runs(file)) {
            names.add(found);
          }
        }
      } catch (IOException | DirectoryIteratorException unreadable) {
        // A folder of the path need not be there.
      }
    }
    return Likeness.nearest(name, names, 2);
  }
}
