package dev.roadmap.snippets;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.roadmap.practice.stage.Stage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code roadmap serve} as a process of its own, with an empty home. */
final class Served implements AutoCloseable {

  private static final String LISTENING = "Listening on ";

  private final Process process;
  private final String url;

  private Served(Process process, String url) {
    this.process = process;
    this.url = url;
  }

  static Served start(Stage stage) throws IOException {
    Path home = Files.createTempDirectory("served");
    Path err = home.resolve("err.txt");
    var builder =
        new ProcessBuilder(
            List.of(
                System.getProperty("java.home") + "/bin/java",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.roadmap.Main",
                "serve",
                "--port",
                "0",
                "--quiet",
                "--stage",
                stage.id()));
    builder.environment().put("ROADMAP_HOME", home.toString());
    builder.redirectError(err.toFile());
    Process process = builder.start();
    var out = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      if (line.startsWith(LISTENING)) {
        return new Served(process, line.substring(LISTENING.length()).strip());
      }
    }
    process.destroyForcibly();
    throw new IOException("roadmap serve did not start: " + Files.readString(err));
  }

  String url() {
    return url;
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
