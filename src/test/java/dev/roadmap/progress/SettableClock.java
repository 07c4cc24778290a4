package dev.roadmap.progress;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that stands until it is set. */
final class SettableClock extends Clock {
  private Instant instant;
  private ZoneId zone;

  SettableClock(String instant, String zone) {
    this.instant = Instant.parse(instant);
    this.zone = ZoneId.of(zone);
  }

  static SettableClock noon() {
    return new SettableClock("2026-11-21T12:00:00Z", "UTC");
  }

  void set(String other) {
    instant = Instant.parse(other);
  }

  void move(Duration amount) {
    instant = instant.plus(amount);
  }

  void travel(String other) {
    zone = ZoneId.of(other);
  }

  @Override
  public Instant instant() {
    return instant;
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return Clock.fixed(instant, other);
  }
}
