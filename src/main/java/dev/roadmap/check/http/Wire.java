package dev.roadmap.check.http;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

/**
 * One connection to a server. It is used by one thread at a time, and done by each deadline it is
 * given.
 */
public final class Wire implements AutoCloseable {

  /** Less than any system holds back for a server that does not read yet. */
  private static final int SENT_AT_ONCE = 16 * 1024;

  private static final Duration PATIENCE_FOR_CONTINUE = Duration.ofSeconds(1);

  private final Socket socket;
  private final Source source;
  private int unread;
  private int answers;
  private boolean last;

  private Wire(Socket socket) throws IOException {
    this.socket = socket;
    this.source = new Source(socket);
  }

  /** A connection, or why there is none. */
  public sealed interface Opening {}

  /** It is open. */
  public record Open(Wire wire) implements Opening {}

  /** It could not be opened. */
  public record Failed(NoAnswer answer) implements Opening {}

  /** Connects. */
  public static Opening open(InetSocketAddress address, Deadline deadline) {
    long start = System.nanoTime();
    var socket = new Socket();
    try {
      socket.setTcpNoDelay(true);
      socket.connect(address, Math.max(1, deadline.millis()));
      return new Open(new Wire(socket));
    } catch (IOException e) {
      close(socket);
      return new Failed(
          switch (e) {
            case ConnectException refused ->
                new NoAnswer(
                    Trouble.REFUSED,
                    "nothing listens on " + words(address),
                    null,
                    Duration.ofNanos(System.nanoTime() - start));
            case SocketTimeoutException late ->
                new NoAnswer(
                    Trouble.NO_CONNECTION,
                    "no connection to " + words(address) + " within " + words(deadline),
                    null,
                    Duration.ofNanos(System.nanoTime() - start));
            default ->
                new NoAnswer(
                    Trouble.NO_CONNECTION,
                    "no connection to " + words(address) + ": " + e.getMessage(),
                    null,
                    Duration.ofNanos(System.nanoTime() - start));
          });
    }
  }

  /** Sends a request and reads what comes back. */
  public Outcome exchange(Request request, Limits limits, Deadline deadline) {
    var reading = new Reading(source, request.method(), limits, deadline, answers == 0);
    byte[] head = request.headBytes();
    byte[] body = request.bodyBytes();
    if (request.waits()) {
      send(head, deadline);
      Deadline patience = Deadline.in(PATIENCE_FOR_CONTINUE).orEarlier(deadline);
      Outcome early = source.comes(patience) ? reading.first() : null;
      if (early != null) {
        last = true; // the server may or may not still expect the body
        return early;
      }
      send(body, deadline);
    } else {
      byte[] all = Arrays.copyOf(head, head.length + body.length);
      System.arraycopy(body, 0, all, head.length, body.length);
      send(all, deadline);
    }
    return done(reading.read(), reading);
  }

  /** Sends bytes as they are and reads nothing. */
  public void send(byte[] bytes, Deadline deadline) {
    if (unread + bytes.length <= SENT_AT_ONCE) {
      unread += bytes.length;
      write(bytes);
      return;
    }
    // A server that does not read blocks the sender for good; reading goes on beside it, so an
    // early refusal is seen and the deadline holds.
    last = true;
    Thread.ofVirtual().start(() -> write(bytes));
  }

  /** Reads the answer to what was sent before. */
  public Outcome receive(String method, Limits limits, Deadline deadline) {
    var reading = new Reading(source, method, limits, deadline, answers == 0);
    return done(reading.read(), reading);
  }

  private Outcome done(Outcome outcome, Reading reading) {
    unread = 0;
    answers++;
    switch (outcome) {
      case Answer answer -> {
        String connection = answer.header("connection").toLowerCase(Locale.ROOT);
        last |= reading.toTheEnd() || connection.contains("close");
      }
      case NoAnswer none -> last = true;
    }
    return outcome;
  }

  private void write(byte[] bytes) {
    try {
      socket.getOutputStream().write(bytes);
    } catch (IOException e) {
      // What the server said before it stopped listening is still to be read; that tells more.
    }
  }

  /** Whether another request may be sent on it, as far as the answers said. */
  public boolean reusable() {
    return !last && !source.ended();
  }

  /** Whether the server closes it before the deadline. */
  public boolean closesBy(Deadline deadline) {
    byte[] rest = new byte[4096];
    try {
      while (source.next(rest, 0, rest.length, deadline) >= 0) {}
      return true;
    } catch (WireException e) {
      return e.trouble() == Trouble.RESET;
    }
  }

  /** Whether bytes come, before the deadline, that belong to no answer. */
  public boolean strays(Deadline deadline) {
    return source.comes(deadline);
  }

  @Override
  public void close() {
    close(socket);
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      // It is of no use any more either way.
    }
  }

  private static String words(InetSocketAddress address) {
    String host =
        address.getAddress() == null
            ? address.getHostString()
            : address.getAddress().getHostAddress();
    return (host.indexOf(':') >= 0 ? "[" + host + "]" : host) + ":" + address.getPort();
  }

  static String words(Deadline deadline) {
    long millis = deadline.allowed().toMillis();
    return millis % 1000 == 0 ? millis / 1000 + " s" : millis + " ms";
  }
}
