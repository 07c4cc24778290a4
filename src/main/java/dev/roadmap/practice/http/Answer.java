package dev.roadmap.practice.http;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is sent back.
 *
 * @param headers by name, as they are written; without those of framing
 * @param body empty for none; of an answer to HEAD, what GET would get
 */
@SuppressWarnings("ArrayRecordComponent") // Made once, sent once, never compared.
public record Answer(int status, Map<String, String> headers, byte[] body, @Nullable Note note) {

  private static final byte[] NOTHING = new byte[0];
  private static final String CONTENT_TYPE = "Content-Type";

  /** Data, as JSON. */
  public static Answer json(int status, byte[] json) {
    return new Answer(status, Map.of(CONTENT_TYPE, "application/json"), json, null);
  }

  /** Anything, under its media type. */
  public static Answer of(int status, String type, byte[] body) {
    return new Answer(status, Map.of(CONTENT_TYPE, type), body, null);
  }

  /** Only a status. */
  public static Answer empty(int status) {
    return new Answer(status, Map.of(), NOTHING, null);
  }

  /** The same with a header, in place of one of the same name. */
  public Answer with(String name, String value) {
    var more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Answer(status, more, body, note);
  }

  /** The same without a header. */
  public Answer without(String name) {
    var fewer = new LinkedHashMap<>(headers);
    fewer.remove(name);
    return new Answer(status, fewer, body, note);
  }

  /** The same under another status. */
  public Answer withStatus(int other) {
    return new Answer(other, headers, body, note);
  }

  /** The same with another body. */
  public Answer withBody(byte[] other) {
    return new Answer(status, headers, other, note);
  }

  /** The same, explained. */
  public Answer noting(String meaning, String lesson) {
    return new Answer(status, headers, body, new Note(meaning, lesson));
  }

  /** A header by its name as it is written here; null for none. */
  public @Nullable String header(String name) {
    return headers.get(name);
  }
}
