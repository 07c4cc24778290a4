package dev.roadmap.practice.jobs;

import dev.roadmap.practice.json.JsonText;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An export that somebody asked for.
 *
 * @param state queued, running, done or failed
 * @param attempts begun so far
 * @param format json or csv
 * @param fail how many attempts are to fail, for practice
 * @param createdAt milliseconds since 1970
 */
record Job(
    String id,
    long owner,
    String state,
    int attempts,
    String format,
    int fail,
    long createdAt,
    @Nullable String error) {

  static final String QUEUED = "queued";
  static final String RUNNING = "running";
  static final String DONE = "done";
  static final String FAILED = "failed";

  /** As clients see it. */
  byte[] json() {
    var json = new JsonText().object();
    json.member("id", id).member("state", state).member("attempts", attempts);
    json.member("created_at", Instant.ofEpochMilli(createdAt).toString());
    if (state.equals(DONE)) {
      json.member("result", "/exports/" + id);
    }
    if (state.equals(FAILED) && error != null) {
      json.member("error", error);
    }
    return json.end().bytes();
  }
}
