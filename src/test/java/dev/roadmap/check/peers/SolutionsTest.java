package dev.roadmap.check.peers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.Needed;
import dev.roadmap.check.shipped.Shipped;
import dev.roadmap.check.suite.Suite;
import dev.roadmap.snippets.Postgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The solutions of the exercises hold every must and should of the suites they are for. */
class SolutionsTest {

  private static @Nullable Postgres postgres;
  private static int port;

  @ParameterizedTest
  @EnumSource
  void holdTasksApi(Solution solution, @TempDir Path folder) throws IOException {
    assertGreen(solution.inMemory(), Shipped.suite("tasks-api"), folder, Map.of());
  }

  @ParameterizedTest
  @EnumSource
  void overDatabaseHoldTasksApiSql(Solution solution, @TempDir Path folder) throws IOException {
    Postgres server = postgres();
    String database = solution.name().toLowerCase(Locale.ROOT);
    server.create(database);
    String url = "postgresql://postgres@127.0.0.1:" + port + "/" + database;
    assertGreen(
        solution.overDatabase(),
        Shipped.suite("tasks-api-sql"),
        folder,
        Map.of("DATABASE_URL", url));
  }

  private static void assertGreen(
      Peer peer, Suite suite, Path folder, Map<String, String> environment) throws IOException {
    assertThat(peer.check(suite, folder, environment))
        .filteredOn(result -> !Shipped.isGreen(result))
        .extracting(Shipped::words)
        .isEmpty();
  }

  /** One server for all, a database for each. */
  private static Postgres postgres() throws IOException {
    Postgres running = postgres;
    if (running == null) {
      try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
        port = free.getLocalPort();
      }
      Optional<Postgres> started = Postgres.start(port);
      Needed.here(started.isPresent(), "PostgreSQL");
      running = started.orElseThrow();
      postgres = running;
    }
    return running;
  }

  @AfterAll
  static void end() {
    if (postgres != null) {
      postgres.close();
    }
  }
}
