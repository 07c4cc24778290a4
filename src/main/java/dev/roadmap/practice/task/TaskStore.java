package dev.roadmap.practice.task;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Where tasks are kept. Every method is one step that nobody else can come between. */
public interface TaskStore {

  /**
   * The owner's tasks, newest first, of two of one moment the higher id first.
   *
   * @param completed only those that are, or are not; null for all
   */
  List<Task> list(long owner, @Nullable Boolean completed);

  /** Keeps a new task under the next id, now. */
  Task create(long owner, Draft draft);

  /** The owner's task of this id; null for none. */
  @Nullable Task get(long owner, long id);

  /**
   * Changes a task.
   *
   * @param change given the task as it is; what it throws leaves everything as it was
   * @return the task as it is now; null for none
   */
  @Nullable Task update(long owner, long id, UnaryOperator<Task> change);

  /**
   * Deletes a task.
   *
   * @param before given the task; what it throws leaves everything as it was
   * @return whether there was one
   */
  boolean delete(long owner, long id, Consumer<Task> before);

  /** Keeps a task as it is, in place of any with its id. No request gets here; some faults do. */
  void put(Task task);
}
