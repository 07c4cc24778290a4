package dev.roadmap;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The system's clock, which looks for the local time zone when it is first asked for: finding it
 * reads the JDK's time zone files and costs more than all that {@code --version} does.
 */
final class LocalClock extends Clock {

  private @Nullable ZoneId zone;

  @Override
  public synchronized ZoneId getZone() {
    ZoneId present = zone;
    if (present == null) {
      present = ZoneId.systemDefault();
      zone = present;
    }
    return present;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return Clock.system(other);
  }

  @Override
  public long millis() {
    return System.currentTimeMillis();
  }

  @Override
  public Instant instant() {
    return Instant.ofEpochMilli(millis());
  }
}
