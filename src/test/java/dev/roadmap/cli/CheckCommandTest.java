package dev.roadmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.Person;
import dev.roadmap.Person.Screen;
import dev.roadmap.check.target.Ports;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import tools.jackson.databind.JsonNode;

/** {@code roadmap check}, with a real program and what becomes of it. */
class CheckCommandTest {

  @TempDir Path folder;
  private Learner learner;

  @BeforeEach
  void learn() throws IOException {
    learner = Learner.in(folder);
  }

  private static final String[] START = {"check", "tasks", "--", "python3", "tasks.py"};

  @Test
  void aPassIsVerifiedAndTheCommandIsRemembered() throws IOException {
    Screen screen = learner.types(START);
    assertThat(screen.err())
        .isEqualTo(
            "Remembered in roadmap.yaml: from now on, roadmap check alone does this here.\n");
    assertThat(screen.out().replaceAll("[0-9.]+ m?s", "TIME").replaceAll(":[0-9]{4,5}", ":PORT"))
        .isEqualTo(
            """
            A small task API
            tasks, version 3, seed %s
            http://127.0.0.1:PORT, started in TIME with python3 tasks.py

              5 passed  in TIME

            ◆ Verified: A tour with curl

            → roadmap read small-steps   Small steps
            """
                .formatted(screen.out().replaceAll("(?s).*seed ([0-9]+).*", "$1")));
    assertThat(screen.exit()).isZero();
    assertThat(learner.work().resolve("roadmap.yaml"))
        .hasContent(
            """
            # What `roadmap check` and `roadmap watch` do in this folder.
            suite: tasks
            command: [python3, tasks.py]
            """);
    assertThat(learner.types("show", "curl-tour", "--json").json().path("state").stringValue())
        .isEqualTo("verified");
    assertThat(learner.types("check").exit()).isZero();
  }

  @Test
  void theSameSourcesAreRecordedOnce() throws IOException {
    learner.types(START);
    learner.types("check");
    assertThat(verified()).isEqualTo(1);
    Files.writeString(learner.work().resolve("notes.md"), "changed");
    learner.types("check");
    assertThat(verified()).isEqualTo(2);
  }

  @Test
  void anExerciseOfOneLanguageIsVerifiedOnlyByItsName() throws IOException {
    Screen bare = learner.types(START);
    assertThat(bare.out())
        .contains("◆ Verified: A tour with curl\n")
        .doesNotContain("Go", "go-hello");
    assertThat(state("go-hello")).isEqualTo("not started");

    Files.delete(learner.work().resolve("roadmap.yaml"));
    Screen named = learner.types("check", "go-hello", "--", "python3", "tasks.py");
    assertThat(named.out())
        .contains("◆ Verified: A greeting in Go\n")
        .doesNotContain("A tour with curl");
    assertThat(state("go-hello")).isEqualTo("verified");
    assertThat(learner.work().resolve("roadmap.yaml"))
        .hasContent(
            """
            # What `roadmap check` and `roadmap watch` do in this folder.
            exercise: go-hello
            command: [python3, tasks.py]
            """);
    assertThat(learner.types("check").out()).contains("◆ Verified: A greeting in Go\n");
  }

  @Test
  void anExerciseOfOneLanguageUnderWayIsMentioned() {
    learner.types("start", "go-hello");
    assertThat(learner.types(START).out())
        .contains(
            """
            ◆ Verified: A tour with curl
            You have started A greeting in Go (go-hello). If this is it, roadmap check
            go-hello records it too.

            →\
            """);
    assertThat(state("go-hello")).isEqualTo("started");
  }

  private String state(String id) {
    return learner.types("show", id, "--json").json().path("state").stringValue();
  }

  private long verified() {
    return learner.types("export").out().lines().filter(line -> line.contains("verified")).count();
  }

