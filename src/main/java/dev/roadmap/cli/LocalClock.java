package dev.roadmap.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/**
 * The system's clock, which looks for the local time zone when it is first asked for: finding it
 * reads the JDK's time zone files and costs more than all that {@code --version} does.
 */
public final class LocalClock extends Clock {

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

  /**
   * The local day. The same as of {@link #getZone()}, from the older classes for time zones: they
   * read the same files in a quarter of the time, and {@code next} asks for nothing but the day.
   */
  LocalDate today() {
    return day(TimeZone.getDefault(), millis());
  }

  static LocalDate day(TimeZone zone, long millis) {
    return LocalDate.ofEpochDay(Math.floorDiv(millis + zone.getOffset(millis), 86_400_000L));
  }
}
