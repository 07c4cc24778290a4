package dev.roadmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.TimeZone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalClockTest {

  /** Around every half hour of four years, changes of the clock among them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "UTC",
        "Europe/Berlin",
        "America/New_York",
        "Australia/Lord_Howe",
        "Asia/Kathmandu",
        "Pacific/Apia",
        "Pacific/Kiritimati",
        "Africa/Casablanca"
      })
  void theDayIsThatOfTheZone(String name) {
    ZoneId zone = ZoneId.of(name);
    TimeZone older = TimeZone.getTimeZone(zone);
    Instant end = Instant.parse("2028-01-01T00:00:00Z");
    for (Instant at = Instant.parse("2024-01-01T00:00:00Z");
        at.isBefore(end);
        at = at.plusSeconds(1799)) {
      assertThat(LocalClock.day(older, at.toEpochMilli()))
          .as("%s in %s", at, name)
          .isEqualTo(LocalDate.ofInstant(at, zone));
    }
  }
}
