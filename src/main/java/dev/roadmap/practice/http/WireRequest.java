package dev.roadmap.practice.http;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A request read from a bare socket. */
final class WireRequest {

  private final Request request;
  private final MeteredBody body;
  private final boolean last;

  private WireRequest(Request request, MeteredBody body, boolean last) {
    this.request = request;
    this.body = body;
    this.last = last;
  }

  Request request() {
    return request;
  }

  /** Whether the client wants the connection to end. */
  boolean last() {
    return last;
  }

  /** Whether some of the body is still to come. */
  boolean unread() {
    return !body.finished();
  }

  /** Reads the rest of the body and throws it away. */
  void skip() throws IOException {
    body.transferTo(OutputStream.nullOutputStream());
  }

  /**
   * The next request; null when the client has hung up.
   *
   * @throws Refusal when it cannot be understood
   */
  static @Nullable WireRequest read(InputStream in, InetAddress client) throws IOException {
    String line = line(in);
    if (line == null) {
      return null;
    }
    String[] words = line.split(" ", -1);
    if (words.length != 3 || !words[2].startsWith("HTTP/1.")) {
      throw Refusal.of(400, "This is no request line of HTTP/1.1.", "http-deep-dive");
    }
    Map<String, List<String>> headers = headers(in);
    List<String> none = List.of();
    boolean chunked = headers.containsKey("Transfer-Encoding");
    List<String> lengths = headers.getOrDefault("Content-Length", none);
    if (lengths.size() > 1 || (chunked && !lengths.isEmpty())) {
      throw Refusal.of(400, "There are two lengths of the body.", "http-deep-dive");
    }
    var body = new MeteredBody(in, chunked ? MeteredBody.CHUNKED : length(lengths));
    int question = words[1].indexOf('?');
    var request =
        new Request(
            words[0],
            question < 0 ? words[1] : words[1].substring(0, question),
            question < 0 ? null : words[1].substring(question + 1),
            headers::get,
            body,
            client);
    String connection = headers.getOrDefault("Connection", List.of("")).getFirst();
    boolean old = words[2].equals("HTTP/1.0") && !connection.equalsIgnoreCase("keep-alive");
    return new WireRequest(request, body, old || connection.equalsIgnoreCase("close"));
  }

  private static long length(List<String> lengths) {
    try {
      long length = lengths.isEmpty() ? 0 : Long.parseLong(lengths.getFirst());
      if (length >= 0) {
        return length;
      }
    } catch (NumberFormatException noNumber) {
      // Refused below.
    }
    throw Refusal.of(400, "Content-Length is no number.", "http-deep-dive");
  }

  private static Map<String, List<String>> headers(InputStream in) throws IOException {
    var headers = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
    int size = 0;
    for (String line = line(in); line != null && !line.isEmpty(); line = line(in)) {
      size += line.length();
      int colon = line.indexOf(':');
      if (colon <= 0 || size > HttpFront.LARGEST_HEAD) {
        throw Refusal.of(colon <= 0 ? 400 : 431, "The headers cannot be read.", "headers");
      }
      headers
          .computeIfAbsent(line.substring(0, colon), name -> new ArrayList<>())
          .add(line.substring(colon + 1).strip());
    }
    return headers;
  }

  private static @Nullable String line(InputStream in) throws IOException {
    var line = new ByteArrayOutputStream();
    for (int b = in.read(); b != '\n'; b = in.read()) {
      if (b < 0 || line.size() > HttpFront.LARGEST_HEAD) {
        return null;
      }
      line.write(b);
    }
    String text = line.toString(StandardCharsets.ISO_8859_1);
    return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
  }

  /** A body of known length or in chunks, which ends where it ends and not with the connection. */
  @SuppressWarnings("InputStreamSlowMultibyteRead") // Nobody measures a server with this fault.
  static final class MeteredBody extends InputStream {

    static final long CHUNKED = -1;

    private final InputStream in;
    private final boolean chunked;
    private long left;
    private boolean finished;

    MeteredBody(InputStream in, long length) {
      this.in = in;
      chunked = length == CHUNKED;
      left = chunked ? 0 : length;
      finished = length == 0;
    }

    boolean finished() {
      return finished;
    }

    @Override
    public int read() throws IOException {
      if (!finished && left == 0) {
        nextChunk();
      }
      if (finished) {
        return -1;
      }
      int b = in.read();
      if (b < 0) {
        throw new EOFException("the body broke off");
      }
      left--;
      finished = left == 0 && !chunked;
      if (left == 0 && chunked) {
        line(in);
      }
      return b;
    }

    private void nextChunk() throws IOException {
      String size = line(in);
      if (size == null) {
        throw new EOFException("the body broke off");
      }
      try {
        left = Long.parseLong(size.split(";", 2)[0].strip().toLowerCase(Locale.ROOT), 16);
      } catch (NumberFormatException noNumber) {
        throw new IOException(noNumber);
      }
      if (left == 0) {
        finished = true;
        for (String trailer = line(in); trailer != null && !trailer.isEmpty(); ) {
          trailer = line(in);
        }
      }
    }
  }
}
