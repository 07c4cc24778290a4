package dev.roadmap.check.http;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Room for what is large, which is taken in turns: a hostile server answers hundreds of requests at
 * once, each with all that is read of one answer, and all of it together has to fit into memory.
 */
public final class Room {

  /** Bytes of a body that everybody has room for. */
  static final int FREE = 256 * 1024;

  private static final int PLACES = 2;

  private final Semaphore places = new Semaphore(PLACES, true);

  /** A place that is not taken yet. */
  public Place place() {
    return new Place();
  }

  /** A place for one answer; closing it lets the next one in. */
  public final class Place implements AutoCloseable {

    private boolean taken;

    private Place() {}

    /** Takes it, when there is one before the deadline. */
    boolean take(Deadline deadline) {
      try {
        taken =
            taken
                || places.tryAcquire(
                    Duration.ofMillis(deadline.millis()).toNanos(), TimeUnit.NANOSECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return taken;
    }

    /** Takes it, however long that lasts: who has one gives it back within seconds. */
    public void take() {
      if (!taken) {
        places.acquireUninterruptibly();
        taken = true;
      }
    }

    @Override
    public void close() {
      if (taken) {
        taken = false;
        places.release();
      }
    }
  }
}
