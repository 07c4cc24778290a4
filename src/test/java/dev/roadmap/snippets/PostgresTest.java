package dev.roadmap.snippets;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.Needed;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The tests' PostgreSQL outlives nobody. */
class PostgresTest {

  @Test
  void endsWithAProgramThatIsKilled() throws Exception {
    Process starter =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Starter.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (var printed =
        new BufferedReader(new InputStreamReader(starter.getInputStream(), US_ASCII))) {
      String pid = printed.readLine();
      Needed.here(!"none".equals(pid), "PostgreSQL");
      ProcessHandle server = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
      starter.destroyForcibly();
      server.onExit().get(60, TimeUnit.SECONDS);
      assertThat(server.isAlive()).isFalse();
    } finally {
      starter.destroyForcibly();
    }
  }

  /** Starts a server, says which process it is, and waits for its end. */
  static final class Starter {

    private Starter() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) throws IOException {
      Optional<Postgres> server = Postgres.start();
      System.out.println(server.isEmpty() ? "none" : Long.toString(server.get().pid()));
      while (System.in.read() >= 0) {
        Thread.onSpinWait();
      }
    }
  }
}
