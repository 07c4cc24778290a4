package dev.roadmap.practice;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An answer as it came over the wire. Header names are in lower case. */
@SuppressWarnings("ArrayRecordComponent") // Read once in a test.
record Reply(String statusLine, Map<String, List<String>> headers, byte[] bytes) {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  int status() {
    return Integer.parseInt(statusLine.split(" ", -1)[1]);
  }

  /** The only value of a header, or an empty text. */
  String header(String name) {
    List<String> values = headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of(""));
    return values.getFirst();
  }

  String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  JsonNode json() {
    return MAPPER.readTree(bytes);
  }

  long id() {
    return json().get("id").asLong();
  }
}
