package dev.roadmap.check.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.Arrays;

/** The bytes a server sends, until the deadline. */
final class Source {

  private static final int BUFFER = 16 * 1024;

  private final Socket socket;
  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private int from;
  private int to;
  private boolean ended;

  Source(Socket socket) throws IOException {
    this.socket = socket;
    this.in = socket.getInputStream();
  }

  /** The next byte, or -1 at the end. */
  int next(Deadline deadline) throws WireException {
    return from < to || fill(deadline) ? buffer[from++] & 0xff : -1;
  }

  /** Some bytes, at least one, or -1 at the end. */
  int next(byte[] into, int at, int most, Deadline deadline) throws WireException {
    if (from == to && !fill(deadline)) {
      return -1;
    }
    int count = Math.min(most, to - from);
    System.arraycopy(buffer, from, into, at, count);
    from += count;
    return count;
  }

  /** How many bytes are here already. */
  int waiting() {
    return to - from;
  }

  /** Up to so many bytes that are here already; they stay. */
  byte[] peek(int most) {
    return Arrays.copyOfRange(buffer, from, Math.min(to, from + most));
  }

  /** Whether a byte comes, or is here, before the deadline; false also when it ends before. */
  boolean comes(Deadline deadline) {
    try {
      return from < to || fill(deadline);
    } catch (WireException e) {
      return false;
    }
  }

  /** Whether the server has closed its side, as far as known. */
  boolean ended() {
    return ended && from == to;
  }

  private boolean fill(Deadline deadline) throws WireException {
    if (ended) {
      return false;
    }
    int millis = deadline.millis();
    if (millis == 0) {
      throw new WireException(Trouble.TOO_SLOW, "");
    }
    try {
      socket.setSoTimeout(millis);
      int count = in.read(buffer, 0, buffer.length);
      if (count < 0) {
        ended = true;
        return false;
      }
      from = 0;
      to = count;
      return true;
    } catch (SocketTimeoutException e) {
      throw new WireException(Trouble.TOO_SLOW, "");
    } catch (IOException e) {
      ended = true;
      throw new WireException(Trouble.RESET, "");
    }
  }
}
