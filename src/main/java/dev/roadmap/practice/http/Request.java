package dev.roadmap.practice.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What was asked. Filled in on its way: the route finds the parameters, the token the user. */
public final class Request {

  /** A body may have so many bytes. */
  public static final int LARGEST_BODY = 1 << 20;

  private final String method;
  private final String path;
  private final @Nullable String query;
  private final Function<String, @Nullable List<String>> headers;
  private final InputStream stream;
  private final InetAddress client;
  private byte @Nullable [] body;
  private String template = "";
  private String parameter = "";
  private long user;
  private String id = "";

  /**
   * @param path as it came, still percent-encoded
   * @param query the part after the question mark, still percent-encoded; null for none
   * @param headers finds the values of a header, by a name in any case; null for none
   * @param client who asks
   */
  public Request(
      String method,
      String path,
      @Nullable String query,
      Function<String, @Nullable List<String>> headers,
      InputStream stream,
      InetAddress client) {
    this.method = method;
    this.path = path;
    this.query = query;
    this.headers = headers;
    this.stream = stream;
    this.client = client;
  }

  /** The same under another method, as some faults see it. */
  public Request as(String other) {
    return copy(other, path);
  }

  /** The same for another path. */
  public Request to(String other) {
    return copy(method, other);
  }

  private Request copy(String otherMethod, String otherPath) {
    var copy = new Request(otherMethod, otherPath, query, headers, stream, client);
    copy.body = body;
    copy.user = user;
    copy.id = id;
    return copy;
  }

  public String method() {
    return method;
  }

  public String path() {
    return path;
  }

  public @Nullable String query() {
    return query;
  }

  public InetAddress client() {
    return client;
  }

  /** The first value of a header; null when it was not sent. */
  public @Nullable String header(String name) {
    List<String> values = headers.apply(name);
    return values == null || values.isEmpty() ? null : values.getFirst();
  }

  /** All values of a header. */
  public List<String> headers(String name) {
    List<String> values = headers.apply(name);
    return values == null ? List.of() : values;
  }

  /**
   * The body, read when first asked for.
   *
   * @throws Refusal 413 when it is too large; then it was not read to its end
   */
  public byte[] body() {
    byte[] read = body;
    if (read == null) {
      read = read();
      body = read;
    }
    return read;
  }

  /** Gives it a body other than the one that was sent. */
  public Request withBody(byte[] other) {
    Request copy = copy(method, path);
    copy.body = other;
    return copy;
  }

  private byte[] read() {
    String announced = header("Content-Length");
    if (announced != null && announced.length() > 7) {
      throw tooLarge();
    }
    try {
      byte[] bytes = stream.readNBytes(LARGEST_BODY + 1);
      if (bytes.length > LARGEST_BODY) {
        throw tooLarge();
      }
      return bytes;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Refusal tooLarge() {
    return Refusal.of(413, "The body is larger than 1 MiB, and more is not taken.", "status-codes")
        .with("Connection", "close");
  }

  /** The parameters of the query, decoded; of two with one name, the last. */
  public Map<String, String> parameters() {
    String encoded = query;
    if (encoded == null || encoded.isEmpty()) {
      return Map.of();
    }
    var parameters = new LinkedHashMap<String, String>();
    for (String pair : encoded.split("&", -1)) {
      int sign = pair.indexOf('=');
      String name = sign < 0 ? pair : pair.substring(0, sign);
      parameters.put(decode(name), sign < 0 ? "" : decode(pair.substring(sign + 1)));
    }
    return parameters;
  }

  private static String decode(String encoded) {
    try {
      return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      throw Refusal.of(400, "The query has a percent sign that encodes nothing.", "http-deep-dive");
    }
  }

  /** The route it took, with names for what varies: {@code /tasks/{id}}; empty before. */
  public String template() {
    return template;
  }

  /** What stands in the place of the route's name, decoded. */
  public String parameter() {
    return parameter;
  }

  void routed(String route, String value) {
    template = route;
    parameter = value;
  }

  /** Whose request it is; 0 for nobody's. */
  public long user() {
    return user;
  }

  /** Says whose request it is. */
  public void user(long found) {
    user = found;
  }

  /** What it is called in the log; empty where requests have no names. */
  public String id() {
    return id;
  }

  /** Gives it a name. */
  public void id(String name) {
    id = name;
  }
}
