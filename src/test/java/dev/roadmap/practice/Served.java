package dev.roadmap.practice;

import dev.roadmap.practice.fault.Fault;
import dev.roadmap.practice.fault.Faults;
import dev.roadmap.practice.http.Exchange;
import dev.roadmap.practice.stage.Stage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A practice server at a port of its own, and somebody who talks to it. */
final class Served implements AutoCloseable {

  private final PracticeServer server;
  final List<Exchange> log = new CopyOnWriteArrayList<>();
  final List<Throwable> mistakes = new CopyOnWriteArrayList<>();

  Served(ServerOptions options) throws IOException {
    server = PracticeServer.start(options, Clock.systemUTC(), log::add, mistakes::add);
  }

  static Served memory() throws IOException {
    return new Served(new ServerOptions(Stage.MEMORY, anyPort(), List.of()));
  }

  /** A server in memory with these mistakes. */
  static Served with(String... faults) throws IOException {
    List<Fault> found = Stream.of(faults).map(Faults::named).map(Objects::requireNonNull).toList();
    return new Served(new ServerOptions(Stage.MEMORY, anyPort(), found));
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
  long task(String title) throws IOException {
    return post("/tasks", "{\"title\":\"" + title + "\"}").id();
  }

  /** The titles of the list, in its order. */
  List<String> titles(String... headers) throws IOException {
    return get("/tasks", headers)
        .json()
        .valueStream()
        .map(task -> task.get("title").asString())
        .toList();
  }

  JsonNode read(long id) throws IOException {
    return get("/tasks/" + id).json();
  }

  @Override
  public void close() {
    server.close();
  }
}
