package tasks;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Repository;

/** The tasks, in memory. Nobody gets those of somebody else. */
@Repository
class Tasks {
    private record Owned(long owner, Task task) {}

    private static final Comparator<Task> NEWEST_FIRST =
            Comparator.comparing(Task::createdAt)
                    .thenComparing(Task::id)
                    .reversed();

    private final Map<Long, Owned> byId = new ConcurrentHashMap<>();
    private final AtomicLong lastId = new AtomicLong();

    List<Task> list(long user) {
        return byId.values().stream()
                .filter(owned -> owned.owner() == user)
                .map(Owned::task)
                .sorted(NEWEST_FIRST)
                .toList();
    }

    Optional<Task> get(long user, long id) {
        return Optional.ofNullable(byId.get(id))
                .filter(owned -> owned.owner() == user)
                .map(Owned::task);
    }

    Task create(long user, String title, boolean completed) {
        var id = lastId.incrementAndGet();
        var task = new Task(id, title, completed, Instant.now());
        byId.put(id, new Owned(user, task));
        return task;
    }

    Optional<Task> replace(
            long user, long id, String title, boolean completed) {
        // One step: between a get and a put somebody could delete the task.
        var now = byId.computeIfPresent(id, (key, old) ->
                old.owner() != user ? old : new Owned(user, new Task(
                        id, title, completed, old.task().createdAt())));
        return Optional.ofNullable(now)
                .filter(owned -> owned.owner() == user)
                .map(Owned::task);
    }

    boolean delete(long user, long id) {
        var owned = byId.get(id);
        return owned != null && owned.owner() == user
                && byId.remove(id) != null;
    }
}
