package dev.roadmap.check;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One request and what came back, to be shown to a person: already cut to a bearable length,
 * secrets taken out; not yet cleaned of control characters.
 *
 * @param sent the request line without version, {@code GET /tasks/7}
 * @param sentBody the request's body, or null when it had none
 * @param status the status line without version, {@code 200 OK}; null when no answer came
 * @param type the content type; null when there was none
 * @param body the part of the response's body around the mark; null when there was none
 * @param mark where in {@code body} the trouble is; null when it is nowhere in particular
 * @param curl a command line that sends the same request
 */
public record Exchange(
    String sent,
    @Nullable String sentBody,
    @Nullable String status,
    @Nullable String type,
    @Nullable String body,
    @Nullable Mark mark,
    Duration took,
    String curl) {

  /** A stretch of the shown body, in UTF-16 units. */
  public record Mark(int from, int to) {}
}
