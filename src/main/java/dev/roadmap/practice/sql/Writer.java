package dev.roadmap.practice.sql;

import dev.roadmap.practice.http.Refusal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** One thread that changes the database, several changes a transaction. */
final class Writer {

  private static final int AT_ONCE = 64;

  /** A change that somebody waits for. */
  private static final class Change<T> {

    private final Work<T> work;
    private final CompletableFuture<T> done = new CompletableFuture<>();
    private Runnable outcome = () -> {};

    Change(Work<T> work) {
      this.work = work;
    }

    private static boolean unique(Exception failed) {
      return failed instanceof SQLiteException sqlite
          && (sqlite.getResultCode() == SQLiteErrorCode.SQLITE_CONSTRAINT_UNIQUE
              || sqlite.getResultCode() == SQLiteErrorCode.SQLITE_CONSTRAINT_PRIMARYKEY);
    }

    /** A change that fails takes back what it did, and nothing of the others'. */
    void run(Session session) throws SQLException {
      session.update("SAVEPOINT one");
      try {
        T result = work.run(session);
        outcome = () -> done.complete(result);
      } catch (SQLException | RuntimeException failed) {
        session.update("ROLLBACK TO one");
        Exception said = unique(failed) ? new Duplicate() : failed;
        outcome = () -> done.completeExceptionally(said);
      }
      session.update("RELEASE one");
    }
  }

  private final BlockingQueue<Change<?>> waiting = new LinkedBlockingQueue<>();
  private final Session session;
  private final Thread thread;

  Writer(Session session) {
    this.session = session;
    thread = Thread.ofPlatform().daemon().name("database").start(this::run);
  }

  <T> T write(Work<T> work) {
    var change = new Change<>(work);
    waiting.add(change);
    try {
      return change.done.join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof RuntimeException said) {
        throw said;
      }
      throw Unavailable.now();
    }
  }

  private void run() {
    var batch = new ArrayList<Change<?>>();
    try {
      while (true) {
        batch.clear();
        batch.add(waiting.take());
        waiting.drainTo(batch, AT_ONCE - 1);
        commit(batch);
      }
    } catch (InterruptedException closed) {
      Refusal end = Unavailable.now();
      batch.addAll(waiting);
      batch.forEach(change -> change.done.completeExceptionally(end));
    }
  }

  private void commit(List<Change<?>> batch) {
    try {
      session.update("BEGIN IMMEDIATE");
      for (Change<?> change : batch) {
        change.run(session);
      }
      session.update("COMMIT");
      batch.forEach(change -> change.outcome.run());
    } catch (SQLException failed) {
      rollback();
      Refusal unavailable = Unavailable.now();
      batch.forEach(change -> change.done.completeExceptionally(unavailable));
    }
  }

  private void rollback() {
    try {
      session.update("ROLLBACK");
    } catch (SQLException nothingBegun) {
      // Then there is nothing to take back.
    }
  }

  void close() {
    thread.interrupt();
    try {
      thread.join(2000);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }
}
