package dev.roadmap.practice.http;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is sent back.
 *
 * @param headers by name, as they are written; without those of framing
 * @param content empty for none; of an answer to HEAD, what GET would get
 */
public record Answer(
    int status, Map<String, String> headers, Content content, @Nullable Note note) {

  private static final Content NOTHING = Content.of(new byte[0]);
  private static final String CONTENT_TYPE = "Content-Type";

  /** Data, as JSON. */
  public static Answer json(int status, byte[] json) {
    return json(status, Content.of(json));
  }

  /** Data, as JSON. */
  public static Answer json(int status, Content json) {
    return new Answer(status, Map.of(CONTENT_TYPE, "application/json"), json, null);
  }

  /** Anything, under its media type. */
  public static Answer of(int status, String type, byte[] body) {
    return new Answer(status, Map.of(CONTENT_TYPE, type), Content.of(body), null);
  }

  /** Only a status. */
  public static Answer empty(int status) {
    return new Answer(status, Map.of(), NOTHING, null);
  }

  /** All bytes of the body. */
  public byte[] body() {
    return content.bytes();
  }

  /** The same with a header, in place of one of the same name. */
  public Answer with(String name, String value) {
    var more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Answer(status, more, content, note);
  }

  /** The same without a header. */
  public Answer without(String name) {
    var fewer = new LinkedHashMap<>(headers);
    fewer.remove(name);
    return new Answer(status, fewer, content, note);
  }

  /** The same under another status. */
  public Answer withStatus(int other) {
    return new Answer(other, headers, content, note);
  }

  /** The same with another body. */
  public Answer withBody(byte[] other) {
    return new Answer(status, headers, Content.of(other), note);
  }

  /** The same, explained. */
  public Answer noting(String meaning, String lesson) {
    return new Answer(status, headers, content, new Note(meaning, lesson));
  }

  /** A header by its name as it is written here; null for none. */
  public @Nullable String header(String name) {
    return headers.get(name);
  }
}
