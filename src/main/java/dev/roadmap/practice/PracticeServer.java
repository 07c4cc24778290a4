package dev.roadmap.practice;

import dev.roadmap.practice.fault.Fault;
import dev.roadmap.practice.fault.Parts;
import dev.roadmap.practice.http.Exchange;
import dev.roadmap.practice.http.FlawedFront;
import dev.roadmap.practice.http.Front;
import dev.roadmap.practice.http.Guard;
import dev.roadmap.practice.http.Handler;
import dev.roadmap.practice.http.HttpFront;
import dev.roadmap.practice.http.Router;
import dev.roadmap.practice.http.Service;
import dev.roadmap.practice.http.WireFlaw;
import dev.roadmap.practice.task.MemoryTaskStore;
import dev.roadmap.practice.task.Tasks;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.Set;
import java.util.function.Consumer;

/** The task API, running. */
public final class PracticeServer implements AutoCloseable {

  private final Front front;
  private final boolean ignoresTerm;

  private PracticeServer(Front front, boolean ignoresTerm) {
    this.front = front;
    this.ignoresTerm = ignoresTerm;
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
    var parts = new Parts(new MemoryTaskStore(clock));
    for (Fault fault : options.faults()) {
      fault.spoil().accept(parts);
    }
    var router = new Router();
    new Tasks(parts.store(), parts.rules(), parts.json(), parts.ids()).route(router);
    boolean local = options.address().getAddress().isLoopbackAddress();
    Handler handler = new Guard(parts.around(router), local);
    Front front = listen(options.address(), new Service(handler, log, mistakes), parts.flaws());
    return new PracticeServer(front, parts.ignoresTerm());
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
    return ignoresTerm;
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

  /** Ends it. */
  @Override
  public void close() {
    front.close();
  }
}
