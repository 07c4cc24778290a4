package dev.roadmap.snippets;

import dev.roadmap.snippets.Programs.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A Redis server of its own for one run of the tests; it keeps nothing. */
public final class RedisServer implements AutoCloseable {

  private final Process server;
  private final String client;
  private final Path socket;

  private RedisServer(Process server, String client, Path socket) {
    this.server = server;
    this.client = client;
    this.socket = socket;
  }

  /** One that listens on a file, so that two runs never meet. */
  static Optional<RedisServer> start() throws IOException {
    return start(0);
  }

  /**
   * One that also listens on this port of 127.0.0.1. Empty where it is not installed.
   *
   * @param port 0 for none
   */
  public static Optional<RedisServer> start(int port) throws IOException {
    Optional<String> program = Programs.find("redis-server", "valkey-server");
    Optional<String> client = Programs.find("redis-cli", "valkey-cli");
    if (program.isEmpty() || client.isEmpty()) {
      return Optional.empty();
    }
    Path folder = Files.createTempDirectory("redis");
    Path socket = folder.resolve("redis.sock");
    Process server =
        new ProcessBuilder(
                program.get(),
                "--bind",
                "127.0.0.1",
                "--port",
                Integer.toString(port),
                "--unixsocket",
                socket.toString(),
                "--save",
                "",
                "--dir",
                folder.toString())
            .redirectOutput(folder.resolve("log").toFile())
            .redirectErrorStream(true)
            .start();
    while (!Files.exists(socket)) {
      if (!server.isAlive()) {
        throw new IOException("redis-server ended: " + Files.readString(folder.resolve("log")));
      }
      Thread.onSpinWait();
    }
    return Optional.of(new RedisServer(server, client.get(), socket));
  }

  /** What the client prints for these commands. */
  Ended run(String commands) throws IOException {
    List<String> command = List.of(client, "-s", socket.toString());
    return Programs.run(Path.of("/tmp"), Map.of(), commands, command);
  }

  @Override
  public void close() {
    server.destroy();
    try {
      server.waitFor();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
