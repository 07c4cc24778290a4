package dev.roadmap.cli;

import tools.jackson.databind.json.JsonMapper;

/** Data for programs. Every top-level record begins with {@code schema}. */
final class Json {

  /**
   * The version of what is printed; fields are added, never changed or removed, under one number.
   */
  static final int SCHEMA = 1;

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Json() {}

  static String text(Object record) {
    return MAPPER.writeValueAsString(record);
  }
}
