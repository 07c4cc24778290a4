package dev.roadmap.check.http;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A response.
 *
 * @param reason what stands after the status code; may be empty
 * @param headers in their order, one character a byte
 * @param body without chunks; coded as the server sent it
 * @param trailers after the last chunk
 * @param interim the status codes of the 1xx answers before it
 * @param sent when the first byte of the request was sent
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record Answer(
    String version,
    int status,
    String reason,
    List<Header> headers,
    byte[] body,
    List<Header> trailers,
    List<Integer> interim,
    Set<Irregularity> irregularities,
    Instant sent,
    Duration took)
    implements Outcome {

  public Answer {
    headers = List.copyOf(headers);
    trailers = List.copyOf(trailers);
    interim = List.copyOf(interim);
    irregularities = Set.copyOf(irregularities);
  }

  @Override
  public Answer shown() {
    return this;
  }

  /** Every value of this header, whatever the case of its name. */
  public List<String> all(String name) {
    var values = new ArrayList<String>();
    for (Header header : headers) {
      if (header.name().equalsIgnoreCase(name)) {
        values.add(header.value());
      }
    }
    return values;
  }

  /** The values of a header joined by commas; empty when there is none. */
  public String header(String name) {
    return String.join(", ", all(name));
  }
}
