package dev.roadmap.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The contract of docs/practice-server.md, stage memory. */
class TaskContractTest {

  private Served server;

  @BeforeEach
  void start() throws IOException {
    server = Served.memory();
  }

  @AfterEach
  void nothingWentWrongInside() {
    server.close();
    assertThat(server.mistakes).isEmpty();
  }

  @Test
  void anEmptyListIsAnEmptyArray() throws IOException {
    Reply reply = server.get("/tasks");

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.text()).isEqualTo("[]");
    assertThat(reply.header("Content-Type")).isEqualTo("application/json");
  }

  @Test
  void aNewTaskIsAnsweredInFullAndFoundWhereLocationSays() throws IOException {
    Reply made = server.post("/tasks", "{\"title\":\"  Buy milk \"}");

    assertThat(made.status()).isEqualTo(201);
    assertThat(made.header("Location")).isEqualTo("/tasks/1");
    JsonNode task = made.json();
    assertThat(task.propertyNames()).containsExactly("id", "title", "completed", "created_at");
    assertThat(task.get("title").asString()).isEqualTo("Buy milk");
    assertThat(task.get("completed").isBoolean()).isTrue();
    assertThat(task.get("completed").asBoolean()).isFalse();
    assertThat(task.get("created_at").asString()).endsWith("Z");
    assertThat(Instant.parse(task.get("created_at").asString()))
        .isBetween(Instant.now().minusSeconds(60), Instant.now());
    assertThat(server.get("/tasks/1").json()).isEqualTo(task);
    assertThat(server.get("/tasks/%31").json()).isEqualTo(task);
  }

  @Test
  void theListIsNewestFirst() throws IOException {
    for (int i = 1; i <= 12; i++) {
      server.task("t" + i);
    }

    assertThat(server.titles())
        .isEqualTo(IntStream.rangeClosed(1, 12).mapToObj(i -> "t" + (13 - i)).toList());
  }

  @Test
  void theListCanBeAskedForWhatIsDone() throws IOException {
    server.task("open");
    server.post("/tasks", "{\"title\":\"done\",\"completed\":true}");

    assertThat(server.get("/tasks?completed=true&x=%20").text()).contains("done");
    assertThat(server.get("/tasks?completed=true").json()).hasSize(1);
    assertThat(server.get("/tasks?completed=false").json()).hasSize(1);
    assertThat(server.get("/tasks?unknown=1").json()).hasSize(2);
    assertThat(server.get("/tasks?completed=1").status()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"café 漢字 😀", "e\\u0301", "<b>&amp;\\\"\\\\ \\n\\t x", "a\\u0000b"})
  void titlesComeBackAsTheyWere(String title) throws IOException {
    JsonNode made = server.post("/tasks", "{\"title\":\"" + title + "\"}").json();

    assertThat(server.read(1)).isEqualTo(made);
    assertThat(made.get("title"))
        .isEqualTo(new tools.jackson.databind.json.JsonMapper().readTree("\"" + title + "\""));
  }

  @Test
  void aTitleMayHave255CodePoints() throws IOException {
    assertThat(server.post("/tasks", "{\"title\":\"" + "😀".repeat(255) + "\"}").status())
        .isEqualTo(201);
    assertThat(server.post("/tasks", "{\"title\":\"" + "x".repeat(256) + "\"}").status())
        .isEqualTo(422);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}                                | 422 | title",
        "{\"title\":null}                  | 422 | title",
        "{\"title\":\"\"}                  | 422 | title",
        "{\"title\":\" \\t\"}              | 422 | title",
        "{\"title\":5}                     | 422 | title",
        "{\"title\":[\"a\"]}               | 422 | title",
        "{\"title\":\"\\ud800\"}           | 422 | title",
        "{\"title\":\"x\",\"completed\":1} | 422 | completed",
        "{\"title\":\"x\",\"completed\":null} | 422 | completed",
        "[]                                | 422 |",
        "null                              | 422 |",
        "{\"title\":                       | 400 |",
        "{\"title\":\"x\"} x               | 400 |",
        "{\"title\":NaN}                   | 400 |",
        "x                                 | 400 |",
      })
  void brokenBodiesAreRefusedAndNothingIsKept(String body, int status, String field)
      throws IOException {
    Reply reply = server.post("/tasks", body);

    assertThat(reply.status()).isEqualTo(status);
    assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(reply.json().get("status").asInt()).isEqualTo(status);
    assertThat(reply.json().get("detail").asString()).endsWith(".");
    if (field != null) {
      assertThat(reply.json().get("errors").get(0).get("field").asString()).isEqualTo(field);
    }
    assertThat(server.get("/tasks").text()).isEqualTo("[]");
  }

  @Test
  void jsonNestedBeyondReasonIsRefused() throws IOException {
    String deep = "[".repeat(5000) + "]".repeat(5000);

    assertThat(server.post("/tasks", "{\"title\":\"x\",\"y\":" + deep + "}").status())
        .isEqualTo(400);
    assertThat(server.post("/tasks", deep).status()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"abc", "0", "-1", "+1", "1.0", "1e0", "01", "1%20", "1'", "%31%20OR%201=1"})
  void whatIsNoIdIsBadRequest(String id) throws IOException {
    server.task("x");

    assertThat(server.get("/tasks/" + id).status()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/tasks/2",
        "/tasks/4294967297",
        "/tasks/99999999999999999999",
        "/tasks/",
        "/Tasks",
        "/tasks/1/",
        "/nothing",
        "/tasks/../tasks/1"
      })
  void whatIsNotThereIsNotFound(String path) throws IOException {
    server.task("x");

    Reply reply = server.get(path);

    assertThat(reply.status()).isEqualTo(404);
    assertThat(reply.json().get("title").asString()).isEqualTo("Not Found");
  }

  @Test
  void putReplacesAndKeepsIdAndTime() throws IOException {
    JsonNode before = server.post("/tasks", "{\"title\":\"a\",\"completed\":true}").json();

    Reply put =
        server.ask(
            "PUT", "/tasks/1", "{\"title\":\"b\",\"completed\":false,\"id\":9,\"created_at\":0}");

    assertThat(put.status()).isEqualTo(200);
    assertThat(put.json().get("title").asString()).isEqualTo("b");
    assertThat(put.json().get("completed").asBoolean()).isFalse();
    assertThat(put.json().get("created_at")).isEqualTo(before.get("created_at"));
    assertThat(server.read(1)).isEqualTo(put.json());
    assertThat(server.ask("PUT", "/tasks/1", "{\"title\":\"c\"}").status()).isEqualTo(422);
    assertThat(server.ask("PUT", "/tasks/1", "{\"completed\":true}").status()).isEqualTo(422);
    assertThat(server.ask("PUT", "/tasks/2", "{\"title\":\"c\",\"completed\":true}").status())
        .isEqualTo(404);
    assertThat(server.read(1)).isEqualTo(put.json());
  }

  @Test
  void patchChangesWhatItNames() throws IOException {
    server.task("a");

    assertThat(
            server
                .ask(
                    "PATCH",
                    "/tasks/1",
                    "{\"completed\":true}",
                    "Content-Type: application/merge-patch+json")
                .text())
        .contains("\"title\":\"a\",\"completed\":true");
    assertThat(server.ask("PATCH", "/tasks/1", "{\"title\":null}").status()).isEqualTo(422);
  }

  @Test
  void whatIsDeletedIsGone() throws IOException {
    server.task("a");
    server.task("b");

    Reply deleted = server.ask("DELETE", "/tasks/1", "");

    assertThat(deleted.status()).isEqualTo(204);
    assertThat(deleted.headers()).doesNotContainKeys("content-length", "content-type");
    assertThat(server.ask("DELETE", "/tasks/1", "").status()).isEqualTo(404);
    assertThat(server.get("/tasks/1").status()).isEqualTo(404);
    assertThat(server.titles()).containsExactly("b");
    server.ask("DELETE", "/tasks/2", "");
    assertThat(server.task("c")).isEqualTo(3);
  }

  @Test
  void aWrongMethodIsToldTheRightOnes() throws IOException {
    for (String method : List.of("DELETE", "PUT", "PATCH", "BREW", "get")) {
      Reply reply = server.ask(method, "/tasks", "");
      assertThat(reply.status()).as(method).isEqualTo(405);
      assertThat(reply.header("Allow")).isEqualTo("GET, HEAD, POST, OPTIONS");
    }
    assertThat(server.ask("OPTIONS", "/tasks/7", "").header("Allow"))
        .isEqualTo("GET, HEAD, PUT, PATCH, DELETE, OPTIONS");
  }

  @Test
  void headIsGetWithoutTheBody() throws IOException {
    server.task("a");
    Reply get = server.get("/tasks");

    Reply head = server.ask("HEAD", "/tasks", "");

    assertThat(head.status()).isEqualTo(200);
    assertThat(head.header("Content-Length")).isEqualTo("" + get.bytes().length);
    assertThat(head.header("Content-Type")).isEqualTo("application/json");
    assertThat(server.ask("HEAD", "/tasks/9", "").status()).isEqualTo(404);
  }

  @Test
  void onlyJsonIsTaken() throws IOException {
    String body = "{\"title\":\"x\"}";

    assertThat(server.post("/tasks", body, "Content-Type: text/plain").status()).isEqualTo(415);
    assertThat(server.post("/tasks", body, "Content-Type:").status()).isEqualTo(415);
    assertThat(
            server.post("/tasks", body, "Content-Type: application/json; charset=utf-8").status())
        .isEqualTo(201);
    assertThat(server.log.getFirst().note().lesson()).isEqualTo("headers");
  }

  @Test
  void manyClientsAtOnceNeitherLoseNorDoubleATask() throws Exception {
    Set<Long> ids = ConcurrentHashMap.newKeySet();
    Callable<Void> client =
        () -> {
          try (Line line = server.line()) {
            for (int i = 0; i < 10; i++) {
              ids.add(line.ask("POST", "/tasks", "{\"title\":\"x\"}").hear().id());
            }
          }
          return null;
        };

    try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var done : clients.invokeAll(IntStream.range(0, 32).mapToObj(i -> client).toList())) {
        done.get();
      }
    }

    assertThat(ids).hasSize(320);
    assertThat(server.get("/tasks").json()).hasSize(320);
  }

  @Test
  void tenRequestsOnOneConnectionDoNotWaitForNagle() throws IOException {
    try (Line line = server.line()) {
      line.ask("GET", "/tasks", "").hear();
      long begun = System.nanoTime();
      for (int i = 0; i < 10; i++) {
        assertThat(line.ask("POST", "/tasks", "{\"title\":\"x\"}").hear().status()).isEqualTo(201);
      }
      assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMillis(380));
    }
  }
}
