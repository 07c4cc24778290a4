package dev.roadmap.check.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request, sent as it stands here: nothing is added, checked or corrected.
 *
 * @param target what stands between method and version, usually a path
 * @param headers each one character a byte
 * @param body null when there is none
 * @param chunked whether the body goes out in two chunks
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record Request(
    String method, String target, List<Header> headers, byte @Nullable [] body, boolean chunked) {

  public Request {
    headers = List.copyOf(headers);
  }

  /** Whether the body waits for {@code 100 Continue}. */
  boolean waits() {
    return body != null
        && headers.stream()
            .anyMatch(header ->
                header.name().equalsIgnoreCase("expect")
                    && header.value().equalsIgnoreCase("100-continue"));
  }

  byte[] headBytes() {
    var head = new StringBuilder();
    head.append(method).append(' ').append(target).append(" HTTP/1.1\r\n");
    for (Header header : headers) {
      head.append(header.name()).append(": ").append(header.value()).append("\r\n");
    }
    return head.append("\r\n").toString().getBytes(ISO_8859_1);
  }

  byte[] bodyBytes() {
    if (body == null) {
      return new byte[0];
    }
    return chunked ? chunks(body) : body;
  }

  private static byte[] chunks(byte[] body) {
    var out = new ByteArrayOutputStream();
    int half = body.length / 2;
    chunk(out, body, 0, half);
    chunk(out, body, half, body.length - half);
    out.writeBytes("0\r\n\r\n".getBytes(ISO_8859_1));
    return out.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream out, byte[] body, int from, int length) {
    if (length > 0) { // an empty chunk would be the last one
      out.writeBytes((Integer.toHexString(length) + "\r\n").getBytes(ISO_8859_1));
      out.write(body, from, length);
      out.writeBytes("\r\n".getBytes(ISO_8859_1));
    }
  }
}
