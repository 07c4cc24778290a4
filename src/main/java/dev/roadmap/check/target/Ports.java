package dev.roadmap.check.target;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Ports of this machine that nobody listens on. */
public final class Ports {

  private static final int TRIES = 500;
  private static final int FIRST = 20_000;
  private static final int LAST = 32_000;

  /** Where this process begins to look: two that run at once should not look at the same. */
  private static final AtomicInteger NEXT =
      new AtomicInteger((int) (ProcessHandle.current().pid() * 97 % (LAST - FIRST)));

  private Ports() {}

  /**
   * One that is free on both loopback addresses, below those that systems give to clients: one of
   * these could be taken by somebody's connection while the program is stopped, even by our own.
   */
  public static int free() {
    for (int i = 0; i < TRIES; i++) {
      int port = FIRST + Math.floorMod(NEXT.getAndIncrement(), LAST - FIRST);
      if (isFree(port)) {
        return port;
      }
    }
    throw new NotStarted("No free port could be found on this machine.", "", List.of());
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
