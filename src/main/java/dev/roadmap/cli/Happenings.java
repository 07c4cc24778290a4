package dev.roadmap.cli;

import dev.roadmap.curriculum.Question;
import dev.roadmap.curriculum.Road;
import dev.roadmap.curriculum.Step;
import dev.roadmap.progress.Event;
import dev.roadmap.terminal.Cells;
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
      case "time" -> time(subject, data);
      case "set" ->
          data.get("value") instanceof String
              ? "set " + Foreign.line(event.subject()) + " to " + text(data, "value")
              : "put " + Foreign.line(event.subject()) + " back to its default";
      case "hunt" -> "found the fault " + Foreign.line(event.subject()) + " in a hunt";
      case "review" -> answered(data) + " " + question(road, event.subject());
      case "quiz" -> "practised: " + answered(data) + " " + question(road, event.subject());
      case "read" -> "read " + subject + read(data);
      case "hint" ->
          "took hint " + number(data, "number") + " of " + number(data, "of") + " on " + subject;
      default ->
          Foreign.line(event.type()) + " " + subject + " (recorded by another version of roadmap)";
    };
  }

  private static String read(Map<String, Object> data) {
    long percent = number(data, "percent");
    return percent >= 100 ? " to the end" : " to " + percent + "%";
  }

  private static String answered(Map<String, Object> data) {
    return Boolean.TRUE.equals(data.get("right")) ? "knew" : "did not know";
  }

  /** A question by its lesson and its id; of what the road no longer has, the id alone. */
  private static String question(Road road, String id) {
    for (Step step : road.steps()) {
      for (Question question : road.questions(step)) {
        if (question.id().equals(id)) {
          return "a question on " + step.title() + " (" + id + ")";
        }
      }
    }
    return Foreign.line(id);
  }

  private static String time(String subject, Map<String, Object> data) {
    String day = text(data, "day");
    return "logged "
        + Words.minutes(number(data, "minutes"))
        + (subject.isEmpty() ? "" : " on " + subject)
        + (day.isEmpty() ? "" : " for " + day);
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

  /** A title with its id; of what the road no longer has, the id alone. */
  static String subject(Road road, String id) {
    if (id.isEmpty()) {
      return "";
    }
    Named named = Finder.exact(road, id);
    return named == null ? Foreign.line(id) : named.title() + " (" + named.id() + ")";
  }

  private static String because(Map<String, Object> data) {
    String reason = text(data, "reason");
    return reason.isEmpty() ? "" : ": " + shortened(reason);
  }

  private static String shortened(String text) {
    return Cells.fit(text, NOTE_SHOWN, "...");
  }
}
