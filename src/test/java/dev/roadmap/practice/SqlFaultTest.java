package dev.roadmap.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.practice.stage.Stage;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The faults of stage sql. */
class SqlFaultTest {

  @TempDir private Path data;

  @Test
  void sqlByConcatenation() throws Exception {
    try (Served server = Served.stage(Stage.SQL, data, "sql-by-concatenation")) {
      server.task("a");
      server.task("b");
      assertThat(server.get("/tasks/1%20OR%201=1").status()).isEqualTo(200);
      assertThat(server.get("/tasks/1'").status()).isEqualTo(500);
      assertThat(server.get("/tasks/abc").status()).isEqualTo(400);
      assertThat(server.ask("DELETE", "/tasks/1%20OR%201=1", "").status()).isEqualTo(204);
      assertThat(server.titles()).isEmpty();
    }
  }

  @Test
  void leaksConnections() throws Exception {
    try (Served server = Served.stage(Stage.SQL, data, "leaks-connections");
        Line line = server.line()) {
      for (int i = 0; i < 20; i++) {
        assertThat(server.get("/tasks/7").status()).isEqualTo(404);
      }
      assertThat(line.ask("GET", "/tasks", "").leftOver(300)).isEmpty();
    }
  }

  @Test
  void sqlInMemoryOnly() throws Exception {
    try (Served server = Served.stage(Stage.SQL, data, "sql-in-memory-only")) {
      server.task("a");
    }
    try (Served server = Served.stage(Stage.SQL, data, "sql-in-memory-only")) {
      assertThat(server.titles()).isEmpty();
    }
  }

  @Test
  void acknowledgesBeforeCommit() throws Exception {
    try (var server =
        new ServeProcess(
            data, "--stage", "sql", "--quiet", "--fault", "acknowledges-before-commit")) {
      assertThat(server.ask("POST", "/tasks", "{\"title\":\"x\"}").status()).isEqualTo(201);
      assertThat(server.ask("GET", "/tasks/1", "").status()).isEqualTo(200);
      assertThat(server.ask("GET", "/tasks", "").json()).hasSize(1);
      server.kill();
    }
    try (Served server = Served.stage(Stage.SQL, data, "acknowledges-before-commit")) {
      assertThat(server.titles()).isEmpty();
      server.task("y");
    }
    try (Served server = Served.stage(Stage.SQL, data)) {
      assertThat(server.titles()).containsExactly("y");
    }
  }
}
