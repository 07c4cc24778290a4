package dev.roadmap.practice.task;

import dev.roadmap.practice.http.Refusal;
import dev.roadmap.practice.http.Request;
import dev.roadmap.practice.http.Tagger;
import java.util.function.Consumer;

/** If-Match (RFC 9110, 13.1.1): change a task only if it is still as the client knows it. */
final class Precondition {

  private Precondition() {}

  /** Looks at a task and throws 412 when it is another by now. */
  static Consumer<Task> of(Request request, TaskJson json, Tagger tagger) {
    String wanted = request.header("If-Match");
    if (wanted == null) {
      return task -> {};
    }
    return task -> {
      if (!tagger.tag(json.one(task)).matches(wanted)) {
        throw Refusal.of(
            412, "The task is no longer the one that If-Match names; read it again.", "headers");
      }
    };
  }
}
