package dev.roadmap.practice.task;

import java.time.Instant;

/**
 * A task. Its moment is kept as a number: there may be a million tasks in memory.
 *
 * @param id positive, never given twice
 * @param owner the id of a user; 0 where there are none
 * @param title 1 to 255 code points, without blanks around it
 * @param created milliseconds since 1970 in UTC
 */
public record Task(long id, long owner, String title, boolean completed, long created) {

  /** When it was made, in whole milliseconds. */
  public Instant createdAt() {
    return Instant.ofEpochMilli(created);
  }

  /** The same with what a client may say of it. */
  public Task with(Draft draft) {
    return new Task(id, owner, draft.title(), draft.completed(), created);
  }

  /** The same under another id. */
  public Task withId(long other) {
    return new Task(other, owner, title, completed, created);
  }
}
