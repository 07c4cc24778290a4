package dev.roadmap.snippets;

import dev.roadmap.practice.stage.Stage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Requests: those of a lesson go in order to one fresh practice server, in the stage of its phase.
 * Only the status and the headers that the lesson shows are compared; JSON is compared as JSON.
 */
final class HttpProver implements Prover {

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final Map<String, Served> servers = new ConcurrentHashMap<>();

  @Override
  public Proof prove(Snippet snippet) throws IOException {
    Stage stage = stage(snippet);
    String key = snippet.lesson() + " " + stage;
    Served server = servers.get(key);
    if (server == null) {
      server = Served.start(stage);
      servers.put(key, server);
    }
    try {
      HttpResponse<String> response =
          client.send(request(server.url(), snippet.code()), HttpResponse.BodyHandlers.ofString());
      String expected = snippet.result();
      String difference = expected == null ? "" : difference(expected, response);
      return difference.isEmpty()
          ? Proof.proven(Proof.Depth.SENT)
          : new Proof.Wrong(difference + "\n" + shown(response));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static Stage stage(Snippet snippet) {
    String named = snippet.fence().words().get("stage");
    if (named != null) {
      return Stage.valueOf(named.toUpperCase(Locale.ROOT));
    }
    int phase = Integer.parseInt(snippet.phase().substring(0, 2));
    Stage reached = Stage.MEMORY;
    for (Stage stage : Stage.values()) {
      reached = stage.phase() <= phase ? stage : reached;
    }
    return reached;
  }

  private static HttpRequest request(String base, String text) {
    int blank = text.indexOf("\n\n");
    List<String> head = (blank < 0 ? text : text.substring(0, blank)).strip().lines().toList();
    String body = blank < 0 ? "" : text.substring(blank + 2).stripTrailing();
    String[] line = head.getFirst().split(" ", -1);
    var request =
        HttpRequest.newBuilder(URI.create(base + line[1]))
            .method(
                line[0],
                body.isEmpty()
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body));
    for (String header : head.subList(1, head.size())) {
      int colon = header.indexOf(':');
      String name = header.substring(0, colon);
      // The client writes these itself.
      if (!name.equalsIgnoreCase("Host") && !name.equalsIgnoreCase("Content-Length")) {
        request.header(name, header.substring(colon + 1).strip());
      }
    }
    return request.build();
  }

  /** What is not as the lesson says; empty when all is. */
  private static String difference(String expected, HttpResponse<String> response) {
    int blank = expected.indexOf("\n\n");
    List<String> head = (blank < 0 ? expected : expected.substring(0, blank)).lines().toList();
    String status = head.getFirst().replaceFirst("HTTP/1.1 ", "").split(" ", 2)[0];
    if (!status.equals(Integer.toString(response.statusCode()))) {
      return "the status is not " + status;
    }
    for (String header : head.subList(1, head.size())) {
      int colon = header.indexOf(':');
      String name = colon < 0 ? header : header.substring(0, colon);
      Optional<String> actual = response.headers().firstValue(name);
      if (!header.equals("...")
          && (colon < 0
              || actual.isEmpty()
              || !Expected.matchesLine(header.substring(colon + 1).strip(), actual.get()))) {
        return "the header " + name + " is " + actual.orElse("not there");
      }
    }
    String body = blank < 0 ? "" : expected.substring(blank + 2).strip();
    return body.isEmpty() || sameBody(body, response.body()) ? "" : "the body is another";
  }

  private static boolean sameBody(String expected, String actual) {
    JsonNode wanted = json(expected);
    JsonNode got = json(actual);
    return (wanted == null || got == null) ? Expected.matches(expected, actual) : same(wanted, got);
  }

  private static @Nullable JsonNode json(String text) {
    try {
      return JsonMapper.shared().readTree(text);
    } catch (JacksonException e) {
      return null;
    }
  }

  private static boolean same(JsonNode wanted, JsonNode got) {
    if (wanted.isString()) {
      String text = wanted.stringValue();
      return got.isString()
          ? Expected.matchesLine(text, got.stringValue())
          : text.equals("…") && !got.isContainer();
    }
    if (wanted.isObject() && got.isObject()) {
      Map<String, JsonNode> rest = new LinkedHashMap<>();
      got.properties().forEach(entry -> rest.put(entry.getKey(), entry.getValue()));
      for (Map.Entry<String, JsonNode> entry : wanted.properties()) {
        JsonNode value = rest.remove(entry.getKey());
        if (!entry.getKey().equals("…") && (value == null || !same(entry.getValue(), value))) {
          return false;
        }
      }
      return rest.isEmpty() || wanted.has("…");
    }
    if (wanted.isArray() && got.isArray() && wanted.size() == got.size()) {
      for (int i = 0; i < wanted.size(); i++) {
        if (!same(wanted.get(i), got.get(i))) {
          return false;
        }
      }
      return true;
    }
    return wanted.equals(got);
  }

  private static String shown(HttpResponse<String> response) {
    var text = new StringBuilder("HTTP/1.1 " + response.statusCode() + "\n");
    response
        .headers()
        .map()
        .forEach((name, values) -> text.append(name + ": " + String.join(", ", values) + "\n"));
    return text.append('\n').append(response.body()).toString();
  }

  @Override
  public void close() {
    servers.values().forEach(Served::close);
    client.close();
  }
}
