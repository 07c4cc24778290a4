package dev.roadmap.check.target;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;

/** Ports of this machine that nobody listens on. */
final class Ports {

  private static final int TRIES = 50;

  private Ports() {}

  /** One that is free on both loopback addresses. */
  static int free() {
    for (int i = 0; i < TRIES; i++) {
      int port = any();
      if (port > 0 && isFree(port)) {
        return port;
      }
    }
    throw new NotStarted("No free port could be found on this machine.", "", List.of());
  }

  private static int any() {
    try (var socket = new ServerSocket(0, 1, Addresses.IPV4)) {
      return socket.getLocalPort();
    } catch (IOException none) {
      return 0;
    }
  }

  /** Whether a program could listen here. */
  static boolean isFree(int port) {
    // macOS lets one address be taken beside all of them.
    return bindable(new InetSocketAddress(port))
        && bindable(new InetSocketAddress(Addresses.IPV4, port))
        && (bindable(new InetSocketAddress(Addresses.IPV6, port)) || !hasIpv6());
  }

  private static boolean hasIpv6() {
    return bindable(new InetSocketAddress(Addresses.IPV6, 0));
  }

  private static boolean bindable(InetSocketAddress address) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(address, 1);
      return true;
    } catch (IOException taken) {
      return false;
    }
  }
}
