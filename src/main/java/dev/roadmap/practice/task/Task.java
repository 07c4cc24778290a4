package dev.roadmap.practice.task;

import java.time.Instant;

/**
 * A task.
 *
 * @param id positive, never given twice
 * @param owner the id of a user; 0 where there are none
 * @param title 1 to 255 code points, without blanks around it
 * @param createdAt in whole milliseconds
 */
public record Task(long id, long owner, String title, boolean completed, Instant createdAt) {

  /** The same with what a client may say of it. */
  public Task with(Draft draft) {
    return new Task(id, owner, draft.title(), draft.completed(), createdAt);
  }

  /** The same under another id. */
  public Task withId(long other) {
    return new Task(other, owner, title, completed, createdAt);
  }
}
