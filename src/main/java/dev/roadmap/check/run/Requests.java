package dev.roadmap.check.run;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.roadmap.check.http.Header;
import dev.roadmap.check.http.Request;
import dev.roadmap.check.suite.Client;
import dev.roadmap.check.suite.Step;
import dev.roadmap.check.value.Json;
import dev.roadmap.check.value.JsonWriter;
import dev.roadmap.check.value.Scope;
import dev.roadmap.check.value.Template;
import java.net.URI;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes requests of steps. */
final class Requests {

  private final URI base;
  private final Map<String, Client> clients;

  Requests(URI base, Map<String, Client> clients) {
    this.base = base;
    this.clients = clients;
  }

  /** A request, or why none can be made. */
  sealed interface Made {}

  /** It can be sent. */
  record Ready(Request request) implements Made {}

  /** It would go to another server, which nobody allowed. */
  record Elsewhere(String url) implements Made {}

  Made of(Step.Send step, Scope scope) {
    String target = target(scope.text(step.path()));
    if (!target.startsWith("/") && target.contains("://")) {
      return new Elsewhere(target);
    }
    byte[] body = step.body() == null ? null : body(step.body(), scope);
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("host", base.getRawAuthority());
    headers.put("user-agent", "roadmap");
    headers.put("accept", "*/*");
    if (step.body() != null && body != null) {
      if (!step.body().kind().type().isEmpty()) {
        headers.put("content-type", step.body().kind().type());
      }
      if (step.chunked()) {
        headers.put("transfer-encoding", "chunked");
      } else {
        headers.put("content-length", "" + body.length);
      }
    }
    Client client = clients.get(step.client());
    if (client != null) {
      fill(headers, client.headers(), scope);
    }
    fill(headers, step.headers(), scope);
    List<Header> lines = new ArrayList<>();
    headers.forEach((name, value) -> lines.add(new Header(written(name), value)));
    return new Ready(new Request(scope.text(step.method()), target, lines, body, step.chunked()));
  }

  private static void fill(
      Map<String, String> headers, Map<String, Optional<Template>> with, Scope scope) {
    with.forEach((name, template) -> {
      if (template.isPresent()) {
        // As bytes of UTF-8; line ends would make headers of their own.
        byte[] bytes = scope.text(template.get()).getBytes(UTF_8);
        headers.put(name, new String(bytes, ISO_8859_1).replaceAll("[\r\n]", " "));
      } else {
        headers.remove(name);
      }
    });
  }

  /** {@code content-type} as everybody writes it. */
  private static String written(String name) {
    var written = new StringBuilder();
    boolean first = true;
    for (int i = 0; i < name.length(); i++) {
      char letter = name.charAt(i);
      written.append(first ? Character.toUpperCase(letter) : letter);
      first = letter == '-';
    }
    return written.toString();
  }

  private String target(String path) {
    String origin = base.toString();
    String target = path;
    if (target.startsWith(origin)
        && (target.length() == origin.length()
            || "/?".indexOf(target.charAt(origin.length())) >= 0)) {
      target = target.substring(origin.length());
    } else {
      target = local(target);
    }
    if (target.isEmpty() || target.startsWith("?")) {
      target = "/" + target;
    }
    return escaped(target);
  }

  /** The server's own address by another of its names. */
  private String local(String url) {
    for (String host : List.of("localhost", "127.0.0.1", "[::1]")) {
      String origin = "http://" + host + ":" + base.getPort() + "/";
      boolean loopback =
          List.of("localhost", "127.0.0.1", "[::1]").contains(String.valueOf(base.getHost()));
      if (loopback && url.startsWith(origin)) {
        return url.substring(origin.length() - 1);
      }
    }
    return url;
  }

  /** Escapes only what would break the request line. */
  private static String escaped(String target) {
    var out = new StringBuilder();
    for (byte one : target.getBytes(UTF_8)) {
      int unit = one & 0xff;
      if (unit <= ' ' || unit >= 0x7f) {
        out.append(String.format("%%%02X", unit));
      } else {
        out.append((char) unit);
      }
    }
    return out.toString();
  }

  private static byte @Nullable [] body(Step.Body body, Scope scope) {
    Json value = body.value().fill(scope);
    return switch (body.kind()) {
      case JSON -> JsonWriter.write(value).getBytes(UTF_8);
      case JSON_TEXT, TEXT -> value.plain().getBytes(UTF_8);
      case BYTES -> value.plain().getBytes(ISO_8859_1);
      case FORM -> form(value).getBytes(UTF_8);
    };
  }

  private static String form(Json value) {
    var pairs = new ArrayList<String>();
    if (value instanceof Json.Obj object) {
      object
          .fields()
          .forEach((name, field) ->
              pairs.add(
                  URLEncoder.encode(name, UTF_8) + "=" + URLEncoder.encode(field.plain(), UTF_8)));
    }
    return String.join("&", pairs);
  }
}
