package dev.roadmap.check.suite;

import dev.roadmap.check.match.Lists;
import dev.roadmap.check.match.Matcher;
import dev.roadmap.check.match.Objects;
import dev.roadmap.check.match.Order;
import dev.roadmap.check.match.Plain;
import dev.roadmap.check.match.Schemas;
import dev.roadmap.check.match.Strings;
import dev.roadmap.check.match.Type;
import dev.roadmap.check.value.Json;
import dev.roadmap.check.value.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Reads the JSON Schemas of a suite (draft 2020-12): the keywords that the bodies of an API need,
 * so that a failure reads like any other. What is not understood is refused, never passed over.
 */
final class SchemaReader {

  static final Matcher NONE = new Plain.Anything();

  private static final TreeSet<String> KEYWORDS =
      new TreeSet<>(
          List.of(
              "$ref",
              "title",
              "description",
              "type",
              "const",
              "enum",
              "properties",
              "required",
              "additionalProperties",
              "items",
              "minItems",
              "maxItems",
              "uniqueItems",
              "minLength",
              "maxLength",
              "pattern",
              "format",
              "minimum",
              "maximum",
              "exclusiveMinimum",
              "exclusiveMaximum",
              "anyOf",
              "allOf",
              "not"));

  private final Map<String, Schemas.Named> schemas = new HashMap<>();
  private final Notes notes;

  private SchemaReader(Notes notes) {
    this.notes = notes;
  }

  static SchemaReader of(Map<String, Node.Entry> entries, Notes notes) {
    var reader = new SchemaReader(notes);
    // First the names, since schemas may refer to each other and to themselves.
    entries.forEach((name, entry) -> reader.schemas.put(name, new Schemas.Named(name)));
    entries.forEach((name, entry) -> {
      Schemas.Named named = reader.schemas.get(name);
      if (named != null) {
        named.is(reader.schema(entry.value()));
      }
    });
    return reader;
  }

  Matcher named(Node node) {
    String word = Table.word(node);
    Matcher schema = word == null ? null : schemas.get(word);
    if (schema == null) {
      String name = word == null ? "" : word;
      notes.add(
          node,
          "there is no schema `"
              + name
              + "`"
              + Nearest.hint(name, schemas.keySet(), ": add it under `schemas:`"));
      return NONE;
    }
    return new Plain.Placed(node.line(), schema);
  }

  private Matcher schema(Node node) {
    if (node instanceof Node.Scalar scalar && scalar.value() instanceof Json.Bool bool) {
      return bool.value() ? NONE : new Plain.Absent();
    }
    if (!(node instanceof Node.Keys keys)) {
      notes.add(node, "a schema has keys, as `type: object`");
      return NONE;
    }
    var parts = new ArrayList<Matcher>();
    keys.entries()
        .forEach((word, entry) -> {
          if (KEYWORDS.contains(word)) {
            Matcher part = keyword(word, entry.value(), keys);
            if (!part.equals(NONE)) {
              parts.add(part);
            }
          } else {
            notes.add(
                entry.line(),
                entry.column(),
                "the keyword `"
                    + word
                    + "` is not understood here"
                    + Nearest.hint(word, KEYWORDS, ": write it as a matcher"));
          }
        });
    return parts.size() == 1 ? parts.getFirst() : new Plain.All(parts);
  }

  private Matcher keyword(String word, Node node, Node.Keys beside) {
    return switch (word) {
      case "$ref" -> ref(node);
      case "title", "description" -> NONE;
      case "type" -> type(node);
      case "const" -> new Plain.Equal(new ValueReader(notes).shape(node));
      case "enum", "anyOf" -> anyOf(word, node);
      case "allOf" -> new Plain.All(list(word, node));
      case "not" -> new Plain.Not(schema(node));
      case "properties" -> new Schemas.Properties(properties(node));
      case "required" -> required(node);
      case "additionalProperties" -> additional(node, beside);
      case "items" -> new Schemas.When(Type.ARRAY, new Lists.Each(schema(node)));
      case "minItems" -> new Schemas.When(Type.ARRAY, length(node, Order.Than.AT_LEAST));
      case "maxItems" -> new Schemas.When(Type.ARRAY, length(node, Order.Than.AT_MOST));
      case "minLength" -> new Schemas.When(Type.STRING, length(node, Order.Than.AT_LEAST));
      case "maxLength" -> new Schemas.When(Type.STRING, length(node, Order.Than.AT_MOST));
      case "uniqueItems" ->
          new Schemas.When(Type.ARRAY, new Lists.Unique(new dev.roadmap.check.value.JsonPath("")));
      case "pattern" -> pattern(node);
      case "format" -> format(node);
      case "minimum" -> number(node, Order.Than.AT_LEAST);
      case "maximum" -> number(node, Order.Than.AT_MOST);
      case "exclusiveMinimum" -> number(node, Order.Than.GREATER);
      case "exclusiveMaximum" -> number(node, Order.Than.LESS);
      default -> throw new IllegalStateException(word);
    };
  }

