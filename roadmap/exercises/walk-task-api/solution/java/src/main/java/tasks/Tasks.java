package tasks;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Repository;

/** The tasks, in memory. */
@Repository
class Tasks {
    private static final Comparator<Task> NEWEST_FIRST =
            Comparator.comparing(Task::createdAt)
                    .thenComparing(Task::id)
                    .reversed();

    private final Map<Long, Task> byId = new ConcurrentHashMap<>();
    private final AtomicLong lastId = new AtomicLong();

    List<Task> list() {
        return byId.values().stream().sorted(NEWEST_FIRST).toList();
    }

    Optional<Task> get(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    Task create(String title, boolean completed) {
        var id = lastId.incrementAndGet();
        var task = new Task(id, title, completed, Instant.now());
        byId.put(id, task);
        return task;
    }

    Optional<Task> replace(long id, String title, boolean completed) {
        // One step: between a get and a put somebody could delete the task.
        return Optional.ofNullable(byId.computeIfPresent(id, (key, old) ->
                new Task(id, title, completed, old.createdAt())));
    }

    boolean delete(long id) {
        return byId.remove(id) != null;
    }
}
