package tasks;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The task API with Spring Boot's defaults: a controller, a validated record, a map. */
@SpringBootApplication
@RestController
@RequestMapping("/tasks")
public class TaskApi {

  record Task(long id, String title, boolean completed, Instant created_at) {}

  record TaskInput(@NotBlank String title, Boolean completed) {
    // Jackson 3 refuses a plain boolean that is missing.
    TaskInput {
      completed = completed != null && completed;
    }
  }

  private final Map<Long, Task> tasks = new ConcurrentSkipListMap<>();
  private final AtomicLong lastId = new AtomicLong();

  public static void main(String[] args) {
    SpringApplication.run(TaskApi.class, args);
  }

  @GetMapping
  public Collection<Task> list() {
    return tasks.values();
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  public Task create(@Valid @RequestBody TaskInput input) {
    var task = new Task(lastId.incrementAndGet(), input.title(), input.completed(), Instant.now());
    tasks.put(task.id(), task);
    return task;
  }

  @GetMapping("/{id}")
  public Task get(@PathVariable long id) {
    return found(tasks.get(id));
  }

  @PutMapping("/{id}")
  public Task update(@PathVariable long id, @Valid @RequestBody TaskInput input) {
    return found(
        tasks.computeIfPresent(
            id, (same, task) -> new Task(id, input.title(), input.completed(), task.created_at())));
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  public void delete(@PathVariable long id) {
    found(tasks.remove(id));
  }

  private static Task found(Task task) {
    if (task == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return task;
  }
}
