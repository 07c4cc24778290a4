package dev.roadmap.practice.task;

import dev.roadmap.practice.json.JsonText;
import java.util.List;

/** How a task looks to clients. */
@FunctionalInterface
public interface TaskJson {

  /** The task in full. */
  TaskJson FULL =
      (task, listed, out) ->
          new JsonText(out)
              .object()
              .member("id", task.id())
              .member("title", task.title())
              .member("completed", task.completed())
              .member("created_at", task.createdAt().toString())
              .end();

  /**
   * Writes a task.
   *
   * @param listed whether it stands in a list
   */
  void write(Task task, boolean listed, StringBuilder out);

  /** One task, to send. */
  default byte[] one(Task task) {
    var out = new StringBuilder(160);
    write(task, false, out);
    return new JsonText(out).bytes();
  }

  /** A list of tasks, to send. */
  default byte[] list(List<Task> tasks) {
    var out = new StringBuilder(2 + 120 * tasks.size()).append('[');
    for (int i = 0; i < tasks.size(); i++) {
      if (i > 0) {
        out.append(',');
      }
      write(tasks.get(i), true, out);
    }
    return new JsonText(out.append(']')).bytes();
  }
}
