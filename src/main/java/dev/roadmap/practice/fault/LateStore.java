package dev.roadmap.practice.fault;

import dev.roadmap.practice.http.Refusal;
import dev.roadmap.practice.task.Draft;
import dev.roadmap.practice.task.Task;
import dev.roadmap.practice.task.TaskStore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Says that a task is stored, and stores it a second later. */
final class LateStore extends StoreBehind {

  private static final long LATER = 1000;

  private final ConcurrentSkipListMap<Long, Task> pending = new ConcurrentSkipListMap<>();

  LateStore(TaskStore sound) {
    super(sound);
  }

  /** The row is made, for its id, and taken away again until later. */
  @Override
  public Task create(long owner, Draft draft) {
    Task task = super.create(owner, draft);
    pending.put(task.id(), task);
    drop(task);
    Thread.startVirtualThread(() -> {
      Pause.millis(LATER);
      try {
        flush(task.id());
      } catch (Refusal gone) {
        // The server ended first, and the task is lost: that is the fault.
      }
    });
    return task;
  }

  private synchronized void flush(long id) {
    Task task = pending.get(id);
    if (task != null) {
      put(task);
      pending.remove(id);
    }
  }

  /** Stores what is still to be stored. */
  void flush() {
    List.copyOf(pending.keySet()).forEach(this::flush);
  }

  @Override
  public @Nullable Task get(long owner, long id) {
    Task task = pending.get(id);
    return task != null && task.owner() == owner ? task : super.get(owner, id);
  }

  @Override
  public List<Task> list(long owner, @Nullable Boolean completed) {
    var all = new ArrayList<>(super.list(owner, completed));
    for (Task task : pending.values()) {
      boolean there = all.stream().anyMatch(each -> each.id() == task.id());
      if (!there && task.owner() == owner && (completed == null || task.completed() == completed)) {
        all.add(task);
      }
    }
    all.sort(Comparator.comparing(Task::createdAt).thenComparingLong(Task::id).reversed());
    return all;
  }

  @Override
  public @Nullable Task update(long owner, long id, UnaryOperator<Task> change) {
    flush(id);
    return super.update(owner, id, change);
  }

  @Override
  public boolean delete(long owner, long id, Consumer<Task> before) {
    flush(id);
    return super.delete(owner, id, before);
  }
}
