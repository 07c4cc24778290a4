package dev.roadmap.progress;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads the data of the events that carry some. What is not as it should be is a {@link
 * MalformedEvent}: an import refuses such a line, the fold passes over it.
 */
final class Payload {
  static final JsonFactory JSON = JsonFactory.builder().build();

  /** The data of a {@code time} event; no day means the day it was recorded. */
  record Time(int minutes, @Nullable LocalDate day) {}

  private Payload() {}

  static Time time(String data) {
    try (JsonParser parser = find(data, "minutes")) {
      if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
        throw new MalformedEvent("its minutes are not a whole number");
      }
      long minutes = parser.getLongValue();
      if (minutes < 1 || minutes > Integer.MAX_VALUE) {
        throw new MalformedEvent("its minutes are not between 1 and " + Integer.MAX_VALUE);
      }
      return new Time((int) minutes, day(data));
    } catch (JacksonException notJson) {
      throw new MalformedEvent("its minutes are not a whole number", notJson);
    }
  }

  private static @Nullable LocalDate day(String data) {
    try (JsonParser parser = find(data, "day")) {
      @Nullable JsonToken token = parser.currentToken();
      if (token == null || token == JsonToken.VALUE_NULL) {
        return null;
      }
      if (token != JsonToken.VALUE_STRING) {
        throw new MalformedEvent("its day is not a date like 2026-11-21");
      }
      return LocalDate.parse(parser.getString());
    } catch (DateTimeException | JacksonException notADate) {
      throw new MalformedEvent("its day is not a date like 2026-11-21", notADate);
    }
  }

  /** The value of a {@code set} event; null puts the default back. */
  static @Nullable String value(String data) {
    try (JsonParser parser = find(data, "value")) {
      @Nullable JsonToken token = parser.currentToken();
      if (token == JsonToken.VALUE_NULL) {
        return null;
      }
      if (token != JsonToken.VALUE_STRING) {
        throw new MalformedEvent("its value is not a text");
      }
      return parser.getString();
    } catch (JacksonException notJson) {
      throw new MalformedEvent("its value is not a text", notJson);
    }
  }

  /** The ids an {@code undo} event takes back. */
  static List<String> takenBack(String data) {
    try (JsonParser parser = find(data, "of")) {
      if (parser.currentToken() != JsonToken.START_ARRAY) {
        throw new MalformedEvent("it does not list what it takes back");
      }
      var ids = new ArrayList<String>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
          throw new MalformedEvent("it does not list what it takes back");
        }
        ids.add(parser.getString());
      }
      return ids;
    } catch (JacksonException notJson) {
      throw new MalformedEvent("it does not list what it takes back", notJson);
    }
  }

  /** The rating of a {@code review} event: 1 again, 2 hard, 3 good, 4 easy. */
  static int rating(String data) {
    try (JsonParser parser = find(data, "rating")) {
      if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
        long rating = parser.getLongValue();
        if (rating >= 1 && rating <= 4) {
          return (int) rating;
        }
      }
      throw new MalformedEvent("its rating is not a number from 1 to 4");
    } catch (JacksonException notJson) {
      throw new MalformedEvent("its rating is not a number from 1 to 4", notJson);
    }
  }

  /** A text field of any event; empty when it is missing or no text. */
  static Optional<String> text(String data, String field) {
    try (JsonParser parser = find(data, field)) {
      boolean text = parser.currentToken() == JsonToken.VALUE_STRING;
      return text ? Optional.of(parser.getString()) : Optional.empty();
    } catch (JacksonException notJson) {
      return Optional.empty();
    }
  }

  /** A parser that stands at the value of a field, or at the end when there is none. */
  private static JsonParser find(String data, String field) {
    JsonParser parser = JSON.createParser(ObjectReadContext.empty(), data);
    parser.nextToken();
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      parser.nextToken();
      if (name.equals(field)) {
        return parser;
      }
      parser.skipChildren();
    }
    parser.nextToken();
    return parser;
  }
}