  private Matcher ref(Node node) {
    String word = Table.word(node);
    String name = word == null ? "" : word.replaceFirst("^#/schemas/", "");
    return named(new Node.Scalar(Json.of(name), node.line(), node.column()));
  }

  private Matcher type(Node node) {
    List<Node> nodes = node instanceof Node.Items items ? items.items() : List.of(node);
    var types = new ArrayList<Matcher>();
    for (Node one : nodes) {
      String word = Table.word(one);
      Matcher type =
          switch (word == null ? "null" : word) {
            case "string" -> Type.STRING;
            case "integer" -> Type.INT;
            case "number" -> Type.NUMBER;
            case "boolean" -> Type.BOOL;
            case "array" -> Type.ARRAY;
            case "object" -> Type.OBJECT;
            case "null" -> Type.NULL;
            default -> NONE;
          };
      if (type.equals(NONE)) {
        notes.add(one, "JSON Schema has the types string, integer, number, boolean, array, object");
      }
      types.add(type);
    }
    return types.size() == 1 ? types.getFirst() : new Plain.OneOf(types);
  }

  private Matcher anyOf(String word, Node node) {
    return word.equals("enum") && node instanceof Node.Items items
        ? new Plain.OneOf(
            items.items().stream()
                .map(item -> (Matcher) new Plain.Equal(new ValueReader(notes).shape(item)))
                .toList())
        : new Plain.OneOf(list(word, node));
  }

  private List<Matcher> list(String word, Node node) {
    if (node instanceof Node.Items items) {
      return items.items().stream().map(this::schema).toList();
    }
    notes.add(node, "`" + word + "` is a list");
    return List.of(NONE);
  }

  private Map<String, Matcher> properties(Node node) {
    var properties = new LinkedHashMap<String, Matcher>();
    if (node instanceof Node.Keys keys) {
      keys.entries().forEach((name, entry) -> properties.put(name, schema(entry.value())));
    } else {
      notes.add(node, "`properties` has keys");
    }
    return properties;
  }

  private Matcher required(Node node) {
    var fields = new LinkedHashMap<String, Matcher>();
    if (node instanceof Node.Items items) {
      for (Node item : items.items()) {
        String word = Table.word(item);
        fields.put(word == null ? "" : word, new Plain.Present());
      }
    } else {
      notes.add(node, "`required` is a list of names");
    }
    return new Schemas.When(Type.OBJECT, new Objects.Fields(fields, false));
  }

  private Matcher additional(Node node, Node.Keys beside) {
    Node.Entry properties = beside.entries().get("properties");
    List<String> known =
        properties != null && properties.value() instanceof Node.Keys keys
            ? List.copyOf(keys.entries().keySet())
            : List.of();
    return new Schemas.Others(known, schema(node));
  }

  private Matcher length(Node node, Order.Than than) {
    return new Lists.Length(new Order.Compared(than, new ValueReader(notes).shape(node)));
  }

  private Matcher number(Node node, Order.Than than) {
    Shape shape = new ValueReader(notes).shape(node);
    return new Schemas.When(Type.NUMBER, new Order.Compared(than, shape));
  }

  private Matcher pattern(Node node) {
    String word = Table.word(node);
    try {
      Pattern pattern = Pattern.compile(word == null ? "" : word);
      return new Schemas.When(Type.STRING, new Strings.Found(pattern));
    } catch (PatternSyntaxException e) {
      notes.add(node, "this is no regular expression: " + e.getDescription());
      return NONE;
    }
  }

  private Matcher format(Node node) {
    String word = Table.word(node);
    Matcher type =
        switch (word == null ? "" : word) {
          case "date-time" -> Type.RFC3339;
          case "date" -> Type.DATE;
          case "uuid" -> Type.UUID;
          case "email" -> Type.EMAIL;
          case "uri", "uri-reference" -> Type.URL;
          default -> NONE;
        };
    if (type.equals(NONE)) {
      notes.add(node, "the formats known here are date-time, date, uuid, email, uri");
    }
    return new Schemas.When(Type.STRING, type);
  }
}
