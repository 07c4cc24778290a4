package dev.roadmap.practice.http;

import dev.roadmap.practice.json.JsonBody;
import dev.roadmap.practice.json.JsonReader;
import dev.roadmap.practice.json.MalformedJson;
import java.util.List;
import java.util.Locale;

/** Reads the JSON object of a request: its media type first, then its size, then the text. */
public final class Bodies {

  private static final String JSON = "application/json";

  private Bodies() {}

  /**
   * The members of the body.
   *
   * @param also media types that are taken besides application/json
   * @throws Refusal 415, 413, 400, or 422 for JSON that is no object
   */
  public static JsonBody json(Request request, String... also) {
    String type = request.header("Content-Type");
    String media = type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    if (!media.equals(JSON) && !List.of(also).contains(media)) {
      String came = type == null ? "without a Content-Type" : "as " + media;
      throw Refusal.of(
          415, "The body came " + came + "; send Content-Type: application/json.", "headers");
    }
    try {
      return JsonReader.object(request.body());
    } catch (MalformedJson malformed) {
      String detail = String.valueOf(malformed.getMessage());
      throw Refusal.of(malformed.json() ? 422 : 400, detail, "json");
    }
  }
}
