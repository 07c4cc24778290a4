package dist;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Copies and deletes folders with everything in them; symbolic links stay links. */
final class Folders {
  private Folders() {}

  static void copy(Path from, Path to) throws IOException {
    for (Path path : everythingIn(from)) {
      Files.copy(path, to.resolve(from.relativize(path)), COPY_ATTRIBUTES, NOFOLLOW_LINKS);
    }
  }

  static void delete(Path folder) throws IOException {
    if (Files.exists(folder, NOFOLLOW_LINKS)) {
      for (Path path : everythingIn(folder).reversed()) {
        Files.delete(path);
      }
    }
  }

  /** Folders come before what is in them. */
  private static List<Path> everythingIn(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.sorted(Comparator.naturalOrder()).toList();
    }
  }
}
