package dev.roadmap.check.target;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Asks an address once, with a real request, whether a server of HTTP is there. */
final class Probe {

  /** How much of an answer is read, so that the server need not find its connection cut. */
  private static final int MOST = 64 * 1024;

  /** Milliseconds that a busy machine may need to refuse, however near the deadline is. */
  private static final int LEAST = 500;

  /** Milliseconds between what is read once we know: what still comes is not what we want. */
  private static final int REST = 100;

  private static final int SHOWN = 40;

  private static final String HTTP = "HTTP/1.";

  /** What Go, nginx, Apache and Tomcat answer to plain HTTP on a port of HTTPS. */
  private static final Pattern SECURE =
      Pattern.compile(
          "^HTTP/1\\.[01] 400 .*(HTTPS server|HTTPS port|SSL-enabled server port|requires TLS)",
          Pattern.DOTALL);

  /** A ClientHello of TLS 1.2 in its shortest form; who speaks TLS answers it, if with an alert. */
  private static final byte[] HELLO =
      HexFormat.of().parseHex("160301002f0100002b0303" + "00".repeat(32) + "000004c02f009c0100");

  private static final byte HANDSHAKE = 22;
  private static final byte ALERT = 21;

  private Probe() {}

  /** What came of it. */
  sealed interface Answer {}

  /** Nobody listens. */
  record Refused() implements Answer {}

  /** Somebody listens, and said nothing in time. */
  record Silent() implements Answer {}

  /** Somebody listens, and closed the connection without a word. */
  record Closed() implements Answer {}

  /** A server of HTTPS, which says so to whoever asks it in plain HTTP. */
  record Secure() implements Answer {}

  /**
   * Somebody answers in another language.
   *
   * @param start how the answer begins; foreign text
   */
  record Other(String start) implements Answer {}

  /** A server of HTTP. */
  record Http(int status) implements Answer {}

  static Answer ask(InetSocketAddress address, String path, Duration patience) {
    return send(address, request(address, path), patience);
  }

  /**
   * The same in as few words as HTTP allows. Redis hangs up on a line that begins with {@code
   * Host:}, and answers this with an error of its own.
   */
  static Answer askBriefly(InetSocketAddress address, String path, Duration patience) {
    return send(address, ("GET " + path + " HTTP/1.0\r\n\r\n").getBytes(ISO_8859_1), patience);
  }

  private static Answer send(InetSocketAddress address, byte[] request, Duration patience) {
    int millis = Math.clamp(patience.toMillis(), LEAST, 60_000);
    long deadline = System.nanoTime() + millis * 1_000_000L;
    try (var socket = new Socket()) {
      socket.setTcpNoDelay(true);
      socket.connect(address, millis);
      socket.getOutputStream().write(request);
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
          : new Closed();
    }
  }

  /** Whether who closes on plain HTTP without a word speaks TLS. */
  static boolean speaksTls(InetSocketAddress address, Duration patience) {
    int millis = Math.clamp(patience.toMillis(), LEAST, 60_000);
    try (var socket = new Socket()) {
      socket.connect(address, millis);
      socket.setSoTimeout(millis);
      socket.getOutputStream().write(HELLO);
      byte[] start = socket.getInputStream().readNBytes(2);
      return start.length == 2 && (start[0] == HANDSHAKE || start[0] == ALERT) && start[1] == 3;
    } catch (IOException no) {
      return false;
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
    return head.getBytes(ISO_8859_1);
  }

  private static Answer read(Socket socket, long deadline) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var buffer = new byte[8192];
    InputStream in = socket.getInputStream();
    try {
      while (bytes.size() < MOST) {
        long left = (deadline - System.nanoTime()) / 1_000_000;
        String text = bytes.toString(ISO_8859_1);
        boolean answered = text.contains("\r\n\r\n") || !mayBeHttp(text);
        socket.setSoTimeout((int) Math.max(1, answered ? Math.min(left, REST) : left));
        int read = in.read(buffer);
        if (read < 0 || left <= 0) {
          break;
        }
        bytes.write(buffer, 0, read);
      }
    } catch (SocketTimeoutException late) {
      if (bytes.size() == 0) {
        return new Silent();
      }
    } catch (IOException cut) {
      // What came until then tells enough.
    }
    return answer(bytes.toString(ISO_8859_1));
  }

  /** Whether it is HTTP as far as it has come. */
  private static boolean mayBeHttp(String start) {
    return start.startsWith(HTTP) || HTTP.startsWith(start);
  }

  private static Answer answer(String text) {
    if (text.isEmpty()) {
      return new Closed();
    }
    if (SECURE.matcher(text).find()) {
      return new Secure();
    }
    if (!text.startsWith(HTTP) || text.length() < "HTTP/1.1 200".length()) {
      return new Other(text.substring(0, Math.min(SHOWN, text.length())));
    }
    String status = text.substring(9, 12);
    return status.chars().allMatch(digit -> digit >= '0' && digit <= '9')
        ? new Http(Integer.parseInt(status))
        : new Other(text.substring(0, Math.min(SHOWN, text.length())));
  }
}
