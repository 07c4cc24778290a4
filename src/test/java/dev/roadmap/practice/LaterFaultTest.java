package dev.roadmap.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.practice.fault.Faults;
import dev.roadmap.practice.limit.Limit;
import dev.roadmap.practice.stage.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The faults of stages cache, jobs, observe and limit. */
class LaterFaultTest {

  @TempDir private Path data;

  private Served limited(String fault) throws IOException {
    return new Served(
        Served.options(Stage.LIMIT, data)
            .with(List.of(Objects.requireNonNull(Faults.named(fault))))
            .with(new Limit(5, Duration.ofSeconds(60))));
  }

  @Test
  void constantEtag() throws Exception {
    try (Served server = Served.stage(Stage.CACHE, data, "constant-etag")) {
      String anna = server.user("anna");
      String tag = server.get("/tasks", anna).header("ETag");
      server.task("a", anna);
      assertThat(server.get("/tasks", anna, "If-None-Match: " + tag).status()).isEqualTo(304);
    }
  }

  @Test
  void staleCacheAfterPut() throws Exception {
    try (Served server = Served.stage(Stage.CACHE, data, "stale-cache-after-put")) {
      String anna = server.user("anna");
      server.task("a", anna);
      server.read(1, anna);
      server.ask("PUT", "/tasks/1", "{\"title\":\"b\",\"completed\":true}", anna);
      assertThat(server.read(1, anna).get("title").asString()).isEqualTo("a");
    }
  }

  @Test
  void cacheSharedBetweenUsers() throws Exception {
    try (Served server = Served.stage(Stage.CACHE, data, "cache-shared-between-users")) {
      String anna = server.user("anna");
      String ben = server.user("ben");
      server.task("anna's", anna);
      server.titles(anna);
      assertThat(server.titles(ben)).containsExactly("anna's");
    }
  }

  @Test
  void jobDoneTooEarly() throws Exception {
    try (Served server = Served.stage(Stage.JOBS, data, "job-done-too-early")) {
      String anna = server.user("anna");
      String job = server.ask("POST", "/tasks/export", "", anna).header("Location");
      await(() -> state(server, job, anna).equals("done"));
      String result = server.get(job, anna).json().get("result").asString();
      assertThat(server.get(result, anna).status()).isEqualTo(404);
      await(() -> server.get(result, anna).status() == 200);
    }
  }

  @Test
  void jobRunsTwice() throws Exception {
    try (Served server = Served.stage(Stage.JOBS, data, "job-runs-twice")) {
      String anna = server.user("anna");
      server.ask("POST", "/tasks/export", "", anna);
      await(() -> server.get("/exports", anna).json().size() == 2);
    }
  }

  @Test
  void jobsLostAtRestart() throws Exception {
    String anna;
    String job;
    try (Served server = Served.stage(Stage.JOBS, data, "jobs-lost-at-restart")) {
      anna = server.user("anna");
      job = server.post("/tasks/export", "{\"fail\":4}", anna).header("Location");
    }
    try (Served server = Served.stage(Stage.JOBS, data, "jobs-lost-at-restart")) {
      assertThat(server.get(job, anna).status()).isEqualTo(404);
    }
  }

  @Test
  void healthIgnoresDatabase() throws Exception {
    try (Served server = Served.stage(Stage.OBSERVE, data, "health-ignores-database")) {
      Files.delete(data.resolve("practice.db"));
      assertThat(server.get("/health").status()).isEqualTo(200);
      assertThat(server.get("/readyz").status()).isEqualTo(200);
    }
  }

  @Test
  void counterMissesErrors() throws Exception {
    try (Served server = Served.stage(Stage.OBSERVE, data, "counter-misses-errors")) {
      server.get("/nothing");
      server.get("/healthz");
      assertThat(server.get("/metrics").text())
          .contains("route=\"/healthz\",status=\"200\"} 1\n")
          .doesNotContain("404");
    }
  }

  @Test
  void limitOffByOne() throws Exception {
    try (Served server = limited("limit-off-by-one")) {
      assertThat(statuses(server, 8)).containsExactly(401, 401, 401, 401, 401, 401, 429, 429);
    }
  }

  @Test
  void limitSharedByAll() throws Exception {
    try (Served server = limited("limit-shared-by-all")) {
      String anna = server.user("anna");
      statuses(server, 5);
      assertThat(server.get("/tasks", anna).status()).isEqualTo(429);
    }
  }

  @Test
  void limitRacy() throws Exception {
    try (Served server = limited("limit-racy")) {
      Callable<Integer> client = () -> server.get("/tasks").status();
      int taken = 0;
      try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
        for (var done : threads.invokeAll(IntStream.range(0, 40).mapToObj(i -> client).toList())) {
          taken += done.get() == 429 ? 0 : 1;
        }
      }
      assertThat(taken).isGreaterThan(5);
      assertThat(statuses(server, 1)).containsExactly(429);
    }
  }

  @Test
  void noRetryAfter() throws Exception {
    try (Served server = limited("no-retry-after")) {
      statuses(server, 5);
      Reply refused = server.get("/tasks");
      assertThat(refused.status()).isEqualTo(429);
      assertThat(refused.headers()).doesNotContainKey("retry-after");
    }
  }

  private static List<Integer> statuses(Served server, int times) throws IOException {
    var statuses = new ArrayList<Integer>();
    for (int i = 0; i < times; i++) {
      statuses.add(server.get("/tasks").status());
    }
    return statuses;
  }

  private static String state(Served server, String job, String user) throws IOException {
    return server.get(job, user).json().get("state").asString();
  }

  private static void await(Callable<Boolean> condition) throws Exception {
    long until = System.nanoTime() + 10_000_000_000L;
    while (!condition.call()) {
      assertThat(System.nanoTime()).as("in time").isLessThan(until);
      Thread.sleep(10);
    }
  }
}
