package dev.roadmap.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.Person;
import dev.roadmap.Person.Screen;
import dev.roadmap.check.target.Ports;
import dev.roadmap.practice.http.PortOwner;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServeCommandTest {

  @TempDir private Path home;

  @Test
  void servesUntilItIsAskedToEnd() throws Exception {
    try (var server = new ServeProcess(home)) {
      assertThat(server.ask("GET", "/tasks", "").text()).isEqualTo("[]");
      assertThat(server.ask("POST", "/tasks", "title=x", "Content-Type: text/plain").status())
          .isEqualTo(415);
      server.term();
      assertThat(server.end())
          .contains("200 GET    /tasks")
          .contains("415 POST   /tasks")
          .contains("    The body came as text/plain; send Content-Type: application/json.\n")
          .contains("    roadmap read headers\n")
          .endsWith("Stopped after 2 requests.\n143");
    }
  }

  @Test
  void logsLinesOfJson() throws Exception {
    try (var server = new ServeProcess(home, "--log", "json")) {
      server.ask("GET", "/tasks/7?x=%1b", "");
      server.term();
      assertThat(server.end())
          .contains("\"method\":\"GET\",\"path\":\"/tasks/7?x=%1b\"")
          .contains("\"route\":\"/tasks/{id}\",\"status\":404,\"ms\":")
          .contains("{\"event\":\"stopped\",\"requests\":");
    }
  }

  @Test
  void quietShowsNoRequests() throws Exception {
    try (var server = new ServeProcess(home, "--quiet")) {
      server.ask("GET", "/tasks", "");
      server.term();
      assertThat(server.end()).isEqualTo("Stopped after 1 request.\n143");
    }
  }

  @Test
  void withTheFaultItGoesOnAfterTerm() throws Exception {
    try (var server = new ServeProcess(home, "--fault", "ignores-term")) {
      server.term();
      assertThat(server.ask("GET", "/tasks", "").status()).isEqualTo(200);
      assertThat(server.alive()).isTrue();
    }
  }

  @Test
  void aTakenPortIsExplained() throws Exception {
    try (var server = new ServeProcess(home)) {
      Screen screen = new Person(home).types("serve", "--port", "" + server.port());

      assertThat(screen.exit()).isEqualTo(3);
      String owner = PortOwner.of(server.port()).map(name -> " by " + name).orElse("");
      assertThat(screen.err())
          .contains("Port " + server.port() + " is taken" + owner + ".")
          .contains("serve --port " + (server.port() + 1));
    }
  }

  @Test
  void whoHoldsAPortIsFoundWhereTheSystemTells() throws Exception {
    try (var socket = new ServerSocket(0)) {
      PortOwner.of(socket.getLocalPort())
          .ifPresent(owner ->
              assertThat(owner).endsWith("(process " + ProcessHandle.current().pid() + ")"));
    }
  }

  @Test
  void whereNothingCanBeKeptIsSaid() throws IOException {
    var person = new Person(home);
    String nobody = "postgresql://tasks@127.0.0.1:" + Ports.free() + "/tasks";
    Person.Screen down =
        person.types("serve", "--port", "0", "--stage", "sql", "--db", nobody, "--data", "" + home);
    assertThat(down.exit()).isEqualTo(3);
    assertThat(down.err())
        .startsWith("roadmap: The database at 127.0.0.1:")
        .contains("Start it, or go without --db");
    Path file = Files.writeString(home.resolve("file"), "");
    Person.Screen full =
        person.types("serve", "--port", "0", "--stage", "sql", "--data", file.toString());
    assertThat(full.exit()).isEqualTo(3);
    assertThat(full.err().replaceAll("\\s+", " "))
        .startsWith("roadmap: Nothing can be kept in ")
        .contains("/file: it is no folder. ")
        .contains("Try roadmap serve --data with another folder.");
  }

  @Test
  void whatIsMistypedIsNamed() {
    var person = new Person(home);

    assertThat(person.types("serve", "--stage", "x").err()).contains("no stage \"x\"");
    assertThat(person.types("serve", "--stage", "memry").err()).contains("Did you mean memory?");
    assertThat(person.types("serve", "--fault", "lost-writ").err())
        .contains("Did you mean lost-write?");
    assertThat(person.types("serve", "--port", "70000").err()).contains("0 to 65535");
    assertThat(person.types("serve", "--log", "xml").err()).contains("text or json");
    assertThat(person.types("serve", "--host", "no.such.host.invalid").err())
        .contains("--host takes an address");
    assertThat(person.with("PORT", "x").types("serve").exit()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "serve --port x            | --port takes a whole number, not \"x\".",
        "serve --port -1           | A port is a number from 0 to 65535, not -1.",
        "serve --port 9999999999   | --port takes no number as large as 9999999999.",
        "serve --host ''           | --host takes an address of this machine, not \"\".",
        "serve --log ''            | --log takes text or json, not \"\".",
        "serve --data ''           | --data needs the name of a folder.",
        "serve --stage sql --db '' | --db takes an address that begins with postgresql://, not",
        "serve --db postgresql://x | --db is for a server with a database, and stage memory has"
            + " none. Try roadmap serve --stage sql with it.",
        "serve --stage auth --cache redis://x | --cache is for a server with a cache, and stage"
            + " auth",
        "serve --token-seconds 9   | --token-seconds is for a server with tokens, and stage memory",
        "serve --stage sql --limit 1/1 | --limit is for a server with a limit, and stage sql has",
        "serve --stage limit --limit '' | --limit takes requests and seconds, as in 20/10, not"
            + " \"\".",
        "serve --stage auth --token-seconds 0 | A token is good for 1 second to 1 year (31536000"
            + " s), not 0.",
        "hunt ''                   | There is no level \"\".",
        "hunt nope                 | There is no level \"nope\". Try easy, medium or hard.",
        "hunt easy hard            | roadmap hunt takes one level, and \"hard\" is too much.",
        "hunt --port 70000         | A port is a number from 0 to 65535, not 70000.",
        "hunt --hint --give-up     | --hint and --give-up are two things; ask for one at a time.",
        "hunt easy --hint          | --hint is about the hunt that is on; it takes no level.",
      })
  void aValueThatMakesNoSenseIsNamed(String typed, String message) {
    Screen screen = new Person(home).types(typed.strip().replace("''", "").split(" ", -1));
    assertThat(screen.err().replaceAll("\\s+", " ")).startsWith("roadmap: " + message);
    assertThat(screen.exit()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PORT          | memory | A port is a number from 0 to 65535, not \"x\", as PORT says.",
        "TOKEN_SECONDS | auth   | A token is good for 1 second to 1 year (31536000 s), not \"x\","
            + " as TOKEN_SECONDS says.",
        "RATE_LIMIT    | limit  | The variable RATE_LIMIT takes requests and seconds, as in 20/10,"
            + " not \"x\".",
      })
  void aVariableThatMakesNoSenseIsNamed(String variable, String stage, String message) {
    Person person = new Person(home).with("PORT", "0").with(variable, "x");
    Screen screen = person.types("serve", "--stage", stage);
    assertThat(screen.err().replaceAll("\\s+", " ")).startsWith("roadmap: " + message);
    assertThat(screen.exit()).isEqualTo(2);
  }

  @Test
  void thatOthersAreLetInIsSaidOnce() {
    // An address of documentation, which no machine has.
    Screen screen = new Person(home).types("serve", "--host", "192.0.2.1", "--port", "0");
    assertThat(screen.err().lines().filter(line -> line.startsWith("! "))).hasSize(1);
    assertThat(screen.exit()).isEqualTo(3);
  }

  @Test
  void theFaultsAreListed() {
    Screen text = new Person(home).types("serve", "--faults");
    assertThat(text.exit()).isZero();
    assertThat(text.out()).contains("Stage memory (phase 6)").contains("  lost-write\n");

    Screen data = new Person(home).types("serve", "--faults", "--json");
    assertThat(data.json().get("faults").get(0).propertyNames())
        .containsExactly("name", "stage", "phase", "teaches");
  }
}
