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
    assertThat(full.err())
        .startsWith("roadmap: Nothing can be kept in ")
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
