package dev.roadmap.check.target;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;

/** The two addresses of this machine, and how addresses are written. */
final class Addresses {

  static final InetAddress IPV4 = loopback(127, 0, 0, 1);
  static final InetAddress IPV6 = loopback(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1);

  private Addresses() {}

  private static InetAddress loopback(int... bytes) {
    var address = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      address[i] = (byte) bytes[i];
    }
    try {
      return InetAddress.getByAddress(address);
    } catch (UnknownHostException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** As it stands in a URL: {@code 127.0.0.1}, {@code [::1]}. */
  static String shown(InetAddress address) {
    if (!(address instanceof Inet6Address)) {
      return address.getHostAddress();
    }
    if (address.equals(IPV6)) {
      return "[::1]";
    }
    if (address.isAnyLocalAddress()) {
      return "[::]";
    }
    String text = address.getHostAddress();
    int zone = text.indexOf('%');
    return "[" + (zone < 0 ? text : text.substring(0, zone)) + "]";
  }

  static URI base(InetSocketAddress address) {
    return URI.create("http://" + shown(address.getAddress()) + ":" + address.getPort());
  }
}
