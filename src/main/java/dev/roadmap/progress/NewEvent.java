package dev.roadmap.progress;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a command wants to record; the store adds id, time, zone and device.
 *
 * @param data becomes a JSON object: strings, whole numbers, booleans, null, lists and maps of them
 */
public record NewEvent(String type, String subject, Map<String, @Nullable Object> data) {

  public NewEvent {
    data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
  }

  public static NewEvent start(String id) {
    return new NewEvent(EventType.START, id, Map.of());
  }

  public static NewEvent done(String id) {
    return new NewEvent(EventType.DONE, id, Map.of());
  }

  /** A check suite passed: which one, in which version, and the hash of what was checked. */
  public static NewEvent verified(String id, String suite, int version, String hash) {
    var data = new LinkedHashMap<String, @Nullable Object>();
    data.put("suite", suite);
    data.put("version", version);
    data.put("hash", hash);
    return new NewEvent(EventType.VERIFIED, id, data);
  }

  public static NewEvent skip(String id, @Nullable String reason) {
    return new NewEvent(EventType.SKIP, id, optional("reason", reason));
  }

  public static NewEvent reopen(String id) {
    return new NewEvent(EventType.REOPEN, id, Map.of());
  }

  public static NewEvent note(String id, String text) {
    return new NewEvent(EventType.NOTE, id, optional("text", text));
  }

  /**
   * Time spent.
   *
   * @param minutes at least 1
   * @param subject the step it was spent on, or null for none in particular
   * @param day the day it counts for, or null for the local day of recording
   */
  public static NewEvent time(int minutes, @Nullable String subject, @Nullable LocalDate day) {
    if (minutes < 1) {
      throw new IllegalArgumentException("time is logged in minutes, at least 1");
    }
    var data = new LinkedHashMap<String, @Nullable Object>();
    data.put("minutes", minutes);
    if (day != null) {
      data.put("day", day.toString());
    }
    return new NewEvent(EventType.TIME, subject == null ? "" : subject, data);
  }

  /**
   * A fault of the practice server was found.
   *
   * @param level 1 to 3
   * @param hints how many were taken
   * @param guesses how many were wrong
   */
  public static NewEvent hunt(String fault, int level, int hints, int guesses) {
    var data = new LinkedHashMap<String, @Nullable Object>();
    data.put("level", level);
    data.put("hints", hints);
    data.put("guesses", guesses);
    return new NewEvent(EventType.HUNT, fault, data);
  }

  /** Changes a setting; null puts its default back. */
  public static NewEvent set(String key, @Nullable String value) {
    var data = new LinkedHashMap<String, @Nullable Object>();
    data.put("value", value);
    return new NewEvent(EventType.SET, key, data);
  }

  private static Map<String, @Nullable Object> optional(String name, @Nullable String value) {
    var data = new LinkedHashMap<String, @Nullable Object>();
    if (value != null) {
      data.put(name, value);
    }
    return data;
  }
}
