package dev.roadmap.curriculum.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.check.workspace.Workspace;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code roadmap.yaml} may say, and what is said of what it may not. */
class WorkspaceReaderTest {

  private static final Path FOLDER = Path.of("/work");

  @Test
  void everythingThereIsToSay() {
    WorkspaceReader.Read read =
        WorkspaceReader.read(
            FOLDER,
            """
            suite: tasks-api
            command: [go, run, ., --port, "{port}", 5]
            build: go vet ./...
            env: {DEBUG: 1, URL: "http://localhost:{port}"}
            ready: /health
            within: 90s
            parts: {database: {stop: docker compose stop db, start: [docker, start, db]}}
            """);
    assertThat(read.problems()).isEmpty();
    assertThat(read.workspace())
        .isEqualTo(
            new Workspace(
                FOLDER,
                "tasks-api",
                new Workspace.Words(List.of("go", "run", ".", "--port", "{port}", "5")),
                new Workspace.Line("go vet ./..."),
                "",
                Map.of("DEBUG", "1", "URL", "http://localhost:{port}"),
                "/health",
                Duration.ofSeconds(90),
                Map.of(
                    "database",
                    new Workspace.Part(
                        new Workspace.Line("docker compose stop db"),
                        new Workspace.Words(List.of("docker", "start", "db"))))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "comand: x | 1:1: there is no key `comand`; did you mean `command`?",
        "zone: 1 | 1:1: there is no key `zone`: there are suite, exercise, command, build, url,"
            + " port,",
        "port: 0 | 1:7: `port` is a number from 1 to 65535: write 8080",
        "port: 65536 | 1:7: `port` is a number from 1 to 65535: write 8080",
        "port: http | 1:7: `port` is a number from 1 to 65535: write 8080",
        "port: [80] | 1:7: `port` is a number from 1 to 65535: write 8080",
        "'{port: 80, url: x}' | 1:2: `port` is given to a program that `command` starts;",
        "'{port: 80, env: {PORT: 80}}' | 1:2: `env` says it already: take one of them out",
        "'env: {PORT: 99999}' | 1:13: `PORT` is a number from 1 to 65535: write 8080",
        "command: [] | 1:10: `command` names a program: write [python3, app.py]",
        "command: [[a]] | 1:11: `command` is a list of words: write one",
        "command: 5 | 1:10: `command` is a text: write one",
        "suite: [] | 1:8: `suite` is a text: write one",
        "env: [a] | 1:6: `env` has variables below it: write `NAME: value`",
        "env: {A: [b]} | 1:7: a variable has a name and a text",
        "ready: tasks | 1:8: `ready` is a path: write it like /tasks",
        "within: 60 | 1:9: `within` is a time: write it like 60s or 2m",
        "parts: [a] | 1:8: `parts` has names below it: write `database: {stop: ..., start: ...}`",
        "'parts: {db: {stop: a}}' | 1:9: a part has two commands, `stop` and `start`",
        "'parts: {db: {stop: a, start: b, x: c}}' | 1:9: a part has two commands",
        "'parts: {db: {stop: a, start: 5}}' | 1:9: a part has two commands",
        "[suite] | 1:1: this file has keys: write `suite: tasks-api`",
        "'suite: [' | 1:9: this is not YAML",
      })
  void whatIsNotInOrderIsNamedWithItsPlace(String yaml, String problem) {
    assertThat(WorkspaceReader.read(FOLDER, yaml).problems().getFirst().toString())
        .startsWith("roadmap.yaml:" + problem);
  }

  @ParameterizedTest
  @CsvSource({"port: 8080", "port: '8080'", "env: {PORT: 8080}"})
  void aPortIsWhatTheProgramFindsInItsEnvironment(String yaml) {
    WorkspaceReader.Read read = WorkspaceReader.read(FOLDER, yaml);
    assertThat(read.problems()).isEmpty();
    assertThat(read.workspace().environment()).isEqualTo(Map.of("PORT", "8080"));
  }

  @Test
  void whatContradictsItselfIsNamed() {
    WorkspaceReader.Read read =
        WorkspaceReader.read(
            FOLDER, "suite: a\nexercise: b\ncommand: c\nurl: http://localhost:8080\n");
    assertThat(read.problems()).hasSize(2);
  }

  @Test
  void whatIsRememberedIsReadAgain() {
    List<String> command =
        List.of("python3", "my app.py", "--on", "{port}", "say \"hi\"", "a\\b", "true", "5", "é\n");
    String yaml = Workspace.remembering("suite", "tasks-api", command);
    WorkspaceReader.Read read = WorkspaceReader.read(FOLDER, yaml);
    assertThat(read.problems()).isEmpty();
    assertThat(read.workspace().subject()).isEqualTo("tasks-api");
    assertThat(read.workspace().command()).isEqualTo(new Workspace.Words(command));
  }
}
