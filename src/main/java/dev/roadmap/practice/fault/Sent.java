package dev.roadmap.practice.fault;

import dev.roadmap.practice.http.Request;
import dev.roadmap.practice.json.JsonBody;
import dev.roadmap.practice.json.JsonReader;
import dev.roadmap.practice.json.JsonValue;
import dev.roadmap.practice.json.MalformedJson;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks into what a client sent. */
final class Sent {

  private Sent() {}

  /** The members of the body; none when it cannot be read. */
  static JsonBody body(Request request) {
    try {
      return JsonReader.object(request.body());
    } catch (MalformedJson unreadable) {
      return new JsonBody(Map.of());
    }
  }

  /** A whole number; 0 when the member is none. */
  static long number(JsonBody body, String name) {
    try {
      return body.get(name) instanceof JsonValue.Numeral(String written)
          ? Long.parseLong(written)
          : 0;
    } catch (NumberFormatException fraction) {
      return 0;
    }
  }

  /** True or false; null when the member is neither. */
  static @Nullable Boolean truth(JsonBody body, String name) {
    return body.get(name) instanceof JsonValue.Truth(boolean truth) ? truth : null;
  }

  /** The body with another text in a member. */
  static JsonBody with(JsonBody body, String name, String text) {
    var members = new LinkedHashMap<>(body.members());
    members.put(name, new JsonValue.Text(text));
    return new JsonBody(members);
  }
}
