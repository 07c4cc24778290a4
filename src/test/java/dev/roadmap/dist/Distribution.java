package dev.roadmap.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** The packaged program: the built one, or a copy that a test may move and damage. */
record Distribution(Path folder) {

  /** What the build just made. */
  static Distribution built() {
    return new Distribution(Path.of("target/roadmap").toAbsolutePath());
  }

  Distribution copyTo(Path target) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted().toList()) {
        Files.copy(
            path,
            target.resolve(folder.relativize(path)),
            StandardCopyOption.COPY_ATTRIBUTES,
            LinkOption.NOFOLLOW_LINKS);
      }
    }
    return new Distribution(target);
  }

  Path launcher() {
    return folder.resolve("bin/roadmap");
  }

  /** The AOT caches, by name. */
  List<Path> caches() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("lib"))) {
      return files.filter(file -> file.toString().endsWith(".aot")).sorted().toList();
    }
  }
}
