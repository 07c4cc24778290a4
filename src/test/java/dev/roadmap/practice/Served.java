package dev.roadmap.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.practice.fault.Fault;
import dev.roadmap.practice.fault.Faults;
import dev.roadmap.practice.http.Exchange;
import dev.roadmap.practice.limit.Limit;
import dev.roadmap.practice.stage.Stage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A practice server at a port of its own, and somebody who talks to it. */
final class Served implements AutoCloseable {

  static final String PASSWORD = "correct horse battery";

  private final PracticeServer server;
  final List<Exchange> log = new CopyOnWriteArrayList<>();
  final List<Throwable> mistakes = new CopyOnWriteArrayList<>();

  Served(ServerOptions options) throws IOException {
    server = PracticeServer.start(options, Clock.systemUTC(), log::add, mistakes::add);
  }

  static Served memory() throws IOException {
    return new Served(options(Stage.MEMORY, Path.of("unused")));
  }

  /** A server in memory with these mistakes. */
  static Served with(String... faults) throws IOException {
    return new Served(options(Stage.MEMORY, Path.of("unused")).with(found(faults)));
  }

  /** A server in memory at this address, with a mistake. */
  static Served at(InetSocketAddress address, String fault) throws IOException {
    return new Served(
        ServerOptions.of(Stage.MEMORY, address, Path.of("unused")).with(found(fault)));
  }

  /** A server of a stage that keeps its things in a folder, with these mistakes. */
  static Served stage(Stage stage, Path data, String... faults) throws IOException {
    return new Served(options(stage, data).with(found(faults)));
  }

  static ServerOptions options(Stage stage, Path data) {
    return ServerOptions.of(stage, anyPort(), data)
        .with(new Limit(100_000, Duration.ofSeconds(10)));
  }

  private static List<Fault> found(String... faults) {
    return Stream.of(faults).map(Faults::named).map(Objects::requireNonNull).toList();
  }

  /** Signs somebody up and in; the header they are known by. */
  String user(String name) throws IOException {
    String body = "{\"email\":\"" + name + "@example.com\",\"password\":\"" + PASSWORD + "\"}";
    assertThat(post("/auth/signup", body).status()).isEqualTo(201);
    return "Authorization: Bearer "
        + post("/auth/login", body).json().get("access_token").asString();
  }

  static InetSocketAddress anyPort() {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
  }

  boolean ignoresTerm() {
    return server.ignoresTerm();
  }

  InetSocketAddress address() {
    return server.address();
  }

  Line line() throws IOException {
    return new Line(address());
  }

  Reply ask(String method, String path, String body, String... headers) throws IOException {
    try (Line line = line()) {
      return line.ask(method, path, body, headers).hear(method.equals("HEAD"));
    }
  }

  Reply get(String path, String... headers) throws IOException {
    return ask("GET", path, "", headers);
  }

  Reply post(String path, String body, String... headers) throws IOException {
    return ask("POST", path, body, headers);
  }

  /** Makes a task and returns its id. */
  long task(String title, String... headers) throws IOException {
    return post("/tasks", "{\"title\":\"" + title + "\"}", headers).id();
  }

  /** The titles of the list, in its order. */
  List<String> titles(String... headers) throws IOException {
    return get("/tasks", headers)
        .json()
        .valueStream()
        .map(task -> task.get("title").asString())
        .toList();
  }

  JsonNode read(long id, String... headers) throws IOException {
    return get("/tasks/" + id, headers).json();
  }

  @Override
  public void close() {
    server.close();
  }
}
