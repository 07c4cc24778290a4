package dev.roadmap.check.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.check.CheckResult;
import dev.roadmap.check.Exchange;
import dev.roadmap.check.Failure;
import dev.roadmap.check.Level;
import dev.roadmap.check.SuiteReport;
import dev.roadmap.check.Verdict;
import org.junit.jupiter.api.Test;

class RunnerTest {

  private static final String CREATE_THEN_READ =
      """
      - POST: /tasks
        json: {title: "{{any.title}}"}
        expect:
          status: {must: 2xx, should: 201}
          header: {content-type: {contains: json}, location: {should: {is: url, as: where}}}
          json: {id: {is: id, as: id}, title: "{{title}}", completed: false, created_at: {is: rfc3339, near: now 5s}}
          as: created
      - GET: /tasks/{{id}}
        expect: {status: 200, json: {same_as: created}}
      - GET: "{{where}}"
        expect: {status: 200, json: {same_as: created}}
      - PUT: /tasks/{{id}}
        json: {title: "{{title}}", completed: true}
        expect: {status: [200, 204]}
      - GET: /tasks/{{id}}
        expect: {json: {completed: true, created_at: "{{created.created_at}}"}}
      - GET: /tasks
        expect: {json: {once: {id: "{{id}}", title: "{{title}}"}, unique_by: id}}
      - DELETE: /tasks/{{id}}
        expect: {status: {must: 2xx, should: 204}, size: 0, framing: clean}
      - GET: /tasks/{{id}}
        expect: {status: [404, 410], json: {}}
      """;

  @Test
  void aSoundServerPasses() throws Exception {
    try (var tasks = new Tasks()) {
      SuiteReport report =
          Checks.run(
              Checks.suite(Checks.check("create", "must", CREATE_THEN_READ)), tasks.target());

      assertThat(report.checks().getFirst().failures()).isEmpty();
      assertThat(report.checks().getFirst().verdict()).isEqualTo(Verdict.PASS);
      assertThat(report.passed()).isTrue();
      assertThat(report.seed()).isEqualTo(4711);
    }
  }

  @Test
  void aWrongTypeIsToldWithItsPlace() throws Exception {
    try (var tasks =
        new Tasks(
            (method, body) -> method.equals("GET") ? body.replace(":false", ":\"false\"") : body)) {
      CheckResult result = Checks.run(CREATE_THEN_READ, tasks.target());

      assertThat(result.verdict()).isEqualTo(Verdict.FAIL);
      Failure failure = result.failures().getFirst();
      assertThat(failure.where()).isEqualTo("field completed");
      assertThat(failure.expected()).isEqualTo("false, a boolean");
      assertThat(failure.actual()).isEqualTo("\"false\", a string");
      assertThat(failure.level()).isEqualTo(Level.MUST);
      assertThat(failure.step()).isEqualTo(2);
      assertThat(failure.steps()).isEqualTo(8);
      assertThat(failure.line()).isEqualTo(22);
      Exchange exchange = failure.exchange();
      assertThat(exchange).isNotNull();
      assertThat(exchange.sent()).isEqualTo("GET /tasks/1");
      assertThat(exchange.status()).isEqualTo("200 OK");
      assertThat(exchange.type()).isEqualTo("application/json");
      assertThat(exchange.body().substring(exchange.mark().from(), exchange.mark().to()))
          .isEqualTo("\"false\"");
      assertThat(exchange.curl()).isEqualTo("curl -i " + tasks.target().base() + "/tasks/1");
    }
  }

  @Test
  void aShouldInAMustIsAdvice() throws Exception {
    try (var tasks = new Tasks()) {
      CheckResult result =
          Checks.run(
              """
              - GET: /tasks
                expect: {status: {must: 2xx, should: 204}, should: {header: {etag: present}}}
              - GET: /tasks
                expect: {status: 200}
              """,
              tasks.target());

      assertThat(result.verdict()).isEqualTo(Verdict.ADVICE);
      assertThat(result.failures())
          .extracting(Failure::where)
          .containsExactly("status", "header etag");
      assertThat(result.failures()).extracting(Failure::level).containsOnly(Level.SHOULD);
      assertThat(result.failures().getFirst().expected()).isEqualTo("204");
      assertThat(result.failures().getFirst().actual()).isEqualTo("200");
    }
  }

