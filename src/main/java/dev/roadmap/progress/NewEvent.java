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

  /**
   * An answer to a question.
   *
   * @param type {@link EventType#REVIEW}, or {@link EventType#QUIZ} for practice only
   * @param rating 1 again, 2 hard, 3 good, 4 easy
   * @param milliseconds from question to answer, or null when nobody measured
   * @param right whether the answer was right, whatever the rating says
   * @param hints how many were taken
   * @param model version of the model of memory that was in use
   */
  public static NewEvent answer(
      String type,
      String question,
      int rating,
      @Nullable Long milliseconds,
      boolean right,
      int hints,
      String model) {
    var data = new LinkedHashMap<String, @Nullable Object>();
    data.put("rating", rating);
    data.put("milliseconds", milliseconds);
    data.put("right", right);
    data.put("hints", hints);
    data.put("model", model);
    return new NewEvent(type, question, data);
  }

  /** Changes a setting; null puts its default back. */
  public static NewEvent set(String key, @Nullable String value) {
    var data = new LinkedHashMap<String, @Nullable Object>();
    data.put("value", value);
    return new NewEvent(EventType.SET, key, data);
  }

  /**
   * A lesson was left in the middle.
   *
   * @param part the part of its text to go on with, from 1; 0 for none
   * @param percent how much was seen
   */
  public static NewEvent read(String lesson, int part, int percent) {
    var data = new LinkedHashMap<String, @Nullable Object>();
    data.put("part", part);
    data.put("percent", percent);
    return new NewEvent(EventType.READ, lesson, data);
  }

  /**
   * A hint of an exercise was given.
   *
   * @param number which one, from 1
   * @param of how many there were
   */
  public static NewEvent hint(String exercise, int number, int of) {
    var data = new LinkedHashMap<String, @Nullable Object>();
    data.put("number", number);
    data.put("of", of);
    return new NewEvent(EventType.HINT, exercise, data);
  }

  private static Map<String, @Nullable Object> optional(String name, @Nullable String value) {
    var data = new LinkedHashMap<String, @Nullable Object>();
    if (value != null) {
      data.put(name, value);
    }
    return data;
  }
}
