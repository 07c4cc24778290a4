package dev.roadmap.check.target;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Asks an address once, with a real request, whether a server of HTTP is there. */
final class Probe {

  /** How much of an answer is read, so that the server need not find its connection cut. */
  private static final int MOST = 64 * 1024;

  /** Milliseconds that a busy machine may need to refuse, however near the deadline is. */
  private static final int LEAST = 500;

  /** Milliseconds between what is read once the head has come: the body is not what we want. */
  private static final int REST = 100;

  private static final int SHOWN = 40;

  private Probe() {}

  /** What came of it. */
  sealed interface Answer {}

  /** Nobody listens. */
  record Refused() implements Answer {}

  /** Somebody listens, and closed the connection or said nothing in time. */
  record Silent() implements Answer {}

  /**
   * Somebody answers in another language.
   *
   * @param start how the answer begins; foreign text
   */
  record Other(String start) implements Answer {}

  /** A server of HTTP. */
  record Http(int status) implements Answer {}

  static Answer ask(InetSocketAddress address, String path, Duration patience) {
    int millis = Math.clamp(patience.toMillis(), LEAST, 60_000);
    long deadline = System.nanoTime() + millis * 1_000_000L;
    try (var socket = new Socket()) {
      socket.setTcpNoDelay(true);
      socket.connect(address, millis);
      socket.getOutputStream().write(request(address, path));
      return read(socket, deadline);
    } catch (ConnectException refused) {
      return new Refused();
    } catch (SocketTimeoutException late) {
      return new Silent();
    } catch (IOException broken) {
      // No route to IPv6 at all reads differently from system to system.
      return String.valueOf(broken.getMessage()).contains("unreachable")
              || String.valueOf(broken.getMessage()).contains("Cannot assign")
          ? new Refused()
          : new Silent();
    }
  }

  private static byte[] request(InetSocketAddress address, String path) {
    String host = Addresses.shown(address.getAddress()) + ":" + address.getPort();
    String head =
        "GET "
            + path
            + " HTTP/1.1\r\nHost: "
            + host
            + "\r\nUser-Agent: roadmap-check\r\nAccept: */*\r\nConnection: close\r\n\r\n";
    return head.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static Answer read(Socket socket, long deadline) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var buffer = new byte[8192];
    InputStream in = socket.getInputStream();
    try {
      while (bytes.size() < MOST) {
        long left = (deadline - System.nanoTime()) / 1_000_000;
        boolean answered = bytes.toString(StandardCharsets.ISO_8859_1).contains("\r\n\r\n");
        socket.setSoTimeout((int) Math.max(1, answered ? Math.min(left, REST) : left));
        int read = in.read(buffer);
        if (read < 0 || left <= 0) {
          break;
        }
        bytes.write(buffer, 0, read);
      }
    } catch (IOException cut) {
      // What came until then tells enough.
    }
    return answer(bytes.toString(StandardCharsets.ISO_8859_1));
  }

  private static Answer answer(String text) {
    if (text.isEmpty()) {
      return new Silent();
    }
    if (!text.startsWith("HTTP/1.") || text.length() < "HTTP/1.1 200".length()) {
      return new Other(text.substring(0, Math.min(SHOWN, text.length())));
    }
    String status = text.substring(9, 12);
    return status.chars().allMatch(digit -> digit >= '0' && digit <= '9')
        ? new Http(Integer.parseInt(status))
        : new Other(text.substring(0, Math.min(SHOWN, text.length())));
  }
}