  @Test
  void whatNeedsAFailedCheckIsNotRun() throws Exception {
    try (var tasks = new Tasks()) {
      String wrong = Checks.check("wrong", "must", "- GET: /\n  expect: {status: 200}\n");
      String next =
          Checks.check("next", "must", "- GET: /tasks\n  expect: {status: 200}\n")
              .replace("  hints", "  needs: [wrong]\n  hints");

      SuiteReport report = Checks.run(Checks.suite(next + wrong), tasks.target());

      assertThat(report.checks()).extracting(CheckResult::id).containsExactly("next", "wrong");
      assertThat(report.checks())
          .extracting(CheckResult::verdict)
          .containsExactly(Verdict.NOT_RUN, Verdict.FAIL);
      assertThat(report.checks().getFirst().note()).isEqualTo("needs wrong, which did not pass");
      assertThat(report.passed()).isFalse();
    }
  }

  @Test
  void aRowThatFailsIsNamed() throws Exception {
    try (var tasks = new Tasks()) {
      String table =
          """
          - id: titles
            title: A title is needed
            level: must
            rests_on: RFC 9110 15.5.1
            why: Because.
            look_first: at the handler
            hints: [Look.]
            for:
              - {row: missing, body: {}}
              - {row: given, body: {title: "{{any.title}}"}}
              - {row: blank, body: {title: "  "}}
              - {row: also given, body: {title: x}}
            steps:
              - POST: /tasks
                json: "{{body}}"
                expect: {status: 4xx}
          """;

      CheckResult result = Checks.run(Checks.suite(table), tasks.target()).checks().getFirst();

      assertThat(result.verdict()).isEqualTo(Verdict.FAIL);
      assertThat(result.failures().getFirst().where()).isEqualTo("status, with given");
      assertThat(result.note()).isEqualTo("2 of 4 inputs: given, also given");
    }
  }

  @Test
  void workersInParallelCollectWhatTheyGot() throws Exception {
    try (var tasks = new Tasks()) {
      CheckResult result =
          Checks.run(
              """
              - parallel:
                  workers: 8
                  each: 5
                  rounds: 2
                  do:
                    - POST: /tasks
                      json: {title: "{{any.title}} {{worker}} {{n}}"}
                      expect: {status: 2xx, json: {id: {as: "ids[]"}}}
                  tally: [{status: 2xx, number: 40}, {status: 5xx, number: 0}]
                  enough: 40
              - that: {ids: {length: 80, unique: true}}
              - GET: /tasks
                expect: {json: {includes: {by: id, all: "{{ids}}"}}}
              """
                  .replace("number: 40}", "number: 80}"),
              tasks.target());

      assertThat(result.failures()).isEmpty();
      assertThat(result.verdict()).isEqualTo(Verdict.PASS);
      assertThat(result.note()).isEqualTo("no violation in 80 requests");
    }
  }

  @Test
  void workersShareAList() throws Exception {
    String steps =
        """
        - POST: /tasks
          times: 20
          json: {title: "{{any.title}}"}
          expect: {json: {id: {as: "ids[]"}}}
        - parallel:
            workers: 3
            over: ids
            do:
              - DELETE: /tasks/{{item}}
                expect: {status: 204}
            tally: [{status: 204, number: 20}]
        - GET: /tasks
          expect: {status: 200, json: {length: 0}}
        """;
    try (var tasks = new Tasks()) {
      CheckResult result = Checks.run(steps, tasks.target());

      assertThat(result.failures()).isEmpty();
      assertThat(result.verdict()).isEqualTo(Verdict.PASS);
    }
  }

