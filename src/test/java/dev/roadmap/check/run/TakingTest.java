package dev.roadmap.check.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.check.CheckResult;
import dev.roadmap.check.Verdict;
import dev.roadmap.check.target.Part;
import dev.roadmap.check.target.PartStuck;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A database that is taken away from a server, which answers 503 meanwhile. */
class TakingTest {

  private static final String ONCE =
      """
      - without:
          part: database
          do:
            - GET: /
              expect: {status: 503}
      - GET: /
        expect: {status: 200}
      """;

  private final Database database = new Database();

  private static final class Database implements Part {
    private volatile boolean away;
    private boolean stuck;
    private boolean lost;

    @Override
    public void take() {
      if (stuck) {
        throw new PartStuck("`stop` ended with exit code 1");
      }
      away = true;
    }

    @Override
    public void giveBack() {
      if (lost) {
        throw new PartStuck("`start` ended with exit code 1");
      }
      away = false;
    }
  }

  private void serve(RawServer.Connection connection) throws Exception {
    while (connection.request() != null) {
      String status = database.away ? "503 Service Unavailable" : "200 OK";
      connection.send("HTTP/1.1 " + status + "\r\nContent-Length: 0\r\n\r\n");
    }
  }

  private CheckResult run(String steps, Map<String, Part> parts) throws Exception {
    String check = Checks.check("only", "must", steps).replace("  hints", "  alone: true\n  hints");
    try (var target = new StoppableTarget(this::serve)) {
      return new Runner(Clock.systemUTC(), 4711, result -> {}, parts)
          .run(Checks.suite(check), target)
          .checks()
          .getFirst();
    }
  }

  private CheckResult run(String steps) throws Exception {
    return run(steps, Map.of("database", database));
  }

  @Test
  void itIsAwayForTheStepsAndBackForTheNext() throws Exception {
    assertThat(run(ONCE).verdict()).isEqualTo(Verdict.PASS);
  }

  @Test
  void itIsBackAfterAStepThatFailed() throws Exception {
    CheckResult result = run(ONCE.replace("503", "500"));

    assertThat(result.verdict()).isEqualTo(Verdict.FAIL);
    assertThat(database.away).isFalse();
  }

  @Test
  void whoDoesNotSayHowItIsStoppedIsTold() throws Exception {
    CheckResult result = run(ONCE, Map.of());

    assertThat(result.verdict()).isEqualTo(Verdict.NOT_RUN);
    assertThat(result.note())
        .isEqualTo(
            "say in roadmap.yaml which commands stop and start your database: `parts: {database:"
                + " {stop: ..., start: ...}}`");
  }

  @Test
  void oneThatCannotBeTakenAwayProvesNothing() throws Exception {
    database.stuck = true;
    CheckResult result = run(ONCE);

    assertThat(result.verdict()).isEqualTo(Verdict.NOT_RUN);
    assertThat(result.note())
        .isEqualTo("the database could not be taken away: `stop` ended with exit code 1");
  }

  @Test
  void oneThatStaysAwayIsTold() throws Exception {
    database.lost = true;
    CheckResult result = run(ONCE);

    assertThat(result.verdict()).isEqualTo(Verdict.FAIL);
    assertThat(result.failures().getFirst().sentence())
        .isEqualTo("the database could not be brought back: `start` ended with exit code 1");
  }
}
