package dev.roadmap.curriculum.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What editors are told about suites agrees with what the build says of them. */
class SuiteSchemaTest {

  private static final String SMALL =
      """
      suite: small
      version: 1
      title: Small
      lesson: some-lesson
      app: {env: {SECONDS: "2"}, ready: {path: /tasks, within: 5s}}
      checks:
        - id: first
          title: It holds
          level: must
          rests_on: RFC 9110 9
          why: Because.
          look_first: at the handler
          hints: [Look.]
          alone: true
          steps:
            - BREW: /
              expect: {status: {must: [4xx, 501], should: 405}, when: [{status: 405, then: {header: {allow: present}}}]}
            - restart
            - crash: {within: 2s}
            - parallel: {workers: 2, do: [{weight: 2, GET: /}, {weight: 1, GET: /x}], tally: [{status: 5xx, number: 0}]}
            - GET: /
              expect: {took: {lt: 100, as: "times[]"}}
            - parallel: {over: times, do: [{GET: "/{{item}}"}]}
            - GET: /
              eventually: {within: 2s}
              expect: {status: {not: 5xx}, json: {id: {as: id}}, should: {within: 1s}}
      """;

  private static List<String> problems(String yaml) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonMapper.shared().readTree(Path.of("roadmap/schema/suite.json").toFile()));
    Document document = YamlReader.readAnyText("small.yaml", yaml, new Problems());
    var problems = new ArrayList<String>();
    schema.validate(document.tree()).forEach(error -> problems.add(error.toString()));
    return problems;
  }

  @Test
  void whatTheProgramTakesTheSchemaTakes() throws IOException {
    assertThat(SuiteText.read("small.yaml", SMALL).problems()).isEmpty();
    assertThat(problems(SMALL)).isEmpty();
  }

  @Test
  void everySuiteOfTheRoadFits() throws IOException {
    Path folder = Path.of("roadmap/suites");
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".yaml")).toList()) {
        assertThat(problems(Files.readString(file))).as(file.toString()).isEmpty();
      }
    }
  }

  @Test
  void aKeyTheProgramRefusesTheSchemaRefuses() throws IOException {
    for (String from :
        List.of(
            "look_first", "parallel", "status: {must", "tally", "within: 2s", "ready", "took")) {
      String wrong = SMALL.replaceFirst(java.util.regex.Pattern.quote(from), "x" + from);

      assertThat(problems(wrong)).as(from).isNotEmpty();
      assertThat(SuiteText.read("small.yaml", wrong).problems()).as(from).isNotEmpty();
    }
  }
}
