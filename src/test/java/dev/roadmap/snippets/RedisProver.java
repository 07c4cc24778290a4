package dev.roadmap.snippets;

import dev.roadmap.snippets.Programs.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Redis commands: those of a lesson go in order to one empty server, through redis-cli. */
final class RedisProver implements Prover {

  private @Nullable Process server;
  private @Nullable Path socket;
  private String lesson = "";

  @Override
  public synchronized Proof prove(Snippet snippet) throws IOException {
    Optional<String> program = Programs.find("redis-server", "valkey-server");
    Optional<String> client = Programs.find("redis-cli", "valkey-cli");
    if (program.isEmpty() || client.isEmpty()) {
      return new Proof.LeftOut("redis-server");
    }
    String address = start(program.get()).toString();
    if (!lesson.equals(snippet.lesson())) {
      lesson = snippet.lesson();
      run(List.of(client.get(), "-s", address), "FLUSHALL\n");
    }
    Ended ended = run(List.of(client.get(), "-s", address), snippet.code());
    return Judge.judge(snippet, ended, Proof.Depth.COMPILED);
  }

  /** A server that listens on a file, and is there when this returns. */
  private Path start(String program) throws IOException {
    Path present = socket;
    if (present != null) {
      return present;
    }
    Path folder = Files.createTempDirectory("redis");
    Path file = folder.resolve("redis.sock");
    server =
        new ProcessBuilder(
                program,
                "--port",
                "0",
                "--unixsocket",
                file.toString(),
                "--save",
                "",
                "--dir",
                folder.toString())
            .redirectOutput(folder.resolve("log").toFile())
            .redirectErrorStream(true)
            .start();
    while (!Files.exists(file)) {
      if (!server.isAlive()) {
        throw new IOException("redis-server ended: " + Files.readString(folder.resolve("log")));
      }
      Thread.onSpinWait();
    }
    socket = file;
    return file;
  }

  private static Ended run(List<String> command, String stdin) throws IOException {
    return Programs.run(Path.of("/tmp"), Map.of(), stdin, command);
  }

  @Override
  public void close() {
    if (server != null) {
      server.destroy();
    }
  }
}
