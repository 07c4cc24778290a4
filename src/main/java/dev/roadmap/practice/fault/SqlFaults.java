package dev.roadmap.practice.fault;

import dev.roadmap.practice.http.Answer;
import dev.roadmap.practice.http.Handler;
import dev.roadmap.practice.http.Refusal;
import dev.roadmap.practice.http.Request;
import dev.roadmap.practice.stage.Stage;
import dev.roadmap.practice.task.MemoryTaskStore;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** What goes wrong between the server and its database. */
final class SqlFaults {

  private static final int POOL = 20;
  private static final long HANGS_SECONDS = 30;

  static final List<Fault> ALL =
      List.of(
          sql(
              "sql-by-concatenation",
              "SQL put together from text lets whoever writes the text write the SQL.",
              parts -> parts.around((request, next) -> concatenated(parts, request, next))),
          sql(
              "leaks-connections",
              "A connection that is not given back after an error is missing from the pool.",
              SqlFaults::leaking),
          sql(
              "sql-in-memory-only",
              "What only lives in the process is gone with it.",
              parts -> parts.store(sound -> new MemoryTaskStore(Clock.systemUTC()))),
          sql(
              "acknowledges-before-commit",
              "201 before COMMIT is a promise that a crash breaks.",
              parts -> {
                var late = new LateStore(parts.store());
                parts.store(sound -> late);
                parts.atTheEnd(late::flush);
              }));

  private SqlFaults() {}

  private static Fault sql(String name, String teaches, Consumer<Parts> spoil) {
    return new Fault(name, Stage.SQL, teaches, spoil);
  }

  /** Only what is no number goes the wrong way; the right ids work as ever. */
  private static Answer concatenated(Parts parts, Request request, Handler next) {
    Answer answer = next.handle(request);
    String written = request.parameter();
    boolean injected =
        request.template().equals("/tasks/{id}")
            && answer.status() == 400
            && !written.chars().allMatch(Character::isLetter);
    if (!injected) {
      return answer;
    }
    List<Long> ids =
        parts
            .database()
            .read(session -> {
              try {
                return session.unsafe("SELECT id FROM tasks WHERE id = " + written);
              } catch (SQLException syntax) {
                throw Refusal.of(500, "SQL: " + syntax.getMessage(), "sql-query");
              }
            });
    Answer last = Refusal.of(404, "There is no task with this id.", "status-codes").answer();
    for (Long id : ids) {
      last = next.handle(request.to("/tasks/" + id));
      if (!request.method().equals("DELETE")) {
        return last;
      }
    }
    return last;
  }

  private static void leaking(Parts parts) {
    var pool = new Semaphore(POOL);
    parts.around((request, next) -> {
      boolean got = false;
      try {
        got = pool.tryAcquire(HANGS_SECONDS, TimeUnit.SECONDS);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      }
      if (!got) {
        return Refusal.of(503, "No connection to the database is free.", "health-checks").answer();
      }
      Answer answer = next.handle(request);
      if (answer.status() < 400) {
        pool.release();
      }
      return answer;
    });
  }
}
