package dev.roadmap.check.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.check.Failure;
import dev.roadmap.check.Verdict;
import dev.roadmap.check.run.Checks;
import dev.roadmap.check.run.RawServer;
import dev.roadmap.curriculum.build.Problem;
import dev.roadmap.curriculum.build.SuiteText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaReaderTest {

  private static final String SUITE =
      """
      suite: small
      version: 1
      title: Small
      lesson: some-lesson
      schemas:
        task:
          type: object
          required: [id, title]
          additionalProperties: false
          properties:
            id: {type: [integer, string]}
            title: {type: string, minLength: 1, maxLength: 5, pattern: "^[a-z]"}
            state: {enum: [open, done]}
            at: {type: string, format: date-time}
            points: {type: number, minimum: 0, exclusiveMaximum: 10}
            parts: {type: array, maxItems: 2, uniqueItems: true, items: {$ref: "#/schemas/task"}}
      checks:
        - id: only
          title: It holds
          level: must
          rests_on: RFC 9110 9
          why: Because.
          look_first: at the handler
          hints: [Look.]
          steps:
            - GET: /
              expect: {schema: task}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"id\":1,\"title\":\"a\",\"parts\":[]} | holds",
        "{\"id\":\"x\",\"title\":\"a\",\"points\":9.9,\"state\":\"done\",\"at\":\"2026-01-01T00:00:00Z\"}"
            + " | holds",
        "~{\"id\":1}~ | ~field title: it should be there / nothing: it is not there~",
        "~{\"id\":1,\"title\":\"a\",\"x\":1}~ | ~field x: nothing: it should not be there / 1, a"
            + " number~",
        "~{\"id\":true,\"title\":\"a\"}~ | ~field id: a whole number or a string / true, a"
            + " boolean~",
        "~{\"id\":1,\"title\":\"\"}~ | ~field title: a length of at least 1 / 0 long: \"\", a"
            + " string~",
        "~{\"id\":1,\"title\":\"A\"}~ | ~field title: a string in which ^[a-z] is found / \"A\", a"
            + " string~",
        "~{\"id\":1,\"title\":\"a\",\"state\":\"on\"}~ | ~field state: \"open\", a string or"
            + " \"done\", a string / \"on\", a string~",
        "~{\"id\":1,\"title\":\"a\",\"points\":10}~ | ~field points: less than 10, a number / 10, a"
            + " number~",
        "~{\"id\":1,\"title\":\"a\",\"parts\":[{\"id\":2}]}~ | ~field parts[0].title: it should be"
            + " there / nothing: it is not there~",
        "[] | body: an object / [], an empty list",
      })
  void aSchemaReadsLikeAnyMatcher(String body, String expected) throws Exception {
    SuiteText.Read read = SuiteText.read("small.yaml", SUITE);
    assertThat(read.problems()).isEmpty();
    try (RawServer server =
        RawServer.answering(
            "HTTP/1.1 200 OK\r\nContent-Length: " + body.length() + "\r\n\r\n" + body)) {
      var result = Checks.run(read.reading().suite(), server.target()).checks().getFirst();

      if (result.verdict() == Verdict.PASS) {
        assertThat(expected).isEqualTo("holds");
      } else {
        Failure failure = result.failures().getFirst();
        assertThat(failure.where() + ": " + failure.expected() + " / " + failure.actual())
            .isEqualTo(expected);
      }
    }
  }

  @Test
  void whatIsNotUnderstoodIsRefused() {
    List<Problem> problems =
        SuiteText.read("small.yaml", SUITE.replace("minLength", "minLenght")).problems();

    assertThat(problems)
        .extracting(Problem::toString)
        .containsExactly(
            "small.yaml:12:29: the keyword `minLenght` is not understood here; did you mean"
                + " `minLength`?");
  }
}
