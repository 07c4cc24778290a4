package dev.roadmap.check.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.roadmap.check.Exchange;
import dev.roadmap.check.http.Answer;
import dev.roadmap.check.http.Outcome;
import dev.roadmap.check.http.Request;
import dev.roadmap.check.value.Json;
import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes what was sent and what came back fit to be shown: short, and without secrets. */
final class Exchanges {

  private static final int BEFORE = 300;
  private static final int AFTER = 500;
  private static final int LONGEST_SENT = 800;
  private static final int LONGEST_LINE = 200;
  private static final String CUT = "...";

  private static final Pattern SECRET =
      Pattern.compile(
          "(\"(?:[a-z_]*password|[a-zA-Z_]*token|secret)\"\\s*:\\s*\")[^\"]*\"",
          Pattern.CASE_INSENSITIVE);

  private final URI base;

  Exchanges(URI base) {
    this.base = base;
  }

  /** An exchange with its trouble at this place of the body. */
  Exchange of(Sent sent, Outcome outcome, Json.Span span) {
    Answer answer = outcome.shown();
    String body = answer == null || answer.body().length == 0 ? null : Bodies.lenient(answer);
    int from = 0;
    Exchange.Mark mark = null;
    if (body != null) {
      boolean marked = span.to() > span.from() && span.to() <= body.length();
      from = marked ? Math.max(0, span.from() - BEFORE) : 0;
      int to = Math.min(body.length(), marked ? span.from() + AFTER : BEFORE + AFTER);
      String start = from > 0 ? CUT : "";
      if (marked) {
        int shift = start.length() - from;
        mark = new Exchange.Mark(span.from() + shift, Math.min(span.to(), to) + shift);
      }
      body = start + body.substring(from, to) + (to < body.length() ? CUT : "");
      // A token is kept as long as it is, so that the mark stays where it belongs.
      body = SECRET.matcher(body).replaceAll(found -> hidden(found.group(), found.group(1)));
    }
    return new Exchange(
        sent.line(),
        sentBody(sent),
        answer == null ? null : brief((answer.status() + " " + answer.reason()).strip()),
        answer == null || answer.header("content-type").isEmpty()
            ? null
            : brief(answer.header("content-type")),
        body,
        mark,
        outcome.took(),
        new CommandLine(base).of(sent));
  }

  private static String brief(String words) {
    return words.length() <= LONGEST_LINE ? words : words.substring(0, LONGEST_LINE) + CUT;
  }

  private static String hidden(String whole, String start) {
    return java.util.regex.Matcher.quoteReplacement(
        start + "*".repeat(whole.length() - start.length() - 1) + "\"");
  }

  static String withoutSecrets(String text) {
    return SECRET.matcher(text).replaceAll("$1***\"");
  }

  private static @Nullable String sentBody(Sent sent) {
    Request request = sent.request();
    String body =
        request == null
            ? sent.raw()
            : request.body() == null ? "" : new String(request.body(), UTF_8);
    if (body.isEmpty()) {
      return null;
    }
    String shown =
        withoutSecrets(
            body.length() > 4 * LONGEST_SENT ? body.substring(0, 4 * LONGEST_SENT) : body);
    return body.length() <= LONGEST_SENT
        ? shown
        : shown.substring(0, Math.min(shown.length(), LONGEST_SENT))
            + CUT
            + " ("
            + body.length()
            + " characters)";
  }
}