  @Test
  void aFailureIsShownInFullAndWhatWasVerifiedIsRemembered() {
    learner.types(START);
    Screen screen = learner.flawed("text,where").types("check", "--seed", "4711");
    assertThat(screen.exit()).isEqualTo(1);
    String out = screen.out().replaceAll("[0-9.]+ m?s", "TIME").replaceAll(":[0-9]{4,5}", ":PORT");
    assertThat(out)
        .isEqualTo(
            """
            A small task API
            tasks, version 3, seed 4711
            http://127.0.0.1:PORT, started in TIME with python3 tasks.py

              FAIL  create-then-read  A task you create can be read back (must)
                    step 2 of 2, tasks.yaml:35

                      you sent   GET /tasks/1
                      came back  200 OK, application/json, TIME
                                 {"id": 1, "title": "oil the hinge", "completed": "false"}
                                                                                  ^^^^^^^
                      field      completed
                      expected   false, a boolean
                      got        "false", a string

                    What this means
                      JSON keeps true/false and text apart. In most languages the text
                      "false" counts as true, so a client would show this open task as done.
                    Look first at
                      where the created row becomes JSON. A TEXT column for completed gives
                      exactly this.
                    Try it yourself
                      curl -i http://127.0.0.1:PORT/tasks/1
                    Your program printed during this step
                      | SELECT * FROM tasks WHERE id = 1
                    The lesson: roadmap read status-codes   RFC 9110 9.3.3
                    Again, only this:
                      roadmap check tasks --only create-then-read --seed 4711
                    A hint (1 of 2):
                      roadmap check tasks --only create-then-read --seed 4711 --hint 1

              wait  unknown-is-404 was not run: needs create-then-read, which did not pass
              note  1 thing a reviewer would mention:
                    says-where  status: expected 201, got 200

              2 passed  1 failed  1 with advice  1 not run  in TIME

            A tour with curl was verified on 2026-03-10. That stays in your history; the
            program has changed since.

            → roadmap watch tasks   checks again whenever you save
            """);
    assertThat(learner.types("show", "curl-tour", "--json").json().path("state").stringValue())
        .isEqualTo("verified");
  }

  @Test
  void partOfASuiteProvesNothing() {
    Screen screen =
        learner.types("check", "--only", "unknown-is-404", "tasks", "--", "python3", "tasks.py");
    assertThat(screen.exit()).isZero();
    assertThat(screen.out())
        .contains("  2 passed", "Only some of the checks were run, so nothing is recorded.");
    assertThat(verified()).isZero();
  }

  @Test
  void jsonHasTheFieldsThatWerePromised() {
    Screen screen =
        learner
            .flawed("text")
            .types("check", "curl-tour", "--json", "--seed", "7", "--", "python3", "tasks.py");
    assertThat(screen.exit()).isEqualTo(1);
    JsonNode json = screen.json();
    assertThat(json.propertyNames())
        .containsExactly("schema", "suite", "version", "target", "seed", "checks", "totals");
    assertThat(json.path("seed").intValue()).isEqualTo(7);
    JsonNode failed = json.path("checks").get(1);
    assertThat(failed.toString())
        .isEqualTo(
            """
            {"id":"create-then-read","level":"must","verdict":"fail","title":"A task you create can \
            be read back","expected":"false, a boolean","actual":"\\"false\\", a string","lesson":\
            "status-codes"}\
            """);
    assertThat(json.path("totals").toString())
        .isEqualTo(
            "{\"pass\":3,\"fail\":1,\"advice\":0,\"inconclusive\":0,\"not-run\":1,\"error\":0}");
  }

