package dev.roadmap.curriculum.build;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Says in plain words what a schema says in its own, with the place and the fix. */
final class SchemaWords {

  private final JsonNode schema;
  private final Document document;
  private final Problems problems;

  SchemaWords(JsonNode schema, Document document, Problems problems) {
    this.schema = schema;
    this.document = document;
    this.problems = problems;
  }

  void tell(Error error) {
    String pointer = error.getInstanceLocation().toString();
    switch (error.getKeyword()) {
      case "additionalProperties" -> {
        String key = pointer + "/" + error.getProperty().replace("~", "~0").replace("/", "~1");
        problems.add(document.keyPlace(key), unknownKey(error));
      }
      case "required" -> problems.add(document.place(pointer), missingKey(error));
      default -> problems.add(document.place(pointer), name(pointer) + " " + wrongValue(error));
    }
  }

  private String unknownKey(Error error) {
    var known = new ArrayList<String>(group(error).path("properties").propertyNames());
    String otherwise = ": take it out; known here are " + String.join(", ", known);
    return "unknown key `"
        + error.getProperty()
        + "`"
        + Spelling.hint(error.getProperty(), known, otherwise);
  }

  private String missingKey(Error error) {
    String key = error.getProperty();
    String description = group(error).at("/properties/" + key + "/description").asString("");
    return "`" + key + "` is missing: add it. " + description;
  }

  private String wrongValue(Error error) {
    JsonNode wanted = error.getSchemaNode();
    JsonNode found = error.getInstanceNode();
    return switch (error.getKeyword()) {
      case "type" -> wrongType(wanted, found);
      case "enum" -> wrongWord(wanted, found);
      case "minLength" -> "is empty: write it, or take the key out";
      case "maxLength" -> "is longer than " + wanted.asString() + " characters: shorten it";
      case "minimum" -> "is " + found.asString() + " and must be at least " + wanted.asString();
      case "maximum" -> "is " + found.asString() + " and must be at most " + wanted.asString();
      case "minItems" -> tooFew(wanted.intValue(), found.size());
      case "pattern" ->
          "is wrong: " + group(error).path("patternErrorMessage").asString(error.getMessage());
      case "uniqueItems" -> "has the same entry twice: take one out";
      default -> "is wrong: " + error.getMessage();
    };
  }

  private static String wrongType(JsonNode wanted, JsonNode found) {
    var names = new ArrayList<String>();
    if (wanted.isArray()) {
      wanted.forEach(type -> names.add(typeName(type.stringValue())));
    } else {
      names.add(typeName(wanted.stringValue()));
    }
    String must = "must be " + String.join(" or ", names);
    if (found.isNull()) {
      return must + " and is empty: write it, or take the key out";
    }
    boolean quotable = names.contains("text") && found.isValueNode();
    return must + ", not " + foundName(found) + (quotable ? ": put it in quotes" : "");
  }

  private static String typeName(String type) {
    return switch (type) {
      case "string" -> "text";
      case "integer" -> "a whole number";
      case "boolean" -> "true or false";
      case "array" -> "a list like [a, b]";
      case "object" -> "a group of keys";
      default -> type;
    };
  }

  private static String foundName(JsonNode found) {
    return switch (found.getNodeType()) {
      case STRING -> "the text \"" + shortened(found.stringValue()) + "\"";
      case NUMBER -> "the number " + found.asString();
      case BOOLEAN -> found.asString();
      case ARRAY -> "a list";
      case OBJECT -> "a group of keys";
      case NULL, MISSING, BINARY, POJO -> "nothing";
    };
  }

  private static String wrongWord(JsonNode wanted, JsonNode found) {
    List<String> words = new ArrayList<>();
    wanted.forEach(word -> words.add(word.asString()));
    String word = found.asString("");
    return "must be one of "
        + String.join(", ", words)
        + Spelling.hint(word, words, ", not `" + shortened(word) + "`");
  }

  private static String tooFew(int wanted, int found) {
    return "has "
        + (found == 0 ? "no entry" : found == 1 ? "1 entry" : found + " entries")
        + " and needs at least "
        + wanted
        + ": add "
        + (wanted - found)
        + (found == 0 ? "" : " more");
  }

  private static String shortened(String text) {
    String line = text.replace('\n', ' ');
    return line.length() <= 40 ? line : line.substring(0, 39) + "…";
  }

  /** {@code `minutes`}, or {@code entry 2 of `hints`}. */
  private static String name(String pointer) {
    String[] parts = pointer.split("/", -1);
    String last = parts[parts.length - 1];
    if (parts.length < 2) {
      return "this file";
    }
    if (parts.length > 2 && last.chars().allMatch(Character::isDigit)) {
      return "entry " + (Integer.parseInt(last) + 1) + " of `" + parts[parts.length - 2] + "`";
    }
    return "`" + last + "`";
  }

  /** The part of the schema that holds the keyword the error is about. */
  private JsonNode group(Error error) {
    String keyword = error.getSchemaLocation().getFragment().toString();
    return schema.at(keyword.substring(0, Math.max(0, keyword.lastIndexOf('/'))));
  }
}
