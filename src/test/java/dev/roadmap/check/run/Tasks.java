package dev.roadmap.check.run;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A small task API, sound unless a test says otherwise. */
public final class Tasks implements AutoCloseable {

  private static final Pattern TITLE = Pattern.compile("\"title\":\"((?:[^\"\\\\]|\\\\.)*)\"");

  static {
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final HttpServer server;
  private final Map<Integer, String> tasks = new ConcurrentSkipListMap<>();
  private final AtomicInteger ids = new AtomicInteger();

  /** Makes an answer wrong: gets the sound one. */
  public interface Wrong {
    String answer(String method, String body);
  }

  private final Wrong wrong;

  public Tasks(Wrong wrong) throws IOException {
    this.wrong = wrong;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::handle);
    server.start();
  }

  public Tasks() throws IOException {
    this((method, body) -> body);
  }

  public FixedTarget target() {
    URI base = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    return new FixedTarget(base, server.getAddress());
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      String path = exchange.getRequestURI().getPath();
      String method = exchange.getRequestMethod();
      if (path.equals("/tasks")) {
        switch (method) {
          case "GET" -> send(exchange, 200, "[" + String.join(",", tasks.values()) + "]");
          case "POST" -> create(exchange, body);
          default -> {
            exchange.getResponseHeaders().set("Allow", "GET, POST");
            send(exchange, 405, "{\"error\":\"method\"}");
          }
        }
      } else if (path.matches("/tasks/\\d{1,9}")) {
        one(exchange, method, Integer.parseInt(path.substring(7)), body);
      } else {
        send(exchange, 404, "{\"error\":\"not found\"}");
      }
    }
  }

  private void create(HttpExchange exchange, String body) throws IOException {
    Matcher title = TITLE.matcher(body);
    if (!title.find() || title.group(1).isBlank()) {
      send(exchange, 400, "{\"error\":\"title\"}");
      return;
    }
    int id = ids.incrementAndGet();
    String task =
        "{\"id\":"
            + id
            + ",\"title\":\""
            + title.group(1)
            + "\",\"completed\":false,\"created_at\":\""
            + Instant.now()
            + "\"}";
    tasks.put(id, task);
    exchange.getResponseHeaders().set("Location", "/tasks/" + id);
    send(exchange, 201, task);
  }

  private void one(HttpExchange exchange, String method, int id, String body) throws IOException {
    String task = tasks.get(id);
    if (task == null) {
      send(exchange, 404, "{\"error\":\"no such task\"}");
      return;
    }
    switch (method) {
      case "GET" -> send(exchange, 200, task);
      case "PUT" -> {
        boolean completed = body.contains("\"completed\":true");
        task = task.replaceFirst("\"completed\":\\w+", "\"completed\":" + completed);
        tasks.put(id, task);
        send(exchange, 200, task);
      }
      case "DELETE" -> {
        tasks.remove(id);
        exchange.sendResponseHeaders(204, -1);
      }
      default -> send(exchange, 405, "{}");
    }
  }

  private void send(HttpExchange exchange, int status, String sound) throws IOException {
    byte[] bytes =
        wrong.answer(exchange.getRequestMethod(), sound).getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
