package dev.roadmap.check.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.check.CheckResult;
import dev.roadmap.check.SuiteReport;
import dev.roadmap.check.Verdict;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LifecycleTest {

  private static final String OK = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n";

  private static void ok(RawServer.Connection connection) throws Exception {
    while (connection.request() != null) {
      connection.send(OK);
    }
  }

  private static String alone(String id, String steps) {
    return Checks.check(id, "must", steps).replace("  hints", "  alone: true\n  hints");
  }

  @Test
  void aRestartAndACrashLeaveItRunning() throws Exception {
    try (var target = new StoppableTarget(LifecycleTest::ok)) {
      CheckResult result =
          Checks.run(
                  Checks.suite(
                      alone(
                          "survives",
                          """
                          - GET: /
                          - restart: {within: 1s}
                          - GET: /
                          - crash
                          - GET: /
                            expect: {status: 200}
                          """)),
                  target)
              .checks()
              .getFirst();

      assertThat(result.failures()).isEmpty();
      assertThat(result.verdict()).isEqualTo(Verdict.PASS);
      assertThat(target.events()).containsExactly("stop", "start", "kill", "start");
    }
  }

  @Test
  void whatACheckStoppedIsStartedForTheNext() throws Exception {
    try (var target = new StoppableTarget(LifecycleTest::ok)) {
      SuiteReport report =
          Checks.run(
              Checks.suite(alone("ends", "- stop: {within: 1s}\n") + alone("after", "- GET: /\n")),
              target);

      assertThat(report.checks())
          .extracting(CheckResult::verdict)
          .containsExactly(Verdict.PASS, Verdict.PASS);
      assertThat(target.events()).containsExactly("stop", "start");
    }
  }

  @Test
  void notEndingInTimeIsToldOnlyWhereItIsAskedFor() throws Exception {
    try (var target = new StoppableTarget(LifecycleTest::ok)) {
      target.ignoreTerm();
      SuiteReport report =
          Checks.run(
              Checks.suite(
                  alone("ends", "- stop: {within: 1s}\n") + alone("restarts", "- restart\n")),
              target);

      assertThat(report.checks())
          .extracting(CheckResult::verdict)
          .containsExactly(Verdict.FAIL, Verdict.PASS);
      assertThat(report.checks().getFirst().failures().getFirst().sentence())
          .isEqualTo("it did not end within 1 s of SIGTERM and was killed");
    }
  }

  @Test
  void notStartingAgainIsToldAndTheRestIsNotRun() throws Exception {
    try (var target = new StoppableTarget(LifecycleTest::ok)) {
      target.refuseToStart();
      SuiteReport report =
          Checks.run(
              Checks.suite(alone("restarts", "- restart\n") + alone("after", "- GET: /\n")),
              target);

      assertThat(report.checks())
          .extracting(CheckResult::verdict)
          .containsExactly(Verdict.FAIL, Verdict.NOT_RUN);
      assertThat(report.checks().getFirst().failures().getFirst().sentence())
          .isEqualTo("it did not start again: it exited with code 1");
      assertThat(report.checks().getFirst().failures().getFirst().printed())
          .containsExactly("a line it printed");
      assertThat(report.checks().getLast().note())
          .isEqualTo(
              "the program is no longer there, and did not start again: it exited with code 1");
    }
  }

  /** Eight checks run beside each other; one of them kills the server. */
  @Test
  void theCheckThatKillsItIsFoundAndTheOthersAreNotBlamed() throws Exception {
    var target = new StoppableTarget[1];
    var kills = new AtomicInteger();
    try (var dying =
        new StoppableTarget(connection -> {
          String request = connection.request();
          while (request != null) {
            if (request.startsWith("GET /poison")) {
              kills.incrementAndGet();
              target[0].end();
              return;
            }
            Thread.sleep(20);
            connection.send(OK);
            request = connection.request();
          }
        })) {
      target[0] = dying;
      var checks = new StringBuilder();
      for (int i = 0; i < 8; i++) {
        String path = i == 3 ? "/poison" : "/fine";
        checks.append(
            Checks.check(
                "check-" + i,
                "must",
                "- GET: " + path + "\n  times: 5\n  expect: {status: 200}\n"));
      }

      SuiteReport report = Checks.run(Checks.suite(checks.toString()), dying);

      assertThat(report.count(Verdict.PASS)).isEqualTo(7);
      CheckResult poison = report.checks().get(3);
      assertThat(poison.verdict()).isEqualTo(Verdict.FAIL);
      assertThat(poison.failures().getFirst().sentence())
          .startsWith("the program ended during this step: ");
      assertThat(kills).hasValue(2);
    }
  }

  @Test
  void eventuallyWaitsUntilItHolds() throws Exception {
    var asked = new AtomicInteger();
    try (RawServer server =
        RawServer.start(connection -> {
          while (connection.request() != null) {
            int status = asked.incrementAndGet() < 4 ? 503 : 200;
            connection.send("HTTP/1.1 " + status + " X\r\nContent-Length: 0\r\n\r\n");
          }
        })) {
      CheckResult result =
          Checks.run(
              "- GET: /\n  eventually: {within: 20s, every: 5ms}\n  expect: {status: 200}\n",
              server.target());

      assertThat(result.verdict()).isEqualTo(Verdict.PASS);
      assertThat(result.failures()).isEmpty();
      assertThat(asked).hasValue(4);
    }
  }

  @Test
  void eventuallyShowsTheLastTry() throws Exception {
    try (RawServer server = RawServer.start(LifecycleTest::ok)) {
      CheckResult result =
          Checks.run(
              "- GET: /\n  eventually: {within: 60ms, every: 5ms}\n  expect: {status: 204}\n",
              server.target());

      assertThat(result.verdict()).isEqualTo(Verdict.FAIL);
      assertThat(result.failures()).hasSize(1);
      assertThat(result.failures().getFirst().actual()).isEqualTo("200");
      assertThat(result.note()).isEqualTo("not within 60 ms");
    }
  }

  @Test
  void aCheckHasADeadlineOfItsOwn() throws Exception {
    try (RawServer server = RawServer.start(LifecycleTest::ok)) {
      String check =
          Checks.check("endless", "must", "- GET: /\n  times: 100000\n")
              .replace("  hints", "  timeout: 200ms\n  hints");

      CheckResult result = Checks.run(Checks.suite(check), server.target()).checks().getFirst();

      assertThat(result.verdict()).isEqualTo(Verdict.FAIL);
      assertThat(result.failures().getFirst().sentence()).contains("within 200 ms");
    }
  }

  @Test
  void allWorkersAreAtItTogether() throws Exception {
    Set<Integer> together = ConcurrentHashMap.newKeySet();
    var now = new AtomicInteger();
    try (RawServer server =
        RawServer.start(connection -> {
          connection.request();
          together.add(now.incrementAndGet());
          // Nobody gets an answer before all have asked.
          long end = System.nanoTime() + 20_000_000_000L;
          while (now.get() < 16 && System.nanoTime() < end) {
            Thread.sleep(1);
          }
          connection.send(OK);
        })) {
      CheckResult result =
          Checks.run(
              "- parallel: {workers: 16, do: [{GET: /, expect: {status: 200}}]}\n",
              server.target());

      assertThat(result.verdict()).isEqualTo(Verdict.PASS);
      assertThat(together).contains(16);
    }
  }
}
