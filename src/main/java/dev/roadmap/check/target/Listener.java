package dev.roadmap.check.target;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A socket that listens.
 *
 * @param inode what the system knows the socket by
 */
record Listener(InetAddress address, int port, long inode) {

  private static final String LISTENS = "0A";
  private static final int LOCAL = 1;
  private static final int STATE = 3;
  private static final int INODE = 9;

  /** Reads a line of {@code /proc/net/tcp} or {@code tcp6}; null when it is of another state. */
  static @Nullable Listener parse(String line) {
    String[] fields = line.strip().split("\\s+", INODE + 2);
    if (fields.length <= INODE || !fields[STATE].equals(LISTENS)) {
      return null;
    }
    int colon = fields[LOCAL].indexOf(':');
    try {
      return new Listener(
          address(fields[LOCAL].substring(0, colon)),
          Integer.parseInt(fields[LOCAL].substring(colon + 1), 16),
          Long.parseLong(fields[INODE]));
    } catch (IllegalArgumentException | UnknownHostException | IndexOutOfBoundsException unknown) {
      return null;
    }
  }

  /** The kernel prints an address as 32-bit words in the order of the machine. */
  private static InetAddress address(String hex) throws UnknownHostException {
    ByteBuffer words = ByteBuffer.wrap(HexFormat.of().parseHex(hex));
    ByteBuffer bytes = ByteBuffer.allocate(words.capacity()).order(ByteOrder.nativeOrder());
    while (words.hasRemaining()) {
      bytes.putInt(words.getInt());
    }
    return InetAddress.getByAddress(bytes.array());
  }

  /** Whether a client that asks 127.0.0.1 can reach it. */
  boolean answersIpv4Loopback() {
    return address.isAnyLocalAddress()
        || (address.isLoopbackAddress() && address.getAddress().length == 4);
  }

  /** {@code 127.0.0.1:8080}, {@code [::1]:8080}. */
  String shown() {
    return Addresses.shown(address) + ":" + port;
  }
}
