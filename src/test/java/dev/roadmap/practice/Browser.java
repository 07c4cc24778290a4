package dev.roadmap.practice;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real Chromium with one page, led through its debugging protocol. */
public final class Browser implements AutoCloseable {

  /** Where Debian puts it. */
  public static final Path PROGRAM = Path.of("/usr/bin/chromium");

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final long PATIENCE_SECONDS = 60;

  private final Process process;
  private final HttpClient client = HttpClient.newHttpClient();
  private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
  private final WebSocket socket;
  private int last;

  public Browser(Path profile, String url) throws IOException, InterruptedException {
    process =
        new ProcessBuilder(
                PROGRAM.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--no-proxy-server",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    String base = "http://127.0.0.1:" + port(profile.resolve("DevToolsActivePort"));
    var request =
        HttpRequest.newBuilder(URI.create(base + "/json/new?" + url))
            .PUT(HttpRequest.BodyPublishers.noBody())
            .build();
    String page = client.send(request, BodyHandlers.ofString()).body();
    String address = MAPPER.readTree(page).get("webSocketDebuggerUrl").asString();
    socket = client.newWebSocketBuilder().buildAsync(URI.create(address), new Ear()).join();
  }

  private static String port(Path file) throws IOException, InterruptedException {
    long until = System.nanoTime() + Duration.ofSeconds(PATIENCE_SECONDS).toNanos();
    while (System.nanoTime() < until) {
      List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
      if (lines.size() > 1) {
        return lines.getFirst();
      }
      Thread.sleep(20);
    }
    throw new IOException("Chromium did not begin to listen");
  }

  /** The value of an expression in the page, as JSON. */
  public JsonNode evaluate(String expression) throws IOException, InterruptedException {
    var parameters = MAPPER.createObjectNode();
    parameters.put("expression", expression).put("awaitPromise", true).put("returnByValue", true);
    JsonNode result = send("Runtime.evaluate", parameters).path("result");
    return result.has("value") ? result.get("value") : MAPPER.nullNode();
  }

  /** Makes the window as wide as a telephone, in CSS pixels. */
  public void narrow(int width) throws IOException, InterruptedException {
    var parameters = MAPPER.createObjectNode();
    parameters.put("width", width).put("height", 800).put("deviceScaleFactor", 1);
    send("Emulation.setDeviceMetricsOverride", parameters.put("mobile", true));
  }

  private JsonNode send(String method, JsonNode parameters)
      throws IOException, InterruptedException {
    int id = ++last;
    var message = MAPPER.createObjectNode().put("id", id).put("method", method);
    message.set("params", parameters);
    socket.sendText(MAPPER.writeValueAsString(message), true).join();
    while (true) {
      String heard = messages.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (heard == null) {
        throw new IOException("Chromium does not answer to " + parameters);
      }
      JsonNode answer = MAPPER.readTree(heard);
      if (answer.has("id") && answer.get("id").asInt() == id) {
        return answer.path("result");
      }
    }
  }

  /** Waits until an expression is true. */
  public void until(String expression) throws IOException, InterruptedException {
    long until = System.nanoTime() + Duration.ofSeconds(PATIENCE_SECONDS).toNanos();
    while (!evaluate("!!(" + expression + ")").asBoolean()) {
      if (System.nanoTime() > until) {
        throw new AssertionError(
            expression + " never held: " + evaluate("document.body.innerText").asString());
      }
      Thread.sleep(20);
    }
  }

  @Override
  public void close() throws InterruptedException {
    socket.abort();
    client.close();
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly().waitFor();
  }

  private final class Ear implements WebSocket.Listener {

    private final StringBuilder message = new StringBuilder();

    @Override
    public @Nullable CompletionStage<?> onText(
        WebSocket from, CharSequence text, boolean complete) {
      message.append(text);
      if (complete) {
        messages.add(message.toString());
        message.setLength(0);
      }
      from.request(1);
      return null;
    }
  }
}
