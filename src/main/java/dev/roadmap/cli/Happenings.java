package dev.roadmap.cli;

import dev.roadmap.curriculum.Road;
import dev.roadmap.curriculum.Step;
import dev.roadmap.progress.Event;
import dev.roadmap.terminal.Foreign;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Entries of the progress log as sentences. */
final class Happenings {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final int NOTE_SHOWN = 60;

  private Happenings() {}

  static String sentence(Road road, Event event) {
    String subject = subject(road, event.subject());
    Map<String, Object> data = data(event);
    return switch (event.type()) {
      case "start" -> "started " + subject;
      case "done" -> "done " + subject;
      case "verified" -> "verified " + subject;
      case "skip" -> "skipped " + subject + because(data);
      case "reopen" -> "reopened " + subject;
      case "note" -> "note on " + subject + ": " + shortened(text(data, "text"));
      case "time" ->
          Words.minutes(number(data, "minutes")) + (subject.isEmpty() ? "" : " on " + subject);
      case "set" ->
          data.get("value") instanceof String
              ? "set " + Foreign.line(event.subject()) + " to " + text(data, "value")
              : "put " + Foreign.line(event.subject()) + " back to its default";
      default ->
          Foreign.line(event.type()) + " " + subject + " (recorded by another version of roadmap)";
    };
  }

  /** A value of the event's data as text, empty when there is none. */
  static String text(Map<String, Object> data, String key) {
    return data.get(key) instanceof String text ? Foreign.line(text) : "";
  }

  static long number(Map<String, Object> data, String key) {
    return data.get(key) instanceof Number number ? number.longValue() : 0;
  }

  /** The event's data; empty when another version wrote something else there. */
  static Map<String, Object> data(Event event) {
    try {
      return MAPPER.readValue(event.data(), new TypeReference<Map<String, Object>>() {});
    } catch (JacksonException foreign) {
      return Map.of();
    }
  }

  private static String subject(Road road, String id) {
    return road.step(id)
        .map(Step::title)
        .map(title -> title + " (" + id + ")")
        .orElseGet(() -> Foreign.line(id));
  }

  private static String because(Map<String, Object> data) {
    String reason = text(data, "reason");
    return reason.isEmpty() ? "" : ": " + shortened(reason);
  }

  private static String shortened(String text) {
    return text.length() <= NOTE_SHOWN ? text : text.substring(0, NOTE_SHOWN) + "...";
  }
}
