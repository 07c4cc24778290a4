package dev.roadmap.practice.fault;

import dev.roadmap.practice.http.Answer;
import dev.roadmap.practice.http.Refusal;
import dev.roadmap.practice.task.Draft;
import dev.roadmap.practice.task.Task;
import dev.roadmap.practice.task.TaskStore;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** What shows only under load, or only now and then. */
final class LoadFaults {

  private static final long NAGLE = 43;
  private static final long SLOW = 3000;

  /** Makes a race certain that would otherwise be a matter of luck. */
  private static final long GAP = 2;

  static final List<Fault> ALL =
      List.of(
          Fault.of(
              "id-race",
              "Read, add one, write: two at once read the same number.",
              parts -> parts.store(RacingIds::new)),
          Fault.of(
              "list-loses-under-load",
              "Two who copy a list, add to it and put it back lose one of the two.",
              parts -> parts.store(LosingList::new)),
          Fault.of(
              "one-in-twenty-503",
              "What fails now and then is found by asking often.",
              parts -> parts.around(everyTwentieth())),
          Fault.of(
              "seventh-answer-slow",
              "The average hides what the slowest answers show.",
              parts -> parts.around(everySeventh())),
          Fault.of(
              "nagle-delay",
              "40 ms for each request, whatever it does: Nagle's algorithm, delayed ACK.",
              parts ->
                  parts.around((request, next) -> {
                    Answer answer = next.handle(request);
                    Pause.millis(NAGLE);
                    return answer;
                  })));

  private LoadFaults() {}

  private static Around everyTwentieth() {
    var count = new AtomicLong();
    return (request, next) ->
        count.incrementAndGet() % 20 == 0
            ? Refusal.of(503, "Busy; try again.", "status-codes").answer()
            : next.handle(request);
  }

  private static Around everySeventh() {
    var count = new AtomicLong();
    return (request, next) -> {
      if (count.incrementAndGet() % 7 == 0) {
        Pause.millis(SLOW);
      }
      return next.handle(request);
    };
  }

  /** Who comes while another is between reading the last id and writing it gets the same one. */
  private static final class RacingIds extends StoreBehind {

    private volatile long last;

    RacingIds(TaskStore sound) {
      super(sound);
    }

    @Override
    public Task create(long owner, Draft draft) {
      long seen = last;
      Task task = super.create(owner, draft);
      Pause.millis(GAP);
      long now = last;
      if (now <= seen) {
        last = task.id();
        return task;
      }
      Task second = task.withId(now);
      drop(task);
      put(second);
      return second;
    }
  }

  /** Lists what is on a list of its own that two at once overwrite. */
  private static final class LosingList extends StoreBehind {

    private volatile Set<Long> lost = Set.of();
    private final AtomicLong creating = new AtomicLong();

    LosingList(TaskStore sound) {
      super(sound);
    }

    @Override
    public Task create(long owner, Draft draft) {
      boolean alone = creating.incrementAndGet() == 1;
      try {
        Task task = super.create(owner, draft);
        Pause.millis(GAP);
        if (!alone) {
          lose(task.id());
        }
        return task;
      } finally {
        creating.decrementAndGet();
      }
    }

    private synchronized void lose(long id) {
      var more = new HashSet<>(lost);
      more.add(id);
      lost = Set.copyOf(more);
    }

    @Override
    public List<Task> list(long owner, @Nullable Boolean completed) {
      return super.list(owner, completed).stream()
          .filter(task -> !lost.contains(task.id()))
          .toList();
    }
  }
}
