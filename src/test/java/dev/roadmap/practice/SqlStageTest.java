package dev.roadmap.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.practice.stage.Stage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stage sql over SQLite. */
class SqlStageTest {

  @TempDir private Path data;

  @Test
  void tasksAreThereAfterARestartAndIdsGoOn() throws Exception {
    String before;
    try (Served server = Served.stage(Stage.SQL, data)) {
      server.task("a");
      server.post("/tasks", "{\"title\":\"b\\u0000 é😀\",\"completed\":true}");
      server.task("c");
      server.ask("DELETE", "/tasks/3", "");
      before = server.get("/tasks").text();
      assertThat(server.get("/tasks?completed=true").json()).hasSize(1);
      assertThat(before).contains("b\\u0000 é😀");
    }
    try (Served server = Served.stage(Stage.SQL, data)) {
      assertThat(server.get("/tasks").text()).isEqualTo(before);
      assertThat(server.task("d")).isEqualTo(4);
    }
  }

  @Test
  void whatWasAnsweredSurvivesKill() throws Exception {
    long last = 0;
    try (var server =
        new ServeProcess(data, "--stage", "7", "--quiet", "--data", data.toString())) {
      for (int i = 0; i < 20; i++) {
        last = server.ask("POST", "/tasks", "{\"title\":\"x\"}").id();
      }
      server.kill();
    }
    try (Served server = Served.stage(Stage.SQL, data)) {
      assertThat(server.get("/tasks").json()).hasSize(20);
      assertThat(server.task("next")).isGreaterThan(last);
    }
  }

  @Test
  void manyWritersNeitherLoseNorDouble() throws Exception {
    try (Served server = Served.stage(Stage.SQL, data)) {
      Callable<Void> client =
          () -> {
            try (Line line = server.line()) {
              for (int i = 0; i < 20; i++) {
                line.ask("POST", "/tasks", "{\"title\":\"x\"}").hear();
                line.ask("PUT", "/tasks/1", "{\"title\":\"y\",\"completed\":true}").hear();
              }
            }
            return null;
          };
      try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
        for (var done : clients.invokeAll(IntStream.range(0, 16).mapToObj(i -> client).toList())) {
          done.get();
        }
      }
      assertThat(server.get("/tasks").json()).hasSize(320);
      assertThat(server.mistakes).isEmpty();
      List<Long> ids =
          server.get("/tasks").json().valueStream().map(task -> task.get("id").asLong()).toList();
      assertThat(ids).isSortedAccordingTo((a, b) -> Long.compare(b, a)).doesNotHaveDuplicates();
    }
  }

  @Test
  void withoutItsFileItSaysSoAndRecovers() throws Exception {
    try (Served server = Served.stage(Stage.SQL, data)) {
      server.task("x");
      Path file = data.resolve("practice.db");
      Files.move(file, data.resolve("away"));

      Reply reply = server.get("/tasks");
      assertThat(reply.status()).isEqualTo(503);
      assertThat(reply.header("Retry-After")).isEqualTo("1");
      assertThat(server.post("/tasks", "{\"title\":\"y\"}").status()).isEqualTo(503);

      Files.move(data.resolve("away"), file);
      assertThat(server.titles()).containsExactly("x");
      assertThat(server.task("z")).isEqualTo(2);
    }
  }

  @Test
  void aRefusedChangeLeavesEverythingAsItWas() throws Exception {
    try (Served server = Served.stage(Stage.SQL, data)) {
      server.task("x");
      String before = server.get("/tasks/1").text();

      assertThat(server.ask("PUT", "/tasks/1", "{\"title\":\"y\"}").status()).isEqualTo(422);
      assertThat(
              server
                  .ask(
                      "PUT",
                      "/tasks/1",
                      "{\"title\":\"y\",\"completed\":true}",
                      "If-Match: \"other\"")
                  .status())
          .isEqualTo(412);
      assertThat(server.ask("DELETE", "/tasks/1", "", "If-Match: \"other\"").status())
          .isEqualTo(412);
      assertThat(server.get("/tasks/1").text()).isEqualTo(before);
    }
  }
}
