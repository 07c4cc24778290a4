package dev.roadmap.practice;

import dev.roadmap.practice.http.Exchange;
import dev.roadmap.practice.http.FlawedFront;
import dev.roadmap.practice.http.Front;
import dev.roadmap.practice.http.HttpFront;
import dev.roadmap.practice.http.Service;
import dev.roadmap.practice.http.WireFlaw;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.Set;
import java.util.function.Consumer;

/** The task API, running. */
public final class PracticeServer implements AutoCloseable {

  private final Front front;
  private final Assembly assembly;

  private PracticeServer(Front front, Assembly assembly) {
    this.front = front;
    this.assembly = assembly;
  }

  /**
   * Starts it.
   *
   * @param log told of each exchange; must not wait
   * @param mistakes told of exceptions that should not have been
   * @throws java.net.BindException when the port is taken
   */
  public static PracticeServer start(
      ServerOptions options, Clock clock, Consumer<Exchange> log, Consumer<Throwable> mistakes)
      throws IOException {
    var assembly = new Assembly(options, clock);
    try {
      var service = new Service(assembly.handler(), log, mistakes);
      Front front = listen(options.address(), service, assembly.parts().flaws());
      return new PracticeServer(front, assembly);
    } catch (IOException notBound) {
      assembly.close();
      throw notBound;
    }
  }

  private static Front listen(InetSocketAddress address, Service service, Set<WireFlaw> flaws)
      throws IOException {
    if (flaws.isEmpty()) {
      return new HttpFront(address, service);
    }
    return flaws.equals(Set.of(WireFlaw.ONE_WORKER))
        ? HttpFront.withOneWorker(address, service)
        : new FlawedFront(address, service, flaws);
  }

  /** Whether it goes on when the process is asked to end. */
  public boolean ignoresTerm() {
    return assembly.parts().ignoresTerm();
  }

  /** Where it listens; the port is known by now. */
  public InetSocketAddress address() {
    return front.address();
  }

  /** The same to type into a browser, without a slash at the end. */
  public String url() {
    InetSocketAddress address = address();
    boolean everywhere = address.getAddress().isAnyLocalAddress();
    String host = everywhere ? "127.0.0.1" : address.getAddress().getHostAddress();
    return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + address.getPort();
  }

  /** Ends it as a kill would: what it still meant to store is lost. */
  public void kill() {
    assembly.parts().forget();
    // First what stores: closing the front waits for requests, and meanwhile more would be stored.
    assembly.close();
    front.close();
  }

  /** Ends it. */
  @Override
  public void close() {
    front.close();
    assembly.close();
  }
}
