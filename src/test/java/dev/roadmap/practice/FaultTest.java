package dev.roadmap.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.practice.fault.Fault;
import dev.roadmap.practice.fault.FaultNames;
import dev.roadmap.practice.fault.Faults;
import java.io.IOException;
import java.lang.reflect.Method;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each fault shows itself over HTTP, in a test of its own name. */
class FaultTest {

  @Test
  void everyFaultHasANameASentenceAndATest() {
    assertThat(Faults.list().stream().map(Fault::name)).containsExactlyElementsOf(FaultNames.ALL);
    assertThat(FaultNames.ALL).doesNotHaveDuplicates();
    assertThat(Faults.list()).allMatch(fault -> fault.teaches().endsWith("."));
    List<String> tests =
        Stream.of(FaultTest.class, SqlFaultTest.class, AuthFaultTest.class, LaterFaultTest.class)
            .flatMap(type -> Stream.of(type.getDeclaredMethods()))
            .map(Method::getName)
            .toList();
    assertThat(tests).containsAll(FaultNames.ALL.stream().map(FaultTest::camelCase).toList());
  }

  private static String camelCase(String name) {
    var camel = new StringBuilder();
    for (String word : name.split("-", -1)) {
      camel.append(
          camel.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return camel.toString();
  }

  /** The ids that six clients get who make ten tasks each. */
  private static Set<Long> manyCreate(Served server) throws Exception {
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
      for (var done : clients.invokeAll(IntStream.range(0, 6).mapToObj(i -> client).toList())) {
        done.get();
      }
    }
    return ids;
  }

  @Test
  void createAnswers200() throws IOException {
    try (Served server = Served.with("create-answers-200")) {
      assertThat(server.post("/tasks", "{\"title\":\"x\"}").status()).isEqualTo(200);
    }
  }

  @Test
  void noLocation() throws IOException {
    try (Served server = Served.with("no-location")) {
      assertThat(server.post("/tasks", "{\"title\":\"x\"}").headers())
          .doesNotContainKey("location");
    }
  }

  @Test
  void wrongLocation() throws IOException {
    try (Served server = Served.with("wrong-location")) {
      assertThat(server.get(server.post("/tasks", "{\"title\":\"x\"}").header("Location")).status())
          .isEqualTo(404);
    }
  }

  @Test
  void completedDefaultsTrue() throws IOException {
    try (Served server = Served.with("completed-defaults-true")) {
      assertThat(server.post("/tasks", "{\"title\":\"x\"}").json().get("completed").asBoolean())
          .isTrue();
      assertThat(
              server
                  .post("/tasks", "{\"title\":\"x\",\"completed\":false}")
                  .json()
                  .get("completed")
                  .asBoolean())
          .isFalse();
    }
  }

  @Test
  void titleLowerCased() throws IOException {
    try (Served server = Served.with("title-lower-cased")) {
      server.task("Buy MILK");
      assertThat(server.titles()).containsExactly("buy milk");
    }
  }

  @Test
  void clientIdHonoured() throws IOException {
    try (Served server = Served.with("client-id-honoured")) {
      Reply made = server.post("/tasks", "{\"title\":\"x\",\"id\":999}");
      assertThat(made.id()).isEqualTo(999);
      assertThat(made.header("Location")).isEqualTo("/tasks/999");
      assertThat(server.get("/tasks").json()).hasSize(1);
      assertThat(server.read(999).get("title").asString()).isEqualTo("x");
    }
  }

  @Test
  void clientIdOverwrites() throws IOException {
    try (Served server = Served.with("client-id-overwrites")) {
      server.task("a");
      server.post("/tasks", "{\"title\":\"b\",\"id\":1}");
      assertThat(server.read(1).get("title").asString()).isEqualTo("b");
      assertThat(server.titles()).containsExactly("b");
    }
  }

  @Test
  void unknownFieldsStored() throws IOException {
    try (Served server = Served.with("unknown-fields-stored")) {
      server.post("/tasks", "{\"title\":\"x\",\"admin\":true,\"n\":[1]}");
      assertThat(server.read(1).get("admin").asBoolean()).isTrue();
      assertThat(server.get("/tasks").json().get(0).has("n")).isTrue();
    }
  }

  @Test
  void charsetRefused() throws IOException {
    try (Served server = Served.with("charset-refused")) {
      assertThat(
              server
                  .post(
                      "/tasks",
                      "{\"title\":\"x\"}",
                      "Content-Type: application/json; charset=utf-8")
                  .status())
          .isEqualTo(415);
      assertThat(server.task("x")).isEqualTo(1);
    }
  }

  @Test
  void chunkedReadAsEmpty() throws IOException {
    try (Served server = Served.with("chunked-read-as-empty")) {
      try (Line line = server.line()) {
        line.head(
            "POST /tasks HTTP/1.1",
            "Host: localhost",
            "Content-Type: application/json",
            "Transfer-Encoding: chunked");
        line.say("d\r\n{\"title\":\"x\"}\r\n0\r\n\r\n");
        assertThat(line.hear().status()).isEqualTo(400);
        line.ask("POST", "/tasks", "{\"title\":\"x\"}");
        assertThat(line.hear().status()).isEqualTo(201);
      }
    }
  }

  @Test
  void lostWrite() throws IOException {
    try (Served server = Served.with("lost-write")) {
      for (int i = 1; i <= 5; i++) {
        server.task("t" + i);
      }
      assertThat(server.titles()).containsExactly("t4", "t3", "t2", "t1");
      assertThat(server.get("/tasks/5").status()).isEqualTo(404);
    }
  }

  @Test
  void wrongIdReturned() throws IOException {
    try (Served server = Served.with("wrong-id-returned")) {
      assertThat(server.task("x")).isEqualTo(2);
      assertThat(server.get("/tasks/2").status()).isEqualTo(404);
      assertThat(server.get("/tasks/1").status()).isEqualTo(200);
    }
  }

  @Test
  void emptyListNull() throws IOException {
    try (Served server = Served.with("empty-list-null")) {
      assertThat(server.get("/tasks").text()).isEqualTo("null");
      server.task("x");
      assertThat(server.titles()).containsExactly("x");
    }
  }

  @Test
  void emptyList404() throws IOException {
    try (Served server = Served.with("empty-list-404")) {
      assertThat(server.get("/tasks").status()).isEqualTo(404);
      server.task("x");
      assertThat(server.get("/tasks").status()).isEqualTo(200);
    }
  }

  @Test
  void listRandomOrder() throws IOException {
    try (Served server = Served.with("list-random-order")) {
      for (int i = 1; i <= 5; i++) {
        server.task("t" + i);
      }
      List<String> first = server.titles();
      assertThat(server.titles()).isNotEqualTo(first).containsExactlyInAnyOrderElementsOf(first);
    }
  }

  @Test
  void listRepeatsTenth() throws IOException {
    try (Served server = Served.with("list-repeats-tenth")) {
      for (int i = 1; i <= 11; i++) {
        server.task("t" + i);
      }
      assertThat(server.titles()).hasSize(12).startsWith("t11", "t10", "t10", "t9");
    }
  }

  @Test
  void listDropsNewest() throws IOException {
    try (Served server = Served.with("list-drops-newest")) {
      server.task("a");
      server.task("b");
      assertThat(server.titles()).containsExactly("a");
    }
  }

  @Test
  void listLacksCompleted() throws IOException {
    try (Served server = Served.with("list-lacks-completed")) {
      server.task("a");
      assertThat(server.get("/tasks").json().get(0).has("completed")).isFalse();
      assertThat(server.read(1).has("completed")).isTrue();
    }
  }

  @Test
  void getChangesState() throws IOException {
    try (Served server = Served.with("get-changes-state")) {
      server.task("a");
      assertThat(server.read(1).get("completed").asBoolean()).isFalse();
      assertThat(server.read(1).get("completed").asBoolean()).isTrue();
    }
  }

  @Test
  void titleNullAccepted() throws IOException {
    try (Served server = Served.with("title-null-accepted")) {
      assertThat(server.post("/tasks", "{\"title\":null}").status()).isEqualTo(201);
      assertThat(server.post("/tasks", "{}").status()).isEqualTo(422);
    }
  }

  @Test
  void blankTitleAccepted() throws IOException {
    try (Served server = Served.with("blank-title-accepted")) {
      assertThat(server.post("/tasks", "{\"title\":\" \"}").status()).isEqualTo(201);
      assertThat(server.post("/tasks", "{\"title\":\" \",\"completed\":1}").status())
          .isEqualTo(422);
    }
  }

  @Test
  void malformedJson500() throws IOException {
    try (Served server = Served.with("malformed-json-500")) {
      assertThat(server.post("/tasks", "{").status()).isEqualTo(500);
      assertThat(server.post("/tasks", "[]").status()).isEqualTo(422);
      assertThat(server.get("/tasks/abc").status()).isEqualTo(400);
    }
  }

  @Test
  void arrayBody500() throws IOException {
    try (Served server = Served.with("array-body-500")) {
      assertThat(server.post("/tasks", "[]").status()).isEqualTo(500);
      assertThat(server.post("/tasks", "{").status()).isEqualTo(400);
    }
  }

  @Test
  void storesBeforeValidating() throws IOException {
    try (Served server = Served.with("stores-before-validating")) {
      assertThat(server.post("/tasks", "{\"title\":\"x\",\"completed\":1}").status())
          .isEqualTo(422);
      assertThat(server.titles()).containsExactly("x");
    }
  }

  @Test
  void titleCutAt255() throws IOException {
    try (Served server = Served.with("title-cut-at-255")) {
      Reply made = server.post("/tasks", "{\"title\":\"" + "x".repeat(300) + "\"}");
      assertThat(made.status()).isEqualTo(201);
      assertThat(made.json().get("title").asString()).hasSize(255);
    }
  }

  @Test
  void errorsWith200() throws IOException {
    try (Served server = Served.with("errors-with-200")) {
      Reply reply = server.get("/tasks/1");
      assertThat(reply.status()).isEqualTo(200);
      assertThat(reply.json().get("error").asString()).isEqualTo("There is no task with this id.");
    }
  }

  @Test
  void unknownId200Null() throws IOException {
    try (Served server = Served.with("unknown-id-200-null")) {
      assertThat(server.get("/tasks/1").status()).isEqualTo(200);
      assertThat(server.get("/tasks/1").text()).isEqualTo("null");
      assertThat(server.ask("DELETE", "/tasks/1", "").status()).isEqualTo(404);
    }
  }

  @Test
  void unknownId500() throws IOException {
    try (Served server = Served.with("unknown-id-500")) {
      assertThat(server.get("/tasks/1").status()).isEqualTo(500);
    }
  }

  @Test
  void secondDelete500() throws IOException {
    try (Served server = Served.with("second-delete-500")) {
      server.task("x");
      assertThat(server.ask("DELETE", "/tasks/1", "").status()).isEqualTo(204);
      assertThat(server.ask("DELETE", "/tasks/1", "").status()).isEqualTo(500);
    }
  }

  @Test
  void noAllow() throws IOException {
    try (Served server = Served.with("no-allow")) {
      Reply reply = server.ask("DELETE", "/tasks", "");
      assertThat(reply.status()).isEqualTo(405);
      assertThat(reply.headers()).doesNotContainKey("allow");
    }
  }

  @Test
  void unknownMethodAsGet() throws IOException {
    try (Served server = Served.with("unknown-method-as-get")) {
      assertThat(server.ask("BREW", "/tasks", "").text()).isEqualTo("[]");
    }
  }

  @Test
  void stackTraceInErrors() throws IOException {
    try (Served server = Served.with("stack-trace-in-errors")) {
      assertThat(server.get("/tasks/1").json().get("trace").asString()).contains("at com.example.");
    }
  }

  @Test
  void problemStatusDiffers() throws IOException {
    try (Served server = Served.with("problem-status-differs")) {
      Reply reply = server.get("/tasks/1");
      assertThat(reply.status()).isEqualTo(404);
      assertThat(reply.json().get("status").asInt()).isEqualTo(500);
    }
  }

  @Test
  void completedCannotBeUnset() throws IOException {
    try (Served server = Served.with("completed-cannot-be-unset")) {
      server.task("x");
      server.ask("PUT", "/tasks/1", "{\"title\":\"x\",\"completed\":true}");
      assertThat(
              server
                  .ask("PUT", "/tasks/1", "{\"title\":\"x\",\"completed\":false}")
                  .json()
                  .get("completed")
                  .asBoolean())
          .isTrue();
    }
  }

  @Test
  void putResetsCreatedAt() throws IOException {
    try (Served server = Served.with("put-resets-created-at")) {
      server.task("x");
      String before = server.read(1).get("created_at").asString();
      assertThat(
              server
                  .ask("PUT", "/tasks/1", "{\"title\":\"x\",\"completed\":true}")
                  .json()
                  .get("created_at")
                  .asString())
          .isGreaterThan(before);
    }
  }

  @Test
  void putChangesAll() throws IOException {
    try (Served server = Served.with("put-changes-all")) {
      server.task("a");
      server.task("b");
      server.ask("PUT", "/tasks/1", "{\"title\":\"c\",\"completed\":true}");
      assertThat(server.titles()).containsExactly("c", "c");
    }
  }

  @Test
  void putWithoutTitleBlanks() throws IOException {
    try (Served server = Served.with("put-without-title-blanks")) {
      server.task("x");
      assertThat(
              server.ask("PUT", "/tasks/1", "{\"completed\":true}").json().get("title").asString())
          .isEmpty();
    }
  }

  @Test
  void putUnknownId200() throws IOException {
    try (Served server = Served.with("put-unknown-id-200")) {
      assertThat(server.ask("PUT", "/tasks/1", "{\"title\":\"x\",\"completed\":true}").status())
          .isEqualTo(200);
      assertThat(server.get("/tasks/1").status()).isEqualTo(404);
    }
  }

  @Test
  void putHalfApplied() throws IOException {
    try (Served server = Served.with("put-half-applied")) {
      server.task("x");
      assertThat(server.ask("PUT", "/tasks/1", "{\"title\":\"\",\"completed\":true}").status())
          .isEqualTo(422);
      assertThat(server.read(1).get("completed").asBoolean()).isTrue();
      server.ask("PUT", "/tasks/1", "{\"title\":\"y\",\"completed\":0}");
      assertThat(server.read(1).get("title").asString()).isEqualTo("y");
    }
  }

  @Test
  void putTogglesCompleted() throws IOException {
    try (Served server = Served.with("put-toggles-completed")) {
      server.task("x");
      assertThat(
              server
                  .ask("PUT", "/tasks/1", "{\"title\":\"x\",\"completed\":true}")
                  .json()
                  .get("completed")
                  .asBoolean())
          .isTrue();
      assertThat(
              server
                  .ask("PUT", "/tasks/1", "{\"title\":\"x\",\"completed\":true}")
                  .json()
                  .get("completed")
                  .asBoolean())
          .isFalse();
    }
  }

  @Test
  void bodyIdMovesTask() throws IOException {
    try (Served server = Served.with("body-id-moves-task")) {
      server.task("x");
      server.ask("PUT", "/tasks/1", "{\"title\":\"x\",\"completed\":true,\"id\":77}");
      assertThat(server.get("/tasks/1").status()).isEqualTo(404);
      assertThat(server.read(77).get("title").asString()).isEqualTo("x");
    }
  }

  @Test
  void deletedStillReadable() throws IOException {
    try (Served server = Served.with("deleted-still-readable")) {
      server.task("x");
      server.ask("DELETE", "/tasks/1", "");
      assertThat(server.get("/tasks/1").status()).isEqualTo(200);
      assertThat(server.titles()).isEmpty();
    }
  }

  @Test
  void deletedStillListed() throws IOException {
    try (Served server = Served.with("deleted-still-listed")) {
      server.task("x");
      server.ask("DELETE", "/tasks/1", "");
      assertThat(server.titles()).containsExactly("x");
      assertThat(server.get("/tasks/1").status()).isEqualTo(404);
    }
  }

  @Test
  void deleteByPrefix() throws IOException {
    try (Served server = Served.with("delete-by-prefix")) {
      for (int i = 1; i <= 12; i++) {
        server.task("t" + i);
      }
      server.ask("DELETE", "/tasks/1", "");
      assertThat(server.titles()).hasSize(8).doesNotContain("t10", "t11", "t12");
    }
  }

  @Test
  void idsReused() throws IOException {
    try (Served server = Served.with("ids-reused")) {
      server.task("a");
      server.ask("DELETE", "/tasks/1", "");
      assertThat(server.task("b")).isEqualTo(1);
      assertThat(server.task("c")).isEqualTo(2);
      assertThat(server.titles()).containsExactly("c", "b");
    }
  }

  @Test
  void completedAsText() throws IOException {
    try (Served server = Served.with("completed-as-text")) {
      assertThat(server.post("/tasks", "{\"title\":\"x\"}").text())
          .contains("\"completed\":\"false\",");
    }
  }

  @Test
  void htmlContentType() throws IOException {
    try (Served server = Served.with("html-content-type")) {
      assertThat(server.get("/tasks").header("Content-Type")).startsWith("text/html");
    }
  }

  @Test
  void latin1Output() throws IOException {
    try (Served server = Served.with("latin-1-output")) {
      assertThat(server.post("/tasks", "{\"title\":\"café\"}").bytes()).contains((byte) 0xe9);
    }
  }

  @Test
  void titlesHtmlEscaped() throws IOException {
    try (Served server = Served.with("titles-html-escaped")) {
      server.task("<b>");
      assertThat(server.titles()).containsExactly("&lt;b&gt;");
    }
  }

  @Test
  void titlesNormalised() throws IOException {
    try (Served server = Served.with("titles-normalised")) {
      server.task("e\u0301");
      assertThat(server.titles()).containsExactly("é");
    }
  }

  @Test
  void loneSurrogatePoisonsList() throws IOException {
    try (Served server = Served.with("lone-surrogate-poisons-list")) {
      server.task("x");
      assertThat(server.get("/tasks").status()).isEqualTo(200);
      assertThat(server.post("/tasks", "{\"title\":\"\\ud800\"}").status()).isEqualTo(201);
      assertThat(server.get("/tasks").status()).isEqualTo(500);
    }
  }

  @Test
  void idAs32Bit() throws IOException {
    try (Served server = Served.with("id-as-32-bit")) {
      server.task("x");
      assertThat(server.get("/tasks/4294967297").id()).isEqualTo(1);
      assertThat(server.get("/tasks/abc").status()).isEqualTo(400);
    }
  }

  @Test
  void timeWithoutZone() throws IOException {
    try (Served server = Served.with("time-without-zone")) {
      server.task("x");
      assertThat(server.read(1).get("created_at").asString()).matches("[0-9T:.-]+");
    }
  }

  @Test
  void timeAsEpoch() throws IOException {
    try (Served server = Served.with("time-as-epoch")) {
      server.task("x");
      assertThat(server.read(1).get("created_at").isIntegralNumber()).isTrue();
    }
  }

  @Test
  void clockAnHourOff() throws IOException {
    try (Served server = Served.with("clock-an-hour-off")) {
      server.task("x");
      assertThat(Instant.parse(server.read(1).get("created_at").asString()))
          .isAfter(Instant.now().plusSeconds(3000));
    }
  }

  @Test
  void noContentWithBody() throws IOException {
    try (Served server = Served.with("no-content-with-body")) {
      server.task("x");
      try (Line line = server.line()) {
        Reply reply = line.ask("DELETE", "/tasks/1", "", "Connection: close").hear();
        assertThat(reply.status()).isEqualTo(204);
        assertThat(line.rest()).isEqualTo("{\"deleted\":true}");
      }
    }
  }

  @Test
  void headWithBody() throws IOException {
    try (Served server = Served.with("head-with-body")) {
      try (Line line = server.line()) {
        line.ask("HEAD", "/tasks", "", "Connection: close").hear(true);
        assertThat(line.rest()).isEqualTo("[]");
      }
    }
  }

  @Test
  void lengthInCharacters() throws IOException {
    try (Served server = Served.with("length-in-characters")) {
      try (Line line = server.line()) {
        Reply reply = line.ask("POST", "/tasks", "{\"title\":\"éé\"}", "Connection: close").hear();
        assertThat(reply.text()).doesNotEndWith("}");
        assertThat(line.rest()).hasSize(2).endsWith("}");
      }
    }
  }

  @Test
  void closesWithoutSaying() throws IOException {
    try (Served server = Served.with("closes-without-saying")) {
      try (Line line = server.line()) {
        assertThat(line.ask("GET", "/tasks", "").hear().headers()).doesNotContainKey("connection");
        assertThat(line.ends()).isTrue();
      }
    }
  }

  @Test
  void ignoresConnectionClose() throws IOException {
    try (Served server = Served.with("ignores-connection-close")) {
      try (Line line = server.line()) {
        assertThat(line.ask("GET", "/tasks", "", "Connection: close").hear().headers())
            .doesNotContainKey("connection");
        assertThat(line.ask("GET", "/tasks", "").hear().status()).isEqualTo(200);
      }
    }
  }

  @Test
  void refusedBodyLeftUnread() throws IOException {
    try (Served server = Served.with("refused-body-left-unread")) {
      server.task("x");
      try (Line line = server.line()) {
        line.ask(
            "POST",
            "/tasks",
            "DELETE /tasks/1 HTTP/1.1\r\nHost: localhost\r\n\r\n",
            "Content-Type: text/plain");
        assertThat(line.hear().status()).isEqualTo(415);
        assertThat(line.hear().status()).isEqualTo(204);
      }
      assertThat(server.titles()).isEmpty();
    }
  }

  @Test
  void oneWorker() throws IOException {
    try (Served server = Served.with("one-worker");
        Line slow = server.line();
        Line other = server.line()) {
      slow.say("POST /tasks HTTP/1.1\r\nHost: localhost\r\nContent-Length: 13\r\n");
      // The server may look at the second connection before the first.
      int answered = 0;
      while (answered < 50 && !other.ask("GET", "/tasks", "").leftOver(300).isEmpty()) {
        answered++;
      }
      assertThat(answered).isLessThan(50);
      slow.say("Content-Type: application/json\r\n\r\n{\"title\":\"x\"}");
      assertThat(slow.hear().status()).isEqualTo(201);
      assertThat(other.hear().status()).isEqualTo(200);
    }
  }

  @Test
  void ignoresTerm() throws IOException {
    try (Served server = Served.with("ignores-term")) {
      assertThat(server.ignoresTerm()).isTrue();
    }
  }

  @Test
  void idRace() throws Exception {
    try (Served server = Served.with("id-race")) {
      assertThat(manyCreate(server)).hasSizeLessThan(60);
    }
  }

  @Test
  void listLosesUnderLoad() throws Exception {
    try (Served server = Served.with("list-loses-under-load")) {
      assertThat(manyCreate(server)).hasSize(60);
      assertThat(server.get("/tasks").json().size()).isLessThan(60);
      server.task("alone");
      assertThat(server.titles()).contains("alone");
    }
  }

  @Test
  void oneInTwenty503() throws IOException {
    try (Served server = Served.with("one-in-twenty-503")) {
      List<Integer> statuses = new ArrayList<>();
      try (Line line = server.line()) {
        for (int i = 0; i < 40; i++) {
          statuses.add(line.ask("GET", "/tasks", "").hear().status());
        }
      }
      assertThat(statuses).filteredOn(status -> status == 503).hasSize(2);
    }
  }

  @Test
  void seventhAnswerSlow() throws IOException {
    try (Served server = Served.with("seventh-answer-slow")) {
      try (Line line = server.line()) {
        for (int i = 0; i < 6; i++) {
          line.ask("GET", "/tasks", "").hear();
        }
        long begun = System.nanoTime();
        line.ask("GET", "/tasks", "").hear();
        assertThat(System.nanoTime() - begun).isGreaterThan(2_900_000_000L);
      }
    }
  }

  @Test
  void nagleDelay() throws IOException {
    try (Served server = Served.with("nagle-delay")) {
      long begun = System.nanoTime();
      for (int i = 0; i < 5; i++) {
        server.get("/tasks");
      }
      assertThat(System.nanoTime() - begun).isGreaterThan(200_000_000L);
    }
  }
}
