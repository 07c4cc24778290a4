package dev.roadmap.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.Needed;
import dev.roadmap.check.target.Ports;
import dev.roadmap.practice.stage.Stage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stage cache over a real Redis, where it is installed. */
class RealCacheTest {

  private static final Path PROGRAM = Path.of("/usr/bin/redis-server");

  @TempDir private Path data;

  private Process redis(int port) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                PROGRAM.toString(),
                "--port",
                "" + port,
                "--bind",
                "127.0.0.1",
                "--save",
                "",
                "--requirepass",
                "secret",
                "--dir",
                data.toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectErrorStream(true)
            .start();
    long until = System.nanoTime() + 20_000_000_000L;
    while (System.nanoTime() < until) {
      try (var socket = new Socket()) {
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
        return process;
      } catch (IOException notYet) {
        Thread.sleep(20);
      }
    }
    throw new IOException("Redis did not begin to listen");
  }

  @Test
  void twoServersShareWhatRedisKeepsAndGoOnWithoutIt() throws Exception {
    Needed.here(Files.isExecutable(PROGRAM), "redis-server");
    int port = Ports.free();
    Process redis = redis(port);
    var options =
        Served.options(Stage.OBSERVE, data)
            .over(null, URI.create("redis://:secret@127.0.0.1:" + port));
    try (Served one = new Served(options);
        Served two = new Served(options)) {
      String anna = one.user("anna");
      one.task("a é", anna);
      assertThat(one.get("/tasks/1", anna).header("X-Cache")).isEqualTo("miss");
      Reply shared = two.get("/tasks/1", anna);
      assertThat(shared.header("X-Cache")).isEqualTo("hit");
      assertThat(shared.json().get("title").asString()).isEqualTo("a é");
      two.ask("PUT", "/tasks/1", "{\"title\":\"b\",\"completed\":true}", anna);
      assertThat(one.read(1, anna).get("title").asString()).isEqualTo("b");

      redis.destroyForcibly().waitFor();
      Reply without = one.get("/tasks/1", anna);
      assertThat(without.status()).isEqualTo(200);
      assertThat(without.header("X-Cache")).isEqualTo("miss");
      assertThat(one.get("/health").text()).contains("\"degraded\"").contains("\"cache\":\"down\"");
      assertThat(one.get("/readyz").status()).isEqualTo(200);

      redis = redis(port);
      assertThat(one.get("/health").text()).contains("\"status\":\"ok\"");
      one.get("/tasks/1", anna);
      assertThat(one.get("/tasks/1", anna).header("X-Cache")).isEqualTo("hit");
      assertThat(one.mistakes).isEmpty();
    } finally {
      redis.destroyForcibly().waitFor();
    }
  }
}
