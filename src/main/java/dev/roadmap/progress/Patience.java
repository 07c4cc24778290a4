package dev.roadmap.progress;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * How long to try again. SQLite waits for most locks by itself, but not for some, such as those
 * taken to change the journal mode of a new database.
 */
final class Patience {
  private static final long PAUSE_NANOS = 2_000_000;

  private final long deadline;

  Patience(Duration patience) {
    deadline = System.nanoTime() + patience.toNanos();
  }

  /** Returns when another attempt is due. */
  void waitOrThrow(SQLException failure) throws SQLException {
    if (!Failures.busy(failure) || System.nanoTime() - deadline >= 0) {
      throw failure;
    }
    LockSupport.parkNanos(PAUSE_NANOS);
  }
}
