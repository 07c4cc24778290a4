package dev.roadmap.practice.json;

/** The value of a member. What is inside lists and objects was read and left out. */
public sealed interface JsonValue {

  /** What it is, for a sentence: "a number". */
  String kind();

  /** A text, its escapes resolved. */
  record Text(String text) implements JsonValue {
    @Override
    public String kind() {
      return "a text";
    }
  }

  /** True or false. */
  record Truth(boolean value) implements JsonValue {
    @Override
    public String kind() {
      return value ? "true" : "false";
    }
  }

  /** A number, as it was written. */
  record Numeral(String written) implements JsonValue {
    @Override
    public String kind() {
      return "a number";
    }
  }

  /** {@code null}, which is there and says nothing. */
  record Null() implements JsonValue {
    @Override
    public String kind() {
      return "null";
    }
  }

  /** A list. */
  record Array() implements JsonValue {
    @Override
    public String kind() {
      return "a list";
    }
  }

  /** An object inside the object. */
  record Nested() implements JsonValue {
    @Override
    public String kind() {
      return "an object";
    }
  }
}
