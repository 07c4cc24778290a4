package dev.roadmap.cli;

import dev.roadmap.progress.Progress;
import dev.roadmap.progress.ProgressStore;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * Reads the progress on a second thread while the command line is parsed and the road is read: the
 * database driver is the slowest thing a light command loads.
 */
final class Prefetch {

  private final ProgressStore store;
  private @Nullable FutureTask<Progress> task;

  Prefetch(ProgressStore store) {
    this.store = store;
  }

  void start() {
    if (task == null) {
      var reading = new FutureTask<Progress>(store::progress);
      task = reading;
      var thread = new Thread(reading, "progress");
      thread.setDaemon(true);
      thread.start();
    }
  }

  /** The progress; what went wrong in reading it is thrown here. */
  Progress progress() {
    FutureTask<Progress> reading = task;
    if (reading == null) {
      return store.progress();
    }
    try {
      return reading.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading the progress", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
