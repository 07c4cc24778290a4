package dev.roadmap.check.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.curriculum.build.Problem;
import dev.roadmap.curriculum.build.SuiteText;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuiteReaderTest {

  private static final String SOUND =
      """
      suite: small
      version: 3
      title: Small
      lesson: rest-design
      app: {env: {SECONDS: "2"}, ready: {path: /tasks, within: 5s}}
      clients: {anna: {headers: {authorization: "Bearer {{token}}"}}}
      recipes:
        a-task:
          - POST: /tasks
            json: {title: "{{any.title}}"}
            expect: {json: {id: {as: id}}}
      checks:
        - id: first
          title: It holds
          level: must
          rests_on: RFC 9110 9
          why: Because.
          look_first: at the handler
          hints: [Look.]
          steps:
            - use: a-task
            - GET: /tasks/{{id}}
              expect: {status: 200}
      """;

  private static List<String> problems(String yaml) {
    return SuiteText.read("small.yaml", yaml).problems().stream().map(Problem::toString).toList();
  }

  /** Replaces a line, and says what is wrong then. */
  private static List<String> changed(String from, String to) {
    assertThat(SOUND).contains(from);
    return problems(SOUND.replace(from, to));
  }

  @Test
  void aSuiteIsRead() {
    SuiteText.Read read = SuiteText.read("small.yaml", SOUND);

    assertThat(read.problems()).isEmpty();
    Suite suite = read.reading().suite();
    assertThat(suite.id()).isEqualTo("small");
    assertThat(suite.version()).isEqualTo(3);
    assertThat(suite.app().env()).containsEntry("SECONDS", "2");
    assertThat(suite.app().readyPath()).isEqualTo("/tasks");
    assertThat(suite.app().readyWithin()).isEqualTo(Duration.ofSeconds(5));
    assertThat(suite.checks()).hasSize(1);
    assertThat(suite.checks().getFirst().lesson()).isEqualTo("rest-design");
    assertThat(suite.checks().getFirst().steps()).hasSize(2);
  }

  @Test
  void anUnknownKeyIsNamedWithItsPlaceAndTheNearest() {
    assertThat(changed("look_first", "look_frist"))
        .containsExactly(
            "small.yaml:13:5: a check needs `look_first`: add it",
            "small.yaml:18:5: a check has no key `look_frist`; did you mean `look_first`?");
    assertThat(changed("expect: {status: 200}", "expect: {statsu: 200}"))
        .containsExactly(
            "small.yaml:23:18: an expectation has no key `statsu`; did you mean `status`?");
  }

  @Test
  void everythingACheckNeedsIsAskedFor() {
    String yaml = "suite: small\nchecks:\n  - id: a\n    level: must\n";

    assertThat(problems(yaml))
        .containsExactly(
            "small.yaml:1:1: a suite needs `version`: begin with 1",
            "small.yaml:1:1: a suite needs `title`: add it",
            "small.yaml:3:5: a check needs `steps`: add them",
            "small.yaml:3:5: a check needs `title`: add it",
            "small.yaml:3:5: a check needs `why`: add it",
            "small.yaml:3:5: a check needs `look_first`: add it",
            "small.yaml:3:5: a check needs `hints`: one or more, each gives away more",
            "small.yaml:3:5: a check needs `lesson`: the id of the one that explains it",
            "small.yaml:3:5: a must about a request needs `rests_on`: the section that says so,"
                + " RFC 9110 15.5");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "- GET: /tasks/{{id}} | - request: get/tasks/{{id}} | 22:18: write it like `request: get"
            + " /tasks`",
        "- GET: /tasks/{{id}} | - request: /tasks/{{id}} | 22:18: write it like `request: get"
            + " /tasks`",
        "- GET: /tasks/{{id}} | - request: \"X{{any.int 1}} /\" | 22:18: `{{any.int 1}}`: write it"
            + " like `any.int 2..999`",
        "- GET: /tasks/{{id}} | - GET: /tasks/{{idd}} | 22:14: nothing sets the variable `idd`; did"
            + " you mean `id`?",
        "- GET: /tasks/{{id}} | - GET: /tasks/{{any.titel}} | ~22:14: `{{any.titel}}` makes"
            + " nothing: there are any.title, any.word, any.name, any.email, any.password,"
            + " any.uuid, any.int, any.text~",
        "- GET: /tasks/{{id}} | - GET: /tasks/{{id | 22:14: `{{` is never closed: end it with `}}`",
        "- use: a-task | - use: a-taks | 21:14: there is no recipe `a-taks`; did you mean"
            + " `a-task`?",
        "{status: 200} | {status: 2000} | ~23:26: this is no status: write it like 201, 2xx or"
            + " [400, 422]~",
        "{status: 200} | {json: {id: {is: itn}}} | 23:34: `itn` is no type; did you mean `int`?",
        "{status: 200} | {json: {is: string, title: x}} | ~23:37: `title` is no matcher, and stands"
            + " among some: put the fields of an object under `fields:`~",
        "{status: 200} | {json: {matches: '['}} | 23:34: this is no regular expression: Unclosed"
            + " character class",
        "{status: 200} | {within: soon} | 23:26: `within` is a time: write it like 200ms, 5s or 2m",
        "{status: 200} | {as: Big} | ~23:22: a variable's name is small letters, digits and _;"
            + " `name[]` is a list~",
        "{status: 200} | {schema: task} | 23:26: there is no schema `task`: add it under"
            + " `schemas:`",
        "{status: 200} | {invariant: total == 3} | ~23:29: write it like \"sum(balance) == 4000\";"
            + " there are sum, min, max, count and distinct~",
        "- GET: /tasks/{{id}} | ~- parallel: {each: 2, over: id, do: [{GET: /tasks}]}~ | ~22:35:"
            + " `over` does it once for each item, so `each` says nothing: leave one out~",
        "- GET: /tasks/{{id}} | ~- parallel: {over: ids, do: [{GET: '/{{item}}'}]}~ | ~22:26:"
            + " nothing sets the variable `ids`; did you mean `id`?~",
        "{status: 200} | {json: {near: 5s}} | 23:31: write it like `near: now 5s`",
        "level: must | level: shall | 13:5: `level` is must, should or may, and not shall",
        "- GET: /tasks/{{id}} | - get: /tasks/1 | 22:9: this step does nothing; did you mean"
            + " `GET`?",
        "suite: small | suite: large | 1:1: the file small.yaml holds the suite `large`: rename one"
            + " of them",
      })
  void aMistakeIsExplained(String from, String to, String expected) {
    assertThat(changed(from, to)).contains("small.yaml:" + expected);
  }

  @Test
  void whoStopsTheServerNeedsItAlone() {
    assertThat(changed("- use: a-task", "- use: a-task\n      - crash"))
        .containsExactly(
            "small.yaml:13:5: a check that stops or starts the server needs `alone: true`");
  }

  @Test
  void aStepDoesOneThing() {
    assertThat(changed("- use: a-task", "- use: a-task\n        GET: /"))
        .contains("small.yaml:22:9: a step does one thing, and this one is `use` and `GET`");
  }

  @Test
  void aRecipeCannotUseItself() {
    assertThat(changed("    - POST: /tasks", "    - use: a-task\n    - POST: /tasks"))
        .contains("small.yaml:9:5: steps are nested too deep here, or a recipe uses itself");
  }

  @Test
  void checksCannotWaitForEachOtherInACircle() {
    String second = SOUND.substring(SOUND.indexOf("  - id: first")).replace("first\n", "second\n");
    String yaml =
        (SOUND + second)
            .replaceFirst("    level: must\n", "    level: must\n    needs: [second]\n")
            .replaceFirst(
                "second\n    title: It holds\n",
                "second\n    title: It holds\n    needs: [first, third]\n");

    assertThat(problems(yaml))
        .containsExactly(
            "small.yaml:13:1: checks need each other in a circle: first -> second -> first",
            "small.yaml:25:1: `second` needs `third`, which is no check: take it out");
  }

  @Test
  void whatTheBuildKeepsReadsTheSame() throws Exception {
    SuiteText.Read read = SuiteText.read("small.yaml", SOUND);
    byte[] compiled =
        SuiteFile.write(
            List.of(
                new SuiteFile(
                    "small", 3, "Small", 1, "small.yaml", SuiteText.tree("small.yaml", SOUND))));

    Suites suites = Suites.of(compiled);

    assertThat(suites.list()).containsExactly(new Suites.Listed("small", 3, "Small", 1));
    assertThat(suites.find("small").orElseThrow().checks().toString().replaceAll("@[0-9a-f]+", ""))
        .isEqualTo(read.reading().suite().checks().toString().replaceAll("@[0-9a-f]+", ""));
    assertThat(suites.find("other")).isEmpty();
  }
}