  @Test
  void reportsAreWrittenForMachinesAndForPeople() throws Exception {
    Path junit = folder.resolve("junit.xml");
    Path html = folder.resolve("report.html");
    learner
        .flawed("500")
        .types(
            "check",
            "tasks",
            "--junit",
            junit.toString(),
            "--html",
            html.toString(),
            "--",
            "python3",
            "tasks.py");
    try (InputStream in = Files.newInputStream(junit)) {
      Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
      assertThat(document.getElementsByTagName("testcase").getLength()).isEqualTo(5);
      assertThat(
              document
                  .getElementsByTagName("failure")
                  .item(0)
                  .getAttributes()
                  .item(0)
                  .getNodeValue())
          .isEqualTo("status: expected 404, got 500");
    }
    assertThat(Files.readString(html))
        .contains("<code>unknown-is-404</code>", "<dt>Got</dt><dd>500</dd>")
        .doesNotContain("<script", "src=", "href=", "url(");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "check | Check what? There is no roadmap.yaml here that names a suite or an exercise.",
        "check taks | There is no suite called \"taks\".",
        "check tasks | roadmap does not know yet how your program is started.",
        "check py-hello -- x | py-hello has no checks yet.",
        "check tasks python3 tasks.py | roadmap check takes one id, and \"python3 tasks.py\" is",
        "check tasks --only list-work -- x | tasks has no check \"list-work\".",
        "check tasks --only , -- python3 tasks.py | --only needs the name of a check.",
        "check tasks --junit /nowhere/x.xml -- python3 tasks.py | There is no folder /nowhere.",
        "check tasks --html= -- python3 tasks.py | --html needs the name of a file.",
        "check tasks --url http://localhost:1 -- x | --url checks a program that runs already",
        "check tasks --url https://localhost:1 | https is not checked",
        "check tasks --url http://192.0.2.7 | 192.0.2.7 is not this machine",
      })
  void whatMakesNoSenseIsRefused(String line, String sentence) {
    Screen screen = learner.types(line.split(" ", -1));
    assertThat(screen.err().replaceAll("\\s+", " ")).startsWith("roadmap: " + sentence);
    assertThat(screen.exit()).isEqualTo(2);
    assertThat(screen.out()).isEmpty();
  }

  @Test
  void settingsThatAreNotInOrderAreNamedWithTheirPlace() throws IOException {
    Files.writeString(
        learner.work().resolve("roadmap.yaml"), "suite: tasks\ncomand: python3 tasks.py\n");
    Screen screen = learner.types("check");
    assertThat(screen.exit()).isEqualTo(2);
    assertThat(screen.err().replaceAll("\\s+", " "))
        .isEqualTo(
            "roadmap: roadmap.yaml is not in order: roadmap.yaml:2:1: there is no key `comand`; did"
                + " you mean `command`? ");
  }

  @Test
  void settingsThatNobodyWroteByHandAreNotRead() throws IOException {
    Path file = learner.work().resolve("roadmap.yaml");
    Files.writeString(file, "a".repeat(70_000));
    Screen screen = learner.types("check");
    assertThat(screen.exit()).isEqualTo(2);
    assertThat(screen.err().replaceAll("\\s+", " "))
        .startsWith("roadmap: " + file + " is larger than 64 KiB");
  }

  @Test
  void aProgramThatDoesNotStartSaysWhyAndIsNotRemembered() throws IOException {
    Files.writeString(
        learner.work().resolve("tasks.py"), "import sys\nsys.exit('no\\x1b[2J way')\n");
    Screen screen = learner.types(START);
    assertThat(screen.exit()).isEqualTo(3);
    assertThat(screen.out()).isEmpty();
    assertThat(screen.err().replaceAll("[0-9]{4,5}", "PORT").replaceAll("[0-9.]+ s", "TIME"))
        .isEqualTo(
            """
            roadmap: `python3 tasks.py` ended with exit code 1 after TIME, before it
                     answered on port PORT.
                     Your program printed
                     | no\ufffd[2J way
                     Its last lines say why. To try it yourself: PORT=PORT python3 tasks.py
            """);
    assertThat(learner.work().resolve("roadmap.yaml")).doesNotExist();
  }

  @Test
  void nothingAtAnAddressIsTheMachinesMatter() {
    int port = Ports.free();
    Screen screen = learner.types("check", "tasks", "--url", "http://localhost:" + port);
    assertThat(screen.exit()).isEqualTo(3);
    assertThat(screen.err()).startsWith("roadmap: Nothing listens on localhost:" + port + ".");
  }

  @Test
  void aReportThatCannotBeWrittenTakesNothingFromWhatWasFound() {
    Assumptions.assumeTrue(Files.exists(Path.of("/dev/full")), "this system has no full disk");
    Screen screen =
        learner.types("check", "tasks", "--junit", "/dev/full", "--", "python3", "tasks.py");
    assertThat(screen.out()).contains("5 passed", "Verified: A tour with curl");
    assertThat(screen.err()).contains("roadmap: /dev/full cannot be written");
    assertThat(screen.exit()).isEqualTo(3);
  }

  @Test
  void whoStartsAnExerciseThatHasASuiteIsToldToCheckIt() {
    assertThat(learner.types("start", "curl-tour").out())
        .contains("→ roadmap check curl-tour -- COMMAND   with what starts your program");
  }

  @Test
  void onlyMayBeSaidOftenOrWithCommas() {
    List<String> both =
        checks("check", "tasks", "--dry-run", "--json", "--only", "says-where,unknown-is-404");
    assertThat(both).contains("says-where", "unknown-is-404");
    assertThat(
            checks(
                "check",
                "tasks",
                "--dry-run",
                "--json",
                "--only",
                "says-where",
                "--only",
                "unknown-is-404"))
        .isEqualTo(both);
  }

  private List<String> checks(String... words) {
    return learner.types(words).json().path("checks").findValuesAsString("id");
  }

  @Test
  void whatWouldBeDoneCanBeAskedByPrograms() throws IOException {
    assertThat(learner.types("check", "tasks", "--dry-run", "--json").json().path("start").isNull())
        .isTrue();
    Files.writeString(
        learner.work().resolve("roadmap.yaml"),
        """
        exercise: curl-tour
        command: python3 tasks.py
        port: 8123
        within: 60s
        """);
    Screen screen =
        learner.types("check", "--dry-run", "--json", "--seed", "7", "--only", "says-where");
    assertThat(screen.out().replaceAll("\"checks\":.*", "..."))
        .isEqualTo(
            """
            {"schema":1,"suite":"tasks","version":3,"exercise":"curl-tour","seed":7,"url":null,\
            "start":{"folder":"%s","build":null,"command":["python3","tasks.py"],"port":8123,\
            "ready":"/tasks","withinMs":60000},...
            """
                .formatted(learner.work()));
    assertThat(screen.json().path("checks").findValuesAsString("id")).contains("says-where");
    assertThat(learner.types("check", "--dry-run").out()).contains("\n  port     8123\n");
    JsonNode running =
        learner
            .types("check", "tasks", "--url", "http://localhost:1", "--dry-run", "--json")
            .json();
    assertThat(running.path("url").stringValue()).isEqualTo("http://localhost:1");
    assertThat(running.path("start").isNull()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--seed x          | --seed takes a whole number, not \"x\".",
        "--seed ''         | --seed takes a whole number, not \"\".",
        "--seed 9999999999 | --seed takes no number as large as 9999999999.",
        "--seed            | --seed needs a value: --seed N.",
        "--hint -1         | --hint takes a number from 0.",
        "--hint -9999999999| --hint takes no number as small as -9999999999.",
        "--only            | --only needs a value: --only CHECKS.",
        "--only ,          | --only needs the name of a check.",
        "--only nothing    | tasks has no check \"nothing\".",
        "--url ''          | --url needs the address of your program.",
        "--dir ''          | --dir needs the name of a folder.",
        "--dir /no/folder  | There is no folder /no/folder.",
        "--dir pom.xml     | --dir takes a folder, and pom.xml is none.",
        "--verbose=9       | --verbose takes no value, and \"9\" is one.",
        "--                | After -- stands the command that starts your program, and there is",
        "-- ''             | After -- stands the command that starts your program, and there is",
      })
  void aValueThatMakesNoSenseIsNamed(String typed, String message) {
    for (String command : List.of("check", "watch")) {
      String[] words = (command + " tasks " + typed.strip()).replace("''", "").split(" ", -1);
      Screen screen = learner.person().types(learner.line(words));
      assertThat(screen.err().replaceAll("\\s+", " ")).startsWith("roadmap: " + message);
      assertThat(screen.exit()).isEqualTo(Exit.USAGE);
    }
  }

  @Test
  void withNothingToCheckTheNextStepNamesWhatIsMissing() {
    assertThat(learner.types("check", "tasks", "--dry-run").out())
        .endsWith("→ roadmap check tasks -- COMMAND   with what starts your program\n");
  }

  @Test
  void whatWouldBeDoneCanBeAsked() throws IOException {
    Files.writeString(
        learner.work().resolve("roadmap.yaml"),
        """
        exercise: curl-tour
        build: make
        command: python3 tasks.py --port {port}
        ready: /health
        within: 60s
        """);
    assertThat(learner.types("check", "--dry-run", "--seed", "1").out())
        .isEqualTo(
            """
            A small task API
              suite    tasks, version 3
              checks   5
              seed     1
              folder   %s
              build    make
              command  python3 tasks.py --port {port}
              ready    when GET /health is answered, within 60 s

            → roadmap check curl-tour   does it
            """
                .formatted(learner.work()));
    assertThat(learner.types("check", "--list").out()).startsWith("  tasks  A small task API\n");
    assertThat(learner.types("check", "tasks", "--list").out())
        .contains("  should  says-where  A created task has a Location\n");
    JsonNode list = learner.types("check", "tasks", "--list", "--json").json();
    assertThat(list.path("checks").get(2).path("level").stringValue()).isEqualTo("should");
  }

  @Test
  void hintsComeOneAtATime() {
    learner.flawed("text");
    String[] line = {"check", "tasks", "--hint", "1", "--", "python3", "tasks.py"};
    String out = learner.types(line).out();
    assertThat(out)
        .contains("Hint 1 of 2\n          Print what the handler for POST returns")
        .contains("One more hint (2 of 2):\n          roadmap check tasks --only create-then-read")
        .doesNotContain("Look at the type");
    line[3] = "2";
    assertThat(learner.types(line).out())
        .contains("Hint 2 of 2\n          Look at the type of `completed`")
        .doesNotContain("One more hint");
  }

  @Test
  void aStartedExerciseIsGoneOnWithByItsCheck() {
    learner.types("start", "curl-tour");
    assertThat(learner.types("next").out()).endsWith("→ roadmap check curl-tour\n");
    assertThat(learner.types("show", "curl-tour").out())
        .contains("Proven by: roadmap check curl-tour")
        .endsWith("→ roadmap check curl-tour -- COMMAND   with what starts your program\n");
  }

  @Test
  void progressIsShownOnATerminalAndGoneAtTheEnd() {
    Person person = learner.person().atTerminal(80);
    String err = person.types(learner.line(START)).err();
    assertThat(err).contains("\rStarting: python3 tasks.py", "\r5 of 5 checked");
    assertThat(err.split("\n", 2)[0]).matches("(?s).*\\r +\\rRemembered in roadmap.yaml.*");
    assertThat(learner.types("check", "--plain").err()).isEmpty();
  }

  @Test
  void nothingOfItIsLeftRunning() {
    learner.types(START);
    assertThat(folder.resolve("home/cache/running")).isEmptyDirectory();
  }

  @Test
  void aProgramThatRunsAlreadyHoldsAsFarAsItCanBeChecked() throws Exception {
    int port = Ports.free();
    var builder = new ProcessBuilder("python3", "tasks.py").directory(learner.work().toFile());
    builder.environment().put("PORT", Integer.toString(port));
    Process program = builder.start();
    try {
      String url = "http://localhost:" + port;
      Screen screen = learner.types("check", "tasks", "--url", url);
      while (screen.exit() == 3) {
        screen = learner.types("check", "tasks", "--url", url);
      }
      assertThat(screen.exit()).isZero();
      assertThat(screen.out())
          .contains("survives-a-stop was not run: needs a program that roadmap starts itself")
          .contains("What can be checked from outside holds; the rest proves it.")
          .endsWith("→ roadmap check tasks -- COMMAND   lets roadmap start your program\n");
      assertThat(verified()).isZero();
    } finally {
      program.descendants().forEach(ProcessHandle::destroyForcibly);
      program.destroyForcibly().waitFor();
    }
  }
}
