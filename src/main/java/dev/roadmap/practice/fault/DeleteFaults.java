package dev.roadmap.practice.fault;

import dev.roadmap.practice.task.Draft;
import dev.roadmap.practice.task.Task;
import dev.roadmap.practice.task.TaskStore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What goes wrong when a task is deleted. */
final class DeleteFaults {

  static final List<Fault> ALL =
      List.of(
          Fault.of(
              "deleted-still-readable",
              "A row marked as deleted has to be left out of every query, also of that for one.",
              parts -> parts.store(sound -> new Marked(sound, true, false))),
          Fault.of(
              "deleted-still-listed",
              "A row marked as deleted has to be left out of every query, also of the list.",
              parts -> parts.store(sound -> new Marked(sound, false, true))),
          Fault.of(
              "delete-by-prefix",
              "LIKE '1%' is not = 1: other rows go with the one that was meant.",
              parts -> parts.store(DeleteFaults::byPrefix)),
          Fault.of(
              "ids-reused",
              "max(id) + 1 gives the id of a deleted task to another; old links then lie.",
              parts -> parts.store(Reusing::new)));

  private DeleteFaults() {}

  /** Marks tasks as deleted and forgets to look at the mark in some places. */
  private static final class Marked extends StoreBehind {

    private final Map<Long, Task> deleted = new ConcurrentHashMap<>();
    private final boolean read;
    private final boolean listed;

    Marked(TaskStore sound, boolean read, boolean listed) {
      super(sound);
      this.read = read;
      this.listed = listed;
    }

    @Override
    public boolean delete(long owner, long id, Consumer<Task> before) {
      return super.delete(owner, id, before.andThen(task -> deleted.put(id, task)));
    }

    @Override
    public @Nullable Task get(long owner, long id) {
      Task task = super.get(owner, id);
      Task gone = deleted.get(id);
      boolean shown = task == null && read && gone != null && gone.owner() == owner;
      return shown ? gone : task;
    }

    @Override
    public List<Task> list(long owner, @Nullable Boolean completed) {
      var all = new ArrayList<>(super.list(owner, completed));
      if (listed) {
        for (Task task : deleted.values()) {
          if (task.owner() == owner && (completed == null || task.completed() == completed)) {
            all.add(task);
          }
        }
        all.sort(Comparator.comparingLong(Task::id).reversed());
      }
      return all;
    }
  }

  private static TaskStore byPrefix(TaskStore sound) {
    return new StoreBehind(sound) {
      @Override
      public boolean delete(long owner, long id, Consumer<Task> before) {
        boolean deleted = sound.delete(owner, id, before);
        if (deleted) {
          for (Task task : sound.list(owner, null)) {
            if (Long.toString(task.id()).startsWith(Long.toString(id))) {
              drop(task);
            }
          }
        }
        return deleted;
      }
    };
  }

  /** Gives the lowest id that has become free to the next task. */
  private static final class Reusing extends StoreBehind {

    private final TreeSet<Long> free = new TreeSet<>();

    Reusing(TaskStore sound) {
      super(sound);
    }

    @Override
    public synchronized boolean delete(long owner, long id, Consumer<Task> before) {
      boolean deleted = super.delete(owner, id, before);
      if (deleted) {
        free.add(id);
      }
      return deleted;
    }

    @Override
    public synchronized Task create(long owner, Draft draft) {
      Task task = super.create(owner, draft);
      Long id = free.pollLast();
      if (id == null) {
        return task;
      }
      drop(task);
      free.clear();
      free.add(task.id());
      Task again = task.withId(id);
      put(again);
      return again;
    }
  }
}
