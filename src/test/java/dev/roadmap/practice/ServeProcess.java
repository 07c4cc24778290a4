package dev.roadmap.practice;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** {@code roadmap serve} as a process of its own. */
final class ServeProcess implements AutoCloseable {

  private final Process process;
  private final BufferedReader out;
  private final URI url;

  ServeProcess(Path home, String... options) throws IOException {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.roadmap.Main",
                "serve"));
    command.addAll(List.of(options));
    if (!command.contains("--port")) {
      command.addAll(List.of("--port", "0"));
    }
    var builder = new ProcessBuilder(command);
    builder.environment().put("ROADMAP_HOME", home.toString());
    builder.redirectErrorStream(true);
    process = builder.start();
    out = process.inputReader(StandardCharsets.UTF_8);
    url = URI.create(firstUrl());
  }

  private String firstUrl() throws IOException {
    var said = new StringBuilder();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      said.append(line).append('\n');
      int at = line.indexOf("http://");
      if (at >= 0) {
        return line.substring(at).split("[\" ]", 2)[0];
      }
    }
    throw new IOException("never listened: " + said);
  }

  int port() {
    return url.getPort();
  }

  Reply ask(String method, String path, String body, String... headers) throws IOException {
    try (var line = new Line(new InetSocketAddress(url.getHost(), url.getPort()))) {
      return line.ask(method, path, body, headers).hear(method.equals("HEAD"));
    }
  }

  /** Asks it to end (SIGTERM). */
  void term() {
    process.toHandle().destroy();
  }

  /** Ends it at once (SIGKILL). */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  boolean alive() {
    return process.isAlive();
  }

  /** Waits for its end; the exit code, with what it still said before. */
  String end() throws IOException, InterruptedException {
    String rest = out.readAllAsString();
    return process.waitFor(10, TimeUnit.SECONDS) ? rest + process.exitValue() : "still running";
  }

  @Override
  public void close() throws InterruptedException {
    kill();
  }
}
