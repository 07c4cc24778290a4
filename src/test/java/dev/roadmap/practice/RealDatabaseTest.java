package dev.roadmap.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.Needed;
import dev.roadmap.check.target.Ports;
import dev.roadmap.practice.stage.Stage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The stages over a real PostgreSQL, where it is installed. */
class RealDatabaseTest {

  @TempDir private Path data;
  private Path bin = data;
  private int port;

  private static Path installed() throws IOException {
    Path all = Path.of("/usr/lib/postgresql");
    if (!Files.isDirectory(all)) {
      return Path.of("/none");
    }
    try (Stream<Path> versions = Files.list(all)) {
      return versions
          .map(version -> version.resolve("bin"))
          .filter(folder -> Files.isExecutable(folder.resolve("initdb")))
          .findFirst()
          .orElse(Path.of("/none"));
    }
  }

  /** PostgreSQL refuses to run as root. */
  private void run(String program, String... arguments) throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    if (System.getProperty("user.name").equals("root")) {
      command.addAll(List.of("runuser", "-u", "postgres", "--"));
    }
    command.add(bin.resolve(program).toString());
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .directory(Path.of("/tmp").toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor()).as(String.join(" ", command)).isZero();
  }

  private void start(Path folder) throws IOException, InterruptedException {
    String options =
        "-p "
            + port
            + " -c listen_addresses=127.0.0.1 -c fsync=off"
            + " -c unix_socket_directories="
            + folder;
    run("pg_ctl", "-w", "-D", folder + "/data", "-l", folder + "/log", "-o", options, "start");
  }

  @Test
  void everythingWorksOverPostgresAndRecoversWithIt() throws Exception {
    bin = installed();
    Needed.here(Files.isDirectory(bin), "postgresql");
    port = Ports.free();
    Path folder = Files.createTempDirectory("practice-pg");
    if (System.getProperty("user.name").equals("root")) {
      Process chown = new ProcessBuilder("chown", "postgres", folder.toString()).start();
      assertThat(chown.waitFor()).isZero();
    }
    run("initdb", "-A", "trust", "-U", "postgres", "-D", folder + "/data");
    start(folder);
    var url = URI.create("postgresql://postgres:x@127.0.0.1:" + port + "/postgres");
    try (Served server = new Served(Served.options(Stage.OBSERVE, data).over(url, null))) {
      String anna = server.user("anna");
      long first = server.task("é 😀", anna);
      crud(server, anna, first);
      manyAtOnce(server, anna);
      String job = server.ask("POST", "/tasks/export", "", anna).header("Location");
      await(() -> server.get(job, anna).text().contains("\"done\""));
      assertThat(server.post("/tasks", "{\"title\":\"a\\u0000b\"}", anna).status()).isEqualTo(422);

      run("pg_ctl", "-D", folder + "/data", "-m", "immediate", "stop");
      assertThat(server.get("/readyz").status()).isEqualTo(503);
      assertThat(server.post("/tasks", "{\"title\":\"x\"}", anna).status()).isEqualTo(503);
      start(folder);
      await(() -> server.get("/readyz").status() == 200);
      assertThat(server.post("/tasks", "{\"title\":\"x\"}", anna).status()).isEqualTo(201);
      assertThat(server.mistakes).isEmpty();
    } finally {
      run("pg_ctl", "-D", folder + "/data", "-m", "immediate", "stop");
    }
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    }
  }

  private static void crud(Served server, String anna, long id) throws IOException {
    assertThat(server.read(id, anna).get("title").asString()).isEqualTo("é 😀");
    String body = "{\"title\":\"b\",\"completed\":true}";
    assertThat(server.ask("PUT", "/tasks/" + id, body, anna).status()).isEqualTo(200);
    assertThat(server.get("/tasks?completed=true", anna).json()).hasSize(1);
    assertThat(server.get("/tasks?completed=false", anna).json()).isEmpty();
    assertThat(server.ask("PUT", "/tasks/" + id, "{}", anna).status()).isEqualTo(422);
    assertThat(server.ask("DELETE", "/tasks/" + id, "", anna).status()).isEqualTo(204);
    assertThat(server.ask("DELETE", "/tasks/" + id, "", anna).status()).isEqualTo(404);
    String known = "{\"email\":\"ANNA@example.com\",\"password\":\"" + Served.PASSWORD + "\"}";
    assertThat(server.post("/auth/signup", known).status()).isEqualTo(409);
  }

  private static void manyAtOnce(Served server, String anna) throws Exception {
    Callable<Void> client =
        () -> {
          try (Line line = server.line()) {
            for (int i = 0; i < 10; i++) {
              line.ask("POST", "/tasks", "{\"title\":\"x\"}", anna).hear();
            }
          }
          return null;
        };
    try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var done : clients.invokeAll(IntStream.range(0, 16).mapToObj(i -> client).toList())) {
        done.get();
      }
    }
    assertThat(server.get("/tasks", anna).json()).hasSize(160);
  }

  private static void await(Callable<Boolean> condition) throws Exception {
    long until = System.nanoTime() + 20_000_000_000L;
    while (!condition.call()) {
      assertThat(System.nanoTime()).as("in time").isLessThan(until);
      Thread.sleep(20);
    }
  }
}
