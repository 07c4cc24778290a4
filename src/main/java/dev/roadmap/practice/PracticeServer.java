package dev.roadmap.practice;

import dev.roadmap.practice.http.Exchange;
import dev.roadmap.practice.http.Guard;
import dev.roadmap.practice.http.Handler;
import dev.roadmap.practice.http.HttpFront;
import dev.roadmap.practice.http.Router;
import dev.roadmap.practice.http.Service;
import dev.roadmap.practice.task.MemoryTaskStore;
import dev.roadmap.practice.task.StrictTaskRules;
import dev.roadmap.practice.task.TaskIds;
import dev.roadmap.practice.task.TaskJson;
import dev.roadmap.practice.task.Tasks;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.function.Consumer;

/** The task API, running. */
public final class PracticeServer implements AutoCloseable {

  private final HttpFront front;

  private PracticeServer(HttpFront front) {
    this.front = front;
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
    var router = new Router();
    new Tasks(new MemoryTaskStore(clock), new StrictTaskRules(), TaskJson.FULL, TaskIds.STRICT)
        .route(router);
    Handler handler = new Guard(router, options.address().getAddress().isLoopbackAddress());
    return new PracticeServer(
        new HttpFront(options.address(), new Service(handler, log, mistakes)));
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

  /** Ends it at once; what is being answered is cut off. */
  @Override
  public void close() {
    front.close();
  }
}
