package dev.roadmap.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Shows a file in the learner's browser, by the command each system has for it. */
final class Browsing {

  /** Longer than an opener takes to fail; one that goes on is the browser itself. */
  private static final long PATIENCE_SECONDS = 3;

  private Browsing() {}

  /** False when no browser came of it. */
  static boolean open(Path file, String system) {
    var builder =
        new ProcessBuilder(command(file, system))
            .redirectOutput(Redirect.DISCARD)
            .redirectError(Redirect.DISCARD);
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      return !process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() == 0;
    } catch (IOException absent) {
      return false;
    } catch (InterruptedException asked) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  static List<String> command(Path file, String system) {
    String path = file.toString();
    if (system.startsWith("Mac")) {
      return List.of("open", path);
    }
    if (system.startsWith("Windows")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler", path);
    }
    return List.of("xdg-open", path);
  }
}
