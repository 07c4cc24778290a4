package dev.roadmap.practice.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Reads an object strictly: UTF-8, one value, nothing after it, not nested beyond reason. */
public final class JsonReader {

  /** Jackson gives up at 500 levels by itself, in a sentence, and long before the stack ends. */
  private static final JsonFactory FACTORY = new JsonFactory();

  private static final char BYTE_ORDER_MARK = '\ufeff';

  private JsonReader() {}

  /**
   * The members of the object in {@code body}.
   *
   * @throws MalformedJson when it is no JSON, or JSON that is no object
   */
  public static JsonBody object(byte[] body) {
    String text = decode(body);
    if (text.isBlank()) {
      throw new MalformedJson("The body is empty; it should be a JSON object.", false);
    }
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      JsonToken token = parser.nextToken();
      boolean object = token == JsonToken.START_OBJECT;
      var members = new LinkedHashMap<String, JsonValue>();
      if (object) {
        read(parser, members);
      } else {
        parser.skipChildren();
      }
      if (parser.nextToken() != null) {
        throw new MalformedJson(
            "Something follows the JSON, at " + place(parser.currentTokenLocation()) + ".", false);
      }
      if (!object) {
        String kind = token == null ? "nothing" : value(parser, token).kind();
        throw new MalformedJson("The body is " + kind + "; it should be a JSON object.", true);
      }
      return new JsonBody(members);
    } catch (StreamConstraintsException tooMuch) {
      throw new MalformedJson("The body is nested deeper, or holds more, than is read.", false);
    } catch (JacksonException unreadable) {
      throw new MalformedJson(
          "The body cannot be read as JSON: it goes wrong at "
              + place(unreadable.getLocation())
              + ".",
          false);
    }
  }

  private static void read(JsonParser parser, Map<String, JsonValue> members) {
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      JsonValue value = value(parser, parser.nextToken());
      parser.skipChildren();
      members.put(name, value);
    }
  }

  private static JsonValue value(JsonParser parser, JsonToken token) {
    return switch (token) {
      case VALUE_STRING -> new JsonValue.Text(parser.getString());
      case VALUE_TRUE -> new JsonValue.Truth(true);
      case VALUE_FALSE -> new JsonValue.Truth(false);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonValue.Numeral(parser.getString());
      case VALUE_NULL -> new JsonValue.Null();
      case START_ARRAY, END_ARRAY -> new JsonValue.Array();
      case START_OBJECT, END_OBJECT, PROPERTY_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
          new JsonValue.Nested();
    };
  }

  /** A byte order mark is no part of the text (RFC 8259, 8.1 allows to ignore it). */
  private static String decode(byte[] body) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
      return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    } catch (CharacterCodingException notUtf8) {
      throw new MalformedJson("The body is not UTF-8, which JSON has to be.", false);
    }
  }

  private static String place(@Nullable TokenStreamLocation location) {
    return location == null
        ? "some place"
        : "line " + location.getLineNr() + ", column " + location.getColumnNr();
  }
}
