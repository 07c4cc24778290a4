package tasks;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * What bench/serve asks of the task API, with Spring Boot, JdbcTemplate and a SQLite file. A lock
 * lets one write at a time, because SQLite's own way to wait sleeps; every commit is on disk.
 */
@SpringBootApplication
@RestController
@RequestMapping("/tasks")
public class TaskApi {

  record Task(long id, String title, boolean completed, Instant created_at) {}

  record TaskInput(@NotBlank String title, Boolean completed) {
    TaskInput {
      completed = completed != null && completed;
    }
  }

  private static final String COLUMNS = "SELECT id, title, completed, created_at FROM tasks ";

  private final ReentrantLock lock = new ReentrantLock();
  private final JdbcTemplate database;

  public TaskApi(JdbcTemplate database) {
    this.database = database;
    database.execute(
        """
        CREATE TABLE IF NOT EXISTS tasks (
          id INTEGER PRIMARY KEY AUTOINCREMENT,
          title TEXT NOT NULL,
          completed BOOLEAN NOT NULL,
          created_at INTEGER NOT NULL)
        """);
  }

  public static void main(String[] args) {
    SpringApplication.run(TaskApi.class, args);
  }

  @GetMapping
  public List<Task> list() {
    return database.query(COLUMNS + "ORDER BY created_at DESC, id DESC", TaskApi::task);
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  public Task create(@Valid @RequestBody TaskInput input) {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    lock.lock();
    try {
      Long id =
          database.queryForObject(
              "INSERT INTO tasks (title, completed, created_at) VALUES (?, ?, ?) RETURNING id",
              Long.class,
              input.title(),
              input.completed(),
              now.toEpochMilli());
      return new Task(id, input.title(), input.completed(), now);
    } finally {
      lock.unlock();
    }
  }

  @GetMapping("/{id}")
  public Task get(@PathVariable long id) {
    return database.query(COLUMNS + "WHERE id = ?", TaskApi::task, id).stream()
        .findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static Task task(ResultSet row, int number) throws SQLException {
    return new Task(
        row.getLong(1), row.getString(2), row.getBoolean(3), Instant.ofEpochMilli(row.getLong(4)));
  }
}
