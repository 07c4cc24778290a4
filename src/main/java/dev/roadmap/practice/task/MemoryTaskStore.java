package dev.roadmap.practice.task;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Tasks in memory, gone with the process. Changes wait for each other; nobody waits to read. */
public final class MemoryTaskStore implements TaskStore {

  private final ConcurrentSkipListMap<Long, Task> tasks =
      new ConcurrentSkipListMap<>(Comparator.reverseOrder());
  private final ReentrantLock lock = new ReentrantLock();
  private final Clock clock;
  private long lastId;
  private Instant lastMoment = Instant.MIN;

  public MemoryTaskStore(Clock clock) {
    this.clock = clock;
  }

  /** In the order of ids, which is that of time: {@link #create} never lets the clock go back. */
  @Override
  public List<Task> list(long owner, @Nullable Boolean completed) {
    var found = new ArrayList<Task>();
    for (Task task : tasks.values()) {
      if (task.owner() == owner && (completed == null || task.completed() == completed)) {
        found.add(task);
      }
    }
    return found;
  }

  @Override
  public Task create(long owner, Draft draft) {
    lock.lock();
    try {
      Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
      lastMoment = now.isAfter(lastMoment) ? now : lastMoment;
      var task = new Task(++lastId, owner, draft.title(), draft.completed(), lastMoment);
      tasks.put(task.id(), task);
      return task;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public @Nullable Task get(long owner, long id) {
    Task task = tasks.get(id);
    return task == null || task.owner() != owner ? null : task;
  }

  @Override
  public @Nullable Task update(long owner, long id, UnaryOperator<Task> change) {
    lock.lock();
    try {
      Task before = get(owner, id);
      if (before == null) {
        return null;
      }
      Task after = change.apply(before);
      tasks.put(id, after);
      return after;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public boolean delete(long owner, long id, Consumer<Task> before) {
    lock.lock();
    try {
      Task task = get(owner, id);
      if (task == null) {
        return false;
      }
      before.accept(task);
      tasks.remove(id);
      return true;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void put(Task task) {
    lock.lock();
    try {
      tasks.put(task.id(), task);
      lastId = Math.max(lastId, task.id());
    } finally {
      lock.unlock();
    }
  }
}
