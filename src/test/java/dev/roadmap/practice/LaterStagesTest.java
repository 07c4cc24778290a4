package dev.roadmap.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.practice.limit.Limit;
import dev.roadmap.practice.stage.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Stages cache, jobs, observe and limit. */
class LaterStagesTest {

  @TempDir private Path data;

  /** Answers of many who ask for the same at once. */
  private static List<Reply> together(Served server, int clients, String path, String user)
      throws Exception {
    Callable<Reply> client = () -> server.get(path, user);
    var replies = new ArrayList<Reply>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var done :
          threads.invokeAll(IntStream.range(0, clients).mapToObj(i -> client).toList())) {
        replies.add(done.get());
      }
    }
    return replies;
  }

  @Test
  void readsAreCachedAndTaggedUntilSomethingChanges() throws Exception {
    try (Served server = Served.stage(Stage.CACHE, data)) {
      String anna = server.user("anna");
      String ben = server.user("ben");
      assertThat(server.get("/tasks/1", anna).status()).isEqualTo(404);
      server.task("a", anna);
      Reply first = server.get("/tasks/1", anna);
      Reply second = server.get("/tasks/1", anna);

      assertThat(first.header("X-Cache")).isEqualTo("miss");
      assertThat(second.header("X-Cache")).isEqualTo("hit");
      assertThat(second.header("ETag")).isEqualTo(first.header("ETag")).startsWith("\"");
      assertThat(second.header("Cache-Control")).isEqualTo("private, no-cache");
      assertThat(second.header("Vary")).isEqualTo("Authorization");
      assertThat(second.json()).isEqualTo(first.json());
      Reply same = server.get("/tasks/1", anna, "If-None-Match: " + first.header("ETag"));
      assertThat(same.status()).isEqualTo(304);
      assertThat(same.bytes()).isEmpty();
      assertThat(same.header("ETag")).isEqualTo(first.header("ETag"));
      assertThat(server.get("/tasks/1", ben).status()).isEqualTo(404);

      Reply put =
          server.ask(
              "PUT",
              "/tasks/1",
              "{\"title\":\"b\",\"completed\":true}",
              anna,
              "If-Match: " + first.header("ETag"));
      assertThat(put.status()).isEqualTo(200);
      assertThat(put.header("ETag")).isNotEqualTo(first.header("ETag"));
      assertThat(server.read(1, anna).get("title").asString()).isEqualTo("b");
      assertThat(server.get("/tasks/1", anna).header("ETag")).isEqualTo(put.header("ETag"));
      assertThat(
              server
                  .ask("DELETE", "/tasks/1", "", anna, "If-Match: " + first.header("ETag"))
                  .status())
          .isEqualTo(412);
      server.ask("DELETE", "/tasks/1", "", anna);
      assertThat(server.titles(anna)).isEmpty();
    }
  }

  @Test
  void aColdEntryIsReadOnceForManyWhoAsk() throws Exception {
    try (Served server = Served.stage(Stage.CACHE, data)) {
      String anna = server.user("anna");
      server.task("a", anna);

      assertThat(together(server, 50, "/tasks", anna))
          .filteredOn(reply -> reply.header("X-Cache").equals("miss"))
          .hasSize(1);
    }
  }

  private static JsonNode finished(Served server, String location, String user)
      throws IOException, InterruptedException {
    long until = System.nanoTime() + 15_000_000_000L;
    JsonNode job = server.get(location, user).json();
    while (!List.of("done", "failed").contains(job.get("state").asString())
        && System.nanoTime() < until) {
      Thread.sleep(10);
      job = server.get(location, user).json();
    }
    return job;
  }

  @Test
  void anExportIsMadeInTheBackground() throws Exception {
    try (Served server = Served.stage(Stage.JOBS, data)) {
      String anna = server.user("anna");
      server.task("=1+1", anna);
      Reply asked = server.post("/tasks/export", "{\"format\":\"csv\"}", anna);
      assertThat(asked.status()).isEqualTo(202);
      assertThat(asked.json().get("state").asString()).isEqualTo("queued");

      JsonNode job = finished(server, asked.header("Location"), anna);
      assertThat(job.get("state").asString()).isEqualTo("done");
      assertThat(job.get("attempts").asInt()).isEqualTo(1);
      Reply export = server.get(job.get("result").asString(), anna);
      assertThat(export.header("Content-Type")).startsWith("text/csv");
      assertThat(export.text()).startsWith("id,title,completed,created_at\r\n1,\"'=1+1\",false,");
      String ben = server.user("ben");
      assertThat(server.get(asked.header("Location"), ben).status()).isEqualTo(404);
      assertThat(server.get(job.get("result").asString(), ben).status()).isEqualTo(404);
      assertThat(server.get("/tasks/export", anna).status()).isEqualTo(405);
      assertThat(server.post("/tasks/export", "{\"format\":\"xml\"}", anna).status())
          .isEqualTo(422);
    }
  }

  @Test
  void oneKeyIsOneJob() throws Exception {
    try (Served server = Served.stage(Stage.JOBS, data)) {
      String anna = server.user("anna");
      String key = "Idempotency-Key: abc";
      String first = server.ask("POST", "/tasks/export", "", anna, key).header("Location");
      assertThat(server.ask("POST", "/tasks/export", "", anna, key).header("Location"))
          .isEqualTo(first);
      assertThat(server.post("/tasks/export", "{\"format\":\"csv\"}", anna, key).status())
          .isEqualTo(422);
      assertThat(
              server.ask("POST", "/tasks/export", "", server.user("ben"), key).header("Location"))
          .isNotEqualTo(first);
      finished(server, first, anna);
      assertThat(server.get("/exports", anna).json()).hasSize(1);
    }
  }

  @Test
  void aJobThatFailsIsTriedAgainAndHoldsUpNobody() throws Exception {
    try (Served server = Served.stage(Stage.JOBS, data)) {
      String anna = server.user("anna");
      String poison = server.post("/tasks/export", "{\"fail\":99}", anna).header("Location");
      String twice = server.post("/tasks/export", "{\"fail\":2}", anna).header("Location");
      String well = server.ask("POST", "/tasks/export", "", anna).header("Location");

      assertThat(finished(server, well, anna).get("attempts").asInt()).isEqualTo(1);
      assertThat(finished(server, twice, anna).get("attempts").asInt()).isEqualTo(3);
      JsonNode failed = finished(server, poison, anna);
      assertThat(failed.get("state").asString()).isEqualTo("failed");
      assertThat(failed.get("error").asString()).isEqualTo("failed in 5 attempts");
      assertThat(server.get("/exports", anna).json()).hasSize(2);
    }
  }

  @Test
  void aJobOutlivesTheServer() throws Exception {
    String anna;
    String job;
    try (Served server = Served.stage(Stage.JOBS, data)) {
      anna = server.user("anna");
      job = server.post("/tasks/export", "{\"fail\":4}", anna).header("Location");
    }
    try (Served server = Served.stage(Stage.JOBS, data)) {
      assertThat(finished(server, job, anna).get("state").asString()).isEqualTo("done");
      assertThat(server.get("/exports", anna).json()).hasSize(1);
    }
  }

  @Test
  void healthTellsOfItsParts() throws Exception {
    try (Served server = Served.stage(Stage.OBSERVE, data)) {
      assertThat(server.get("/health").text())
          .isEqualTo(
              "{\"status\":\"ok\",\"parts\":{\"database\":\"ok\",\"cache\":\"ok\",\"jobs\":\"ok\"}}");
      assertThat(server.get("/readyz").status()).isEqualTo(200);
      Files.move(data.resolve("practice.db"), data.resolve("away"));
      assertThat(server.get("/readyz").status()).isEqualTo(503);
      assertThat(server.get("/health").json().get("parts").get("database").asString())
          .isEqualTo("down");
      assertThat(server.get("/healthz").status()).isEqualTo(200);
      Files.move(data.resolve("away"), data.resolve("practice.db"));
      assertThat(server.get("/readyz").status()).isEqualTo(200);
    }
  }

  @Test
  void requestsAreCountedByRouteAndHaveNames() throws Exception {
    try (Served server = Served.stage(Stage.OBSERVE, data)) {
      String anna = server.user("anna");
      for (int i = 1; i <= 3; i++) {
        server.get("/tasks/" + i, anna);
      }
      Reply page = server.get("/metrics");
      assertThat(page.header("Content-Type")).startsWith("text/plain; version=0.0.4");
      assertThat(page.text())
          .contains("# TYPE http_requests_total counter\n")
          .contains("http_requests_total{method=\"GET\",route=\"/tasks/{id}\",status=\"404\"} 3\n")
          .contains("_bucket{method=\"GET\",route=\"/tasks/{id}\",le=\"+Inf\"} 3\n");
      assertThat(server.get("/healthz", "X-Request-Id: my-1").header("X-Request-Id"))
          .isEqualTo("my-1");
      assertThat(server.get("/nothing", "X-Request-Id: a b").header("X-Request-Id")).hasSize(36);
      assertThat(server.log).anyMatch(exchange -> exchange.id().equals("my-1"));
    }
  }

  @Test
  void neverMoreThanTheLimitAndAgainAfterRetryAfter() throws Exception {
    var limit = new Limit(10, Duration.ofSeconds(1));
    try (Served server = new Served(Served.options(Stage.LIMIT, data).with(limit))) {
      String anna = server.user("anna");
      List<Reply> replies = together(server, 50, "/tasks", anna);

      assertThat(replies).filteredOn(reply -> reply.status() == 200).hasSize(10);
      Reply refused =
          replies.stream().filter(reply -> reply.status() == 429).findFirst().orElseThrow();
      assertThat(refused.header("Retry-After")).isEqualTo("1");
      assertThat(server.get("/healthz").status()).isEqualTo(200);
      Thread.sleep(Duration.ofSeconds(Long.parseLong(refused.header("Retry-After"))));
      Reply again = server.get("/tasks", anna);
      assertThat(again.status()).isEqualTo(200);
      assertThat(again.header("RateLimit-Remaining")).isEqualTo("9");
    }
  }

  @Test
  void loginsHaveALimitOfTheirOwn() throws Exception {
    try (Served server = Served.stage(Stage.LIMIT, data)) {
      String body = "{\"email\":\"a@b\",\"password\":\"xxxxxxxxxxxxx\"}";
      for (int i = 0; i < 5; i++) {
        assertThat(server.post("/auth/login", body).status()).isEqualTo(401);
      }
      Reply refused = server.post("/auth/login", body);
      assertThat(refused.status()).isEqualTo(429);
      assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(50, 60);
      assertThat(server.user("other")).isNotEmpty();
    }
  }
}
