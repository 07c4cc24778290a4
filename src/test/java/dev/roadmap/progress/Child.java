package dev.roadmap.progress;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Starts a main class of these tests in a JVM of its own. */
final class Child {
  private Child() {}

  /** Started for speed: a JVM that lives for a second has no use for a better compiler. */
  static Process start(Path scratch, List<String> flags, Class<?> main, String... arguments)
      throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    Collections.addAll(
        command,
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-Xshare:auto",
        "--enable-native-access=ALL-UNNAMED",
        "-Dorg.sqlite.tmpdir=" + scratch,
        "-cp",
        System.getProperty("java.class.path"));
    command.addAll(flags);
    command.add(main.getName());
    Collections.addAll(command, arguments);
    return new ProcessBuilder(command)
        .redirectError(scratch.resolve("stderr-" + System.nanoTime()).toFile())
        .start();
  }
}
