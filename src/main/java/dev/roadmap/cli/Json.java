package dev.roadmap.cli;

import dev.roadmap.progress.JsonText;
import tools.jackson.databind.json.JsonMapper;

/** Data for programs. Every top-level record begins with {@code schema}. */
final class Json {

  /**
   * The version of what is printed; fields are added, never changed or removed, under one number.
   */
  static final int SCHEMA = 1;

  private Json() {}

  /** What prompts and scripts ask for at every turn, and so is written without a JSON library. */
  interface Everyday {}

  static String text(Object data) {
    return data instanceof Everyday && data instanceof Record record
        ? JsonText.of(record)
        : Library.MAPPER.writeValueAsString(data);
  }

  /** Started only when it is needed: it takes as long as all the rest of a command. */
  private static final class Library {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
  }
}
