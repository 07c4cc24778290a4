package dev.roadmap.cli;

import dev.roadmap.check.CheckResult;
import dev.roadmap.check.Exchange;
import dev.roadmap.check.Failure;
import dev.roadmap.check.Level;
import dev.roadmap.check.SuiteReport;
import dev.roadmap.check.Verdict;
import dev.roadmap.check.suite.Suite;
import dev.roadmap.check.target.Program;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reports made by hand, as no program is needed to look at them. */
final class Reports {

  /** What a hostile program sends: control characters, a bidi override, markup, half a pair. */
  static final String HOSTILE = "\u001b]0;gone\u0007<b>\u202eevil\u0000\ud800 & \"q\"\u001b[2J";

  private Reports() {}

  static CheckResult check(String id, Level level, Verdict verdict, String note, Failure... found) {
    return new CheckResult(
        id,
        "What " + id + " is about",
        level,
        verdict,
        "A client trusts the answer to POST, and shows what it was told.",
        "where the row becomes JSON",
        List.of("Print it.", "Compare the types."),
        "RFC 9110 9.3.3",
        "status-codes",
        Duration.ofMillis(4),
        List.of(found),
        note);
  }

  static Failure failure(
      Level level, String where, @Nullable String expected, @Nullable String actual) {
    return new Failure(level, 2, 4, 21, exchange(), where, expected, actual, null, List.of());
  }

  static Failure said(String sentence, String... printed) {
    return new Failure(Level.MUST, 1, 1, 9, null, "answer", null, null, sentence, List.of(printed));
  }

  /** A check whose request was not answered at all. */
  static SuiteReport unanswered(String... printed) {
    return noAnswer(
        Failure.UNANSWERED + ", with null",
        "the server closed the connection without an answer",
        printed);
  }

  /** A check whose request was not answered in time. */
  static SuiteReport late() {
    return noAnswer(Failure.LATE, "no answer came within 10 s");
  }

  private static SuiteReport noAnswer(String where, String sentence, String... printed) {
    return report(
        check(
            "title-required",
            Level.MUST,
            Verdict.FAIL,
            "",
            new Failure(Level.MUST, 1, 1, 9, null, where, null, null, sentence, List.of(printed))));
  }

  static Exchange exchange() {
    String body =
        "{\"id\":7,\"title\":\"oil the"
            + " hinge\",\"completed\":\"false\",\"created_at\":\"2026-03-10T18:00:00Z\"}";
    int from = body.indexOf("\"false\"");
    return new Exchange(
        "GET /tasks/7",
        null,
        "200 OK",
        "application/json",
        body,
        new Exchange.Mark(from, from + 7),
        Duration.ofMillis(4),
        "curl -i http://127.0.0.1:8080/tasks/7");
  }

  /** A bit of everything. */
  static SuiteReport mixed() {
    return report(
        check("list-works", Level.MUST, Verdict.PASS, ""),
        check(
            "create-then-read",
            Level.MUST,
            Verdict.FAIL,
            "",
            new Failure(
                Level.MUST,
                2,
                4,
                21,
                exchange(),
                "field completed",
                "false, a boolean",
                "\"false\", a string",
                null,
                List.of("SELECT * FROM tasks WHERE id = 7", "", "done"))),
        check(
            "delete-works",
            Level.MUST,
            Verdict.FAIL,
            "",
            failure(Level.MUST, "status", "204 or 200", "500")),
        check(
            "stays-up", Level.MUST, Verdict.FAIL, "", said("the connection was closed, no answer")),
        check(
            "says-where",
            Level.SHOULD,
            Verdict.ADVICE,
            "",
            failure(Level.SHOULD, "header location", "present", "absent")),
        check("race", Level.MUST, Verdict.INCONCLUSIVE, "12 answers with 2xx, 500 would be enough"),
        check(
            "update-works",
            Level.MUST,
            Verdict.NOT_RUN,
            "needs create-then-read, which did not pass"),
        check(
            "update-keeps",
            Level.MUST,
            Verdict.NOT_RUN,
            "needs create-then-read, which did not pass"),
        check("odd", Level.MAY, Verdict.ERROR, "there is no variable `x`"));
  }

  /** A program that sends and prints what would steer a terminal or a page. */
  static SuiteReport hostile() {
    var exchange =
        new Exchange(
            "GET /" + HOSTILE,
            HOSTILE,
            "200 " + HOSTILE,
            HOSTILE,
            HOSTILE,
            new Exchange.Mark(3, 6),
            Duration.ofMillis(4),
            "curl '" + HOSTILE + "'");
    return report(
        check(
            "hostile",
            Level.MUST,
            Verdict.FAIL,
            "",
            new Failure(
                Level.MUST,
                1,
                1,
                1,
                exchange,
                "field " + HOSTILE,
                HOSTILE,
                HOSTILE,
                null,
                List.of(HOSTILE))),
        check("odd", Level.MUST, Verdict.INCONCLUSIVE, HOSTILE));
  }

  static SuiteReport report(CheckResult... checks) {
    return new SuiteReport(
        "tasks-crud",
        2,
        "Tasks, created and read",
        "tasks-crud.yaml",
        "http://127.0.0.1:8080, started in 0.3 s with ./run.sh",
        4711,
        Duration.ofMillis(812),
        List.of(checks));
  }

  static CheckPlan plan() {
    var suite =
        new Suite(
            "tasks-crud",
            2,
            "Tasks, created and read",
            "tasks-crud.yaml",
            new Suite.App(Map.of(), "/tasks", Duration.ofSeconds(20)),
            new Suite.Defaults(Duration.ofSeconds(10), 1 << 20),
            Map.of(),
            List.of());
    Program program = Program.of(List.of("./run.sh"), Path.of("/work"));
    return new CheckPlan(suite, null, suite, program, "", Map.of(), " -- ./run.sh", 4711);
  }

  static CheckOptions options(boolean verbose, int hints) {
    return new CheckOptions(
        "", List.of(), "", false, verbose, List.of(), null, hints, Path.of("/work"), true);
  }
}
