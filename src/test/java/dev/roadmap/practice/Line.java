package dev.roadmap.practice;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One connection, on which everything is said as it is written and heard as it comes. */
final class Line implements AutoCloseable {

  private static final int PATIENCE = 10_000;

  private final Socket socket = new Socket();
  private final InputStream in;

  Line(InetSocketAddress address) throws IOException {
    socket.connect(address, PATIENCE);
    socket.setSoTimeout(PATIENCE);
    socket.setTcpNoDelay(true);
    in = new BufferedInputStream(socket.getInputStream());
  }

  Line say(String text) throws IOException {
    return say(text.getBytes(StandardCharsets.UTF_8));
  }

  Line say(byte[] bytes) throws IOException {
    socket.getOutputStream().write(bytes);
    socket.getOutputStream().flush();
    return this;
  }

  /** The lines of a head, and the empty one after them. */
  Line head(String... lines) throws IOException {
    return say(String.join("\r\n", lines) + "\r\n\r\n");
  }

  /** A whole request; the body gets its length. */
  Line ask(String method, String path, String body, String... headers) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    var head = new StringBuilder(method + " " + path + " HTTP/1.1\r\n");
    if (List.of(headers).stream().noneMatch(header -> header.startsWith("Host:"))) {
      head.append("Host: localhost\r\n");
    }
    for (String header : headers) {
      head.append(header).append("\r\n");
    }
    if (bytes.length > 0) {
      if (List.of(headers).stream().noneMatch(header -> header.startsWith("Content-Type:"))) {
        head.append("Content-Type: application/json\r\n");
      }
      head.append("Content-Length: ").append(bytes.length).append("\r\n");
    }
    return say(head + "\r\n" + body);
  }

  /** The next answer; {@code head} for one to HEAD, which has no body. */
  Reply hear(boolean head) throws IOException {
    String status = line();
    var headers = new LinkedHashMap<String, List<String>>();
    for (String line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      headers
          .computeIfAbsent(
              line.substring(0, colon).toLowerCase(Locale.ROOT), n -> new ArrayList<>())
          .add(line.substring(colon + 1).strip());
    }
    int code = Integer.parseInt(status.split(" ", -1)[1]);
    if (code == 100) {
      return hear(head);
    }
    boolean none = head || code == 204 || code == 304;
    return new Reply(status, headers, none ? new byte[0] : body(headers));
  }

  Reply hear() throws IOException {
    return hear(false);
  }

  private byte[] body(Map<String, List<String>> headers) throws IOException {
    List<String> length = headers.get("content-length");
    if (length == null) {
      return in.readAllBytes();
    }
    return in.readNBytes(Integer.parseInt(length.getFirst()));
  }

  private String line() throws IOException {
    var line = new ByteArrayOutputStream();
    for (int b = in.read(); b != '\n'; b = in.read()) {
      if (b < 0) {
        throw new EOFException("closed after \"" + line + "\"");
      }
      line.write(b);
    }
    return line.toString(StandardCharsets.UTF_8).stripTrailing();
  }

  /** Everything up to the end of the connection. */
  String rest() throws IOException {
    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
  }

  /** What is there now or comes within a moment, for bytes that should not be there at all. */
  String leftOver(int millis) throws IOException {
    socket.setSoTimeout(millis);
    try {
      int first = in.read();
      return first < 0
          ? ""
          : (char) first + new String(in.readNBytes(in.available()), StandardCharsets.UTF_8);
    } catch (java.net.SocketTimeoutException nothing) {
      return "";
    } finally {
      socket.setSoTimeout(PATIENCE);
    }
  }

  /** Whether the other side ends the connection; waits for it. */
  boolean ends() throws IOException {
    try {
      return in.read() < 0;
    } catch (java.net.SocketTimeoutException open) {
      return false;
    } catch (java.net.SocketException reset) {
      return true;
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
