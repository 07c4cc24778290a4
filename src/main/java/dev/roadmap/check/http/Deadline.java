package dev.roadmap.check.http;

import java.time.Duration;

/** A moment by which something must be over. */
public final class Deadline {

  private final long at;
  private final Duration allowed;

  private Deadline(long at, Duration allowed) {
    this.at = at;
    this.allowed = allowed;
  }

  public static Deadline in(Duration allowed) {
    return new Deadline(System.nanoTime() + allowed.toNanos(), allowed);
  }

  /** This one, or the other where that comes earlier. */
  public Deadline orEarlier(Deadline other) {
    return other.at - at < 0 ? other : this;
  }

  /** Milliseconds left, at most a day; 0 when it is over. */
  public int millis() {
    long left = (at - System.nanoTime() + 999_999) / 1_000_000;
    return (int) Math.max(0, Math.min(left, 86_400_000));
  }

  public boolean isOver() {
    return at - System.nanoTime() <= 0;
  }

  /** How long there was from the beginning. */
  public Duration allowed() {
    return allowed;
  }
}