  @Test
  void theTimeOfAnAnswerCanBeKept() throws Exception {
    String steps =
        """
        - GET: /tasks
          times: 3
          expect: {took: {gt: 0, lt: 10000, as: "times[]"}}
        - that: {times: {length: 3}}
        - let: {quickest: "{{least times}}"}
        - GET: /tasks
          expect: {took: {lt: 0}}
        """;
    try (var tasks = new Tasks()) {
      Failure failure = Checks.run(steps, tasks.target()).failures().getFirst();

      assertThat(failure.step()).isEqualTo(4);
      assertThat(failure.where()).isEqualTo("time in ms");
      assertThat(failure.expected()).isEqualTo("less than 0, a number");
    }
  }

  @Test
  void tooFewAnswersInParallelAreInconclusive() throws Exception {
    try (var tasks = new Tasks()) {
      CheckResult result =
          Checks.run(
              """
              - parallel:
                  workers: 2
                  each: 2
                  do:
                    - GET: /nowhere
                      expect: {status: [200, 404]}
                  enough: 3
              """,
              tasks.target());

      assertThat(result.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
      assertThat(result.note())
          .isEqualTo("only 0 of 4 requests succeeded; it takes 3 to tell anything");
    }
  }

  @Test
  void whatIsNotOfferedEndsTheCheck() throws Exception {
    try (var tasks = new Tasks()) {
      CheckResult result =
          Checks.run(
              """
              - PATCH: /tasks
                done_if: {status: [404, 405, 501]}
                expect: {status: 200}
              - GET: /nowhere
                expect: {status: 200}
              """,
              tasks.target());

      assertThat(result.verdict()).isEqualTo(Verdict.PASS);
      assertThat(result.note()).isEqualTo("not offered here (405), which is fine");
    }
  }

  @Test
  void anExpectationCanDependOnTheAnswer() throws Exception {
    try (var tasks = new Tasks()) {
      CheckResult result =
          Checks.run(
              """
              - PATCH: /tasks
                expect:
                  when:
                    - {status: 405, then: {header: {allow: {contains: PATCH}}}}
                    - {status: 404, then: {header: {allow: present}}}
              """,
              tasks.target());

      assertThat(result.failures()).hasSize(1);
      assertThat(result.failures().getFirst().where()).isEqualTo("header allow");
      assertThat(result.failures().getFirst().expected())
          .isEqualTo("a string with \"PATCH\" in it");
      assertThat(result.failures().getFirst().actual()).isEqualTo("\"GET, POST\", a string");
    }
  }

  @Test
  void twoRequestsShareANamedConnection() throws Exception {
    try (var tasks = new Tasks()) {
      CheckResult result =
          Checks.run(
              """
              - GET: /tasks
                on: line
                expect: {status: 200, closed: false}
              - GET: /nowhere
                on: line
                expect: {status: 404}
              - raw: "GET /tasks HTTP/1.1\\r\\nHost: {{host}}\\r\\n"
                on: half
              - GET: /tasks
                expect: {status: 200, within: 5s}
              - raw: "Connection: close\\r\\n\\r\\n"
                on: half
                expect: {status: 200, closed: true}
              """,
              tasks.target());

      assertThat(result.failures()).isEmpty();
      assertThat(result.verdict()).isEqualTo(Verdict.PASS);
    }
  }

  @Test
  void whatNeedsAnotherStartIsNotRunWithoutOne() throws Exception {
    try (var tasks = new Tasks()) {
      String check =
          Checks.check("survives", "must", "- restart\n")
              .replace("  hints", "  alone: true\n  hints");

      CheckResult result = Checks.run(Checks.suite(check), tasks.target()).checks().getFirst();

      assertThat(result.verdict()).isEqualTo(Verdict.NOT_RUN);
      assertThat(result.note())
          .isEqualTo("needs a program that roadmap starts itself: give its command after --");
    }
  }
}
