package dev.roadmap.progress;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/**
 * One line of an export: the header, or an event.
 *
 * @param data the text of the object as it stood in the line, so that nothing in it changes
 */
record LogLine(
    String id,
    String change,
    long at,
    String zone,
    String device,
    String type,
    String subject,
    String data) {

  /** Reads a line; null for the header. */
  static @Nullable LogLine parse(String line) {
    try (JsonParser parser = Payload.JSON.createParser(ObjectReadContext.empty(), line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new MalformedEvent("it is not a JSON object");
      }
      Map<String, String> fields = fields(parser, line);
      if (parser.nextToken() != null) {
        throw new MalformedEvent("something follows the JSON object");
      }
      return isHeader(fields) ? null : event(fields);
    } catch (JacksonException notJson) {
      throw new MalformedEvent("it is not a JSON object", notJson);
    }
  }

  /** Texts as they are, objects and numbers as they stand in the line; the first of two wins. */
  private static Map<String, String> fields(JsonParser parser, String line) {
    var fields = new HashMap<String, String>();
    for (@Nullable String name = parser.nextName(); name != null; name = parser.nextName()) {
      JsonToken token = parser.nextToken();
      switch (name) {
        case "data" -> {
          if (token != JsonToken.START_OBJECT) {
            throw new MalformedEvent("its data is not an object");
          }
          int start = (int) parser.currentTokenLocation().getCharOffset();
          parser.skipChildren();
          int end = (int) parser.currentLocation().getCharOffset();
          fields.putIfAbsent(name, line.substring(start, end));
        }
        case "schema" -> {
          if (token != JsonToken.VALUE_NUMBER_INT) {
            throw new MalformedEvent("its schema is not a number");
          }
          fields.putIfAbsent(name, parser.getString());
        }
        case "id", "change", "at", "zone", "device", "type", "subject", "roadmap" -> {
          if (token != JsonToken.VALUE_STRING) {
            throw new MalformedEvent("its " + name + " is not a text");
          }
          fields.putIfAbsent(name, parser.getString());
        }
        default -> parser.skipChildren();
      }
    }
    return fields;
  }

  private static boolean isHeader(Map<String, String> fields) {
    if (!"progress".equals(fields.get("roadmap"))) {
      return false;
    }
    String schema = fields.getOrDefault("schema", "");
    if (!schema.equals(String.valueOf(LogWriter.SCHEMA))) {
      throw new ProgressException(
          "This export was written by a newer roadmap (schema "
              + schema
              + "; this one reads "
              + LogWriter.SCHEMA
              + ").",
          "Install the newer roadmap; nothing was changed.");
    }
    return true;
  }

  private static LogLine event(Map<String, String> fields) {
    String id = id(fields, "id");
    String change = id(fields, "change");
    if (change.compareTo(id) > 0) {
      throw new MalformedEvent("its change is later than itself");
    }
    var line =
        new LogLine(
            id,
            change,
            at(require(fields, "at")),
            require(fields, "zone"),
            require(fields, "device"),
            require(fields, "type"),
            require(fields, "subject"),
            require(fields, "data"));
    if (line.type.isEmpty()) {
      throw new MalformedEvent("its type is empty");
    }
    line.requireSoundData();
    return line;
  }

  /** The types we know must say what we need of them. */
  private void requireSoundData() {
    switch (type) {
      case EventType.TIME -> Payload.time(data);
      case EventType.SET -> Payload.value(data);
      case EventType.UNDO -> Payload.takenBack(data);
      case EventType.REVIEW -> Payload.rating(data);
      default -> {}
    }
  }

  private static String require(Map<String, String> fields, String name) {
    @Nullable String value = fields.get(name);
    if (value == null) {
      throw new MalformedEvent("it has no " + name);
    }
    if (hasHalfCharacter(value)) {
      throw new MalformedEvent("its " + name + " holds half a character");
    }
    return value;
  }

  /** Half of a surrogate pair is no text that a database can keep. */
  private static boolean hasHalfCharacter(String text) {
    for (int index = 0;
        index < text.length();
        index += Character.charCount(text.codePointAt(index))) {
      if (Character.getType(text.codePointAt(index)) == Character.SURROGATE) {
        return true;
      }
    }
    return false;
  }

  private static String id(Map<String, String> fields, String name) {
    String id = require(fields, name);
    if (!EventIds.valid(id)) {
      throw new MalformedEvent("its " + name + " is not a UUIDv7 in lower case");
    }
    return id;
  }

  private static long at(String text) {
    try {
      return Instant.parse(text).toEpochMilli();
    } catch (DateTimeException | ArithmeticException notATime) {
      throw new MalformedEvent("its at is not a time like 2026-11-21T10:00:00Z", notATime);
    }
  }
}
