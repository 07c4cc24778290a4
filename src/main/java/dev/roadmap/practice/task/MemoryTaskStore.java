package dev.roadmap.practice.task;

import dev.roadmap.practice.http.Refusal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Tasks in memory, gone with the process. Changes wait for each other; nobody waits to read.
 *
 * <p>They are kept in pages of ids that follow each other, because a map that has an entry for each
 * task takes as much memory again as the tasks.
 */
public final class MemoryTaskStore implements TaskStore {

  /** Bytes of memory for tasks: a million of twenty characters each, 121,000 of the largest. */
  private static final long MOST = 128L << 20;

  /** Bytes that a task takes besides its title, at two bytes a character. */
  private static final int BARE = 88;

  private static final int PAGE_BITS = 8;
  private static final int PAGE = 1 << PAGE_BITS;

  /** By the upper bits of their ids, highest first. */
  private final ConcurrentSkipListMap<Long, AtomicReferenceArray<@Nullable Task>> pages =
      new ConcurrentSkipListMap<>(Comparator.reverseOrder());

  private final ReentrantLock lock = new ReentrantLock();
  private final Clock clock;
  private final long most;
  private long used;
  private long lastId;
  private long lastMoment = Long.MIN_VALUE;

  /** An empty one. */
  public MemoryTaskStore(Clock clock) {
    this(clock, MOST);
  }

  /**
   * An empty one.
   *
   * @param most bytes that its tasks may take
   */
  MemoryTaskStore(Clock clock, long most) {
    this.clock = clock;
    this.most = most;
  }

  /** In the order of ids, which is that of time: {@link #create} never lets the clock go back. */
  @Override
  public List<Task> list(long owner, @Nullable Boolean completed) {
    var found = new ArrayList<Task>();
    for (AtomicReferenceArray<@Nullable Task> page : pages.values()) {
      for (int i = PAGE - 1; i >= 0; i--) {
        Task task = page.get(i);
        if (task != null
            && task.owner() == owner
            && (completed == null || task.completed() == completed)) {
          found.add(task);
        }
      }
    }
    return found;
  }

  @Override
  public Task create(long owner, Draft draft) {
    lock.lock();
    try {
      lastMoment = Math.max(lastMoment, clock.millis());
      var task = new Task(lastId + 1, owner, draft.title(), draft.completed(), lastMoment);
      keep(task);
      lastId++;
      return task;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public @Nullable Task get(long owner, long id) {
    AtomicReferenceArray<@Nullable Task> page = pages.get(id >> PAGE_BITS);
    Task task = page == null ? null : page.get(place(id));
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
      keep(after);
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
      remove(id);
      return true;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void put(Task task) {
    lock.lock();
    try {
      keep(task);
      lastId = Math.max(lastId, task.id());
    } finally {
      lock.unlock();
    }
  }

  private void keep(Task task) {
    long number = task.id() >> PAGE_BITS;
    AtomicReferenceArray<@Nullable Task> page = pages.get(number);
    Task before = page == null ? null : page.get(place(task.id()));
    long more = size(task) - (before == null ? 0 : size(before));
    if (more > 0 && used + more > most) {
      throw full();
    }
    used += more;
    pages
        .computeIfAbsent(number, absent -> new AtomicReferenceArray<>(PAGE))
        .set(place(task.id()), task);
  }

  private static long size(Task task) {
    return BARE + 2L * task.title().length();
  }

  private Refusal full() {
    return Refusal.of(
        507,
        "This server keeps "
            + (most >> 20)
            + " MiB of tasks in memory, and they are used up. Delete some, or start it again: then"
            + " it is empty.",
        "status-codes");
  }

  /** A page that is empty now goes, too: whoever deletes everything has everything back. */
  private void remove(long id) {
    long number = id >> PAGE_BITS;
    AtomicReferenceArray<@Nullable Task> page = Objects.requireNonNull(pages.get(number));
    used -= size(Objects.requireNonNull(page.get(place(id))));
    page.set(place(id), null);
    for (int i = 0; i < PAGE; i++) {
      if (page.get(i) != null) {
        return;
      }
    }
    pages.remove(number);
  }

  private static int place(long id) {
    return (int) (id & (PAGE - 1));
  }
}
