package dev.roadmap.check.run;

import dev.roadmap.check.http.Request;
import org.jspecify.annotations.Nullable;

/**
 * What went out, and what is needed to show it.
 *
 * @param request null when bytes were sent as they are
 * @param raw those bytes, one character each; empty for a request
 * @param method tells whether the answer has a body
 */
record Sent(@Nullable Request request, String raw, String method) {

  static Sent of(Request request) {
    return new Sent(request, "", request.method());
  }

  static Sent of(String raw) {
    int blank = raw.indexOf(' ');
    return new Sent(null, raw, blank > 0 ? raw.substring(0, blank) : "");
  }

  /** The request line without version. */
  String line() {
    if (request != null) {
      return request.method() + " " + brief(request.target());
    }
    String first = raw.lines().findFirst().orElse("");
    return first.isEmpty() ? "(nothing)" : brief(first.replaceFirst(" HTTP/1\\.[01]$", ""));
  }

  private static String brief(String text) {
    return text.length() <= 200 ? text : text.substring(0, 200) + "...";
  }
}
