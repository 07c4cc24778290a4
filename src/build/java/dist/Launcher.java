package dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes bin/roadmap with the names of this build's jar and caches in it. */
final class Launcher {
  private Launcher() {}

  static void write(Path sources, Libraries libraries, String hash, Path launcher)
      throws IOException {
    String script =
        Files.readString(sources.resolve("launcher.sh"))
            .replace("@HASH@", hash)
            .replace("@JAR@", libraries.jar())
            .replace("@SQLITE@", libraries.sqliteLibrary());
    Files.writeString(launcher, script);
    if (!launcher.toFile().setExecutable(true, false)) {
      throw new BuildFailure(launcher + " cannot be made executable");
    }
  }
}
