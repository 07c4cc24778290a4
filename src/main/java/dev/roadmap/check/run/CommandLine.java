package dev.roadmap.check.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.roadmap.check.http.Header;
import dev.roadmap.check.http.Request;
import java.net.URI;
import java.util.Locale;
import java.util.Set;

/** The command with which somebody can send the same themselves. */
final class CommandLine {

  private static final int LONGEST = 600;
  private static final Set<String> OURS =
      Set.of("host", "user-agent", "accept", "content-length", "transfer-encoding");

  private final URI base;

  CommandLine(URI base) {
    this.base = base;
  }

  String of(Sent sent) {
    Request request = sent.request();
    return request == null ? raw(sent.raw()) : curl(request);
  }

  private String raw(String bytes) {
    var text = new StringBuilder();
    for (int i = 0; i < Math.min(bytes.length(), LONGEST); i++) {
      char unit = bytes.charAt(i);
      switch (unit) {
        case '\r' -> text.append("\\r");
        case '\n' -> text.append("\\n");
        case '\\' -> text.append("\\\\");
        case '%' -> text.append("%%");
        default -> {
          if (unit < ' ' || unit > '~') {
            text.append(String.format("\\%03o", unit & 0xff));
          } else {
            text.append(unit);
          }
        }
      }
    }
    return "printf " + quoted(text.toString()) + " | nc " + base.getHost() + " " + base.getPort();
  }

  private String curl(Request request) {
    var line = new StringBuilder("curl -i");
    if (request.method().equals("HEAD")) {
      line.append("I");
    } else if (!request.method().equals(request.body() == null ? "GET" : "POST")) {
      line.append(" -X ").append(quoted(request.method()));
    }
    if (request.target().contains("/.")) {
      line.append(" --path-as-is");
    }
    for (Header header : request.headers()) {
      String name = header.name().toLowerCase(Locale.ROOT);
      if (name.equals("authorization")) {
        line.append(" -H \"Authorization: Bearer $TOKEN\"");
      } else if (!OURS.contains(name) || (name.equals("accept") && !header.value().equals("*/*"))) {
        line.append(" -H ").append(quoted(header.name() + ": " + header.value()));
      }
    }
    if (request.chunked()) {
      line.append(" -H 'Transfer-Encoding: chunked'");
    }
    if (request.body() != null) {
      String body = new String(request.body(), UTF_8);
      boolean plain = body.length() <= LONGEST && body.indexOf('\u0000') < 0;
      line.append(plain ? " -d " + quoted(Exchanges.withoutSecrets(body)) : " -d @body.json");
    }
    return line.append(' ').append(quoted(url(request.target()))).toString();
  }

  private String url(String target) {
    String shown = target.length() <= LONGEST ? target : target.substring(0, LONGEST) + "...";
    return target.startsWith("/") ? base + shown : base + "/" + shown;
  }

  /** As a shell takes it for one word. */
  static String quoted(String word) {
    return word.matches("[A-Za-z0-9_./:@%+=,-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
