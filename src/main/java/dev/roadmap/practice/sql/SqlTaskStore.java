package dev.roadmap.practice.sql;

import dev.roadmap.practice.task.Draft;
import dev.roadmap.practice.task.Task;
import dev.roadmap.practice.task.TaskStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Tasks in a database. */
public final class SqlTaskStore implements TaskStore {

  private static final String COLUMNS = "id, owner, title, completed, created_at";
  private static final String ALL = "SELECT " + COLUMNS + " FROM tasks WHERE owner = ?";
  private static final String ORDER = " ORDER BY created_at DESC, id DESC";
  private static final String ONE = "SELECT " + COLUMNS + " FROM tasks WHERE id = ? AND owner = ?";

  private final Database database;
  private final Clock clock;
  private final AtomicLong lastMoment = new AtomicLong();

  public SqlTaskStore(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
    Long newest =
        database.read(
            session -> session.first("SELECT max(created_at) FROM tasks", row -> row.getLong(1)));
    lastMoment.set(newest == null ? 0 : newest);
  }

  @Override
  public List<Task> list(long owner, @Nullable Boolean completed) {
    return database.read(session ->
        completed == null
            ? session.list(ALL + ORDER, SqlTaskStore::task, owner)
            : session.list(
                ALL + " AND completed = ?" + ORDER, SqlTaskStore::task, owner, completed));
  }

  /** The time is taken where the row is written, so that it never runs against the ids. */
  @Override
  public Task create(long owner, Draft draft) {
    return database.write(session -> {
      long now = lastMoment.accumulateAndGet(clock.millis(), Math::max);
      Long id =
          session.first(
              "INSERT INTO tasks (owner, title, completed, created_at) VALUES (?, ?, ?, ?)"
                  + " RETURNING id",
              row -> row.getLong(1),
              owner,
              draft.title(),
              draft.completed(),
              now);
      if (id == null) {
        throw new SQLException("no id");
      }
      return new Task(id, owner, draft.title(), draft.completed(), now);
    });
  }

  @Override
  public @Nullable Task get(long owner, long id) {
    return database.read(session -> session.first(ONE, SqlTaskStore::task, id, owner));
  }

  @Override
  public @Nullable Task update(long owner, long id, UnaryOperator<Task> change) {
    return database.write(session -> {
      Task before = session.first(ONE + database.lock(), SqlTaskStore::task, id, owner);
      if (before == null) {
        return null;
      }
      Task after = change.apply(before);
      session.update(
          "UPDATE tasks SET title = ?, completed = ?, created_at = ? WHERE id = ?",
          after.title(),
          after.completed(),
          after.created(),
          id);
      return after;
    });
  }

  @Override
  public boolean delete(long owner, long id, Consumer<Task> before) {
    return database.write(session -> {
      Task task = session.first(ONE + database.lock(), SqlTaskStore::task, id, owner);
      if (task == null) {
        return false;
      }
      before.accept(task);
      return session.update("DELETE FROM tasks WHERE id = ?", id) > 0;
    });
  }

  @Override
  public void put(Task task) {
    database.write(session -> {
      session.update("DELETE FROM tasks WHERE id = ?", task.id());
      return session.update(
          "INSERT INTO tasks (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?)",
          task.id(),
          task.owner(),
          task.title(),
          task.completed(),
          task.created());
    });
  }

  private static Task task(ResultSet row) throws SQLException {
    return new Task(
        row.getLong(1), row.getLong(2), row.getString(3), row.getBoolean(4), row.getLong(5));
  }
}
