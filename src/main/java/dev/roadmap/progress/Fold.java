package dev.roadmap.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What follows from the events of one subject, applied in the order of their ids. Change {@link
 * Projections#FOLD_VERSION} with these rules.
 */
final class Fold {
  private State state = State.NOT_STARTED;
  private long at;
  private LocalDate day = LocalDate.EPOCH;
  private @Nullable String setting;
  private final Map<LocalDate, Long> minutes = new TreeMap<>();

  State state() {
    return state;
  }

  long at() {
    return at;
  }

  LocalDate day() {
    return day;
  }

  @Nullable String setting() {
    return setting;
  }

  Map<LocalDate, Long> minutes() {
    return minutes;
  }

  void apply(String type, long recorded, String zone, String data) {
    switch (type) {
      case EventType.START -> {
        if (state != State.DONE && state != State.VERIFIED) {
          reach(State.STARTED, recorded, zone);
        }
      }
      case EventType.DONE -> {
        if (state != State.VERIFIED) {
          reach(State.DONE, recorded, zone);
        }
      }
      case EventType.VERIFIED -> reach(State.VERIFIED, recorded, zone);
      case EventType.SKIP -> {
        if (state != State.DONE && state != State.VERIFIED) {
          reach(State.SKIPPED, recorded, zone);
        }
      }
      case EventType.REOPEN -> reach(State.STARTED, recorded, zone);
      case EventType.TIME, EventType.SET -> applyData(type, recorded, zone, data);
      default -> {}
    }
  }

  /** What says again what holds already leaves the moment it was reached. */
  private void reach(State reached, long recorded, String zone) {
    if (state != reached) {
      state = reached;
      at = recorded;
      day = localDay(recorded, zone);
    }
  }

  private void applyData(String type, long recorded, String zone, String data) {
    try {
      if (type.equals(EventType.SET)) {
        setting = Payload.value(data);
      } else {
        Payload.Time time = Payload.time(data);
        LocalDate counted = time.day() == null ? localDay(recorded, zone) : time.day();
        minutes.merge(counted, (long) time.minutes(), Long::sum);
      }
    } catch (MalformedEvent passedOver) {
      // It stays in the log for whoever can read it.
    }
  }

  private static LocalDate localDay(long at, String zone) {
    return Instant.ofEpochMilli(at).atZone(EventLog.zone(zone)).toLocalDate();
  }
}
