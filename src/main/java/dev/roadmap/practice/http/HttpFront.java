package dev.roadmap.practice.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * The server of the JDK, with a virtual thread for each request.
 *
 * <p>It refuses by itself, before any handler and in HTML: a malformed request line, target or
 * header, two lengths, a length beside chunks (request smuggling). More than 2,000 headers or 380
 * KiB of them, and a request not whole within the time allowed, end the connection without an
 * answer.
 */
public final class HttpFront implements Front {

  /** A request has to be here, with its body, in so many seconds. */
  public static final int REQUEST_SECONDS = 15;

  /** Headers together, in characters. */
  public static final int LARGEST_HEAD = 64 << 10;

  /** So much of a refused body is read, so that whoever sends it comes to read the answer. */
  private static final long LINGER_BYTES = 32L << 20;

  private static final long LINGER_NANOS = TimeUnit.SECONDS.toNanos(2);

  /** What is being answered gets so long to be finished when the server ends. */
  private static final Duration LAST_WORDS = Duration.ofSeconds(1);

  private static final long STOPPED_MILLIS = 200;

  static {
    // Read once, when the first server is made. Without the first, an answer waits 40 ms for Nagle.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    System.setProperty("sun.net.httpserver.maxReqTime", Integer.toString(REQUEST_SECONDS));
    System.setProperty("sun.net.httpserver.maxRspTime", "60");
    System.setProperty("sun.net.httpserver.maxReqHeaders", "2000");
    System.setProperty("sun.net.httpserver.maxIdleConnections", "1000");
    System.setProperty("jdk.httpserver.maxConnections", "4000");
  }

  private final HttpServer server;
  private final ExecutorService executor;
  private final Service service;
  private final Duration lastWords;

  /**
   * Starts listening.
   *
   * @throws java.net.BindException when the port is taken
   */
  public HttpFront(InetSocketAddress address, Service service) throws IOException {
    this(address, service, LAST_WORDS);
  }

  HttpFront(InetSocketAddress address, Service service, Duration lastWords) throws IOException {
    this(address, service, lastWords, Executors.newVirtualThreadPerTaskExecutor());
  }

  private HttpFront(
      InetSocketAddress address, Service service, Duration lastWords, ExecutorService executor)
      throws IOException {
    this.service = service;
    this.lastWords = lastWords;
    this.executor = executor;
    server = HttpServer.create(address, 256);
    server.setExecutor(executor);
    server.createContext("/", this::serve);
    server.start();
  }

  /** The same with a single thread, as one fault has it. */
  public static HttpFront withOneWorker(InetSocketAddress address, Service service)
      throws IOException {
    return new HttpFront(
        address,
        service,
        LAST_WORDS,
        Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory()));
  }

  @Override
  public InetSocketAddress address() {
    return server.getAddress();
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      URI target = exchange.getRequestURI();
      Headers headers = exchange.getRequestHeaders();
      InputStream body = exchange.getRequestBody();
      var request =
          new Request(
              exchange.getRequestMethod(),
              target.getRawPath(),
              target.getRawQuery(),
              headers::get,
              body,
              exchange.getRemoteAddress().getAddress());
      Service.Call call = service.begin(request);
      Answer answer = wellFormed(exchange) ? call.answer() : call.refuse(malformed(headers));
      call.sent(answer, send(exchange, answer, body));
    }
  }

  /** What the JDK lets through and RFC 9112 (3.2) or our limits do not. */
  private static boolean wellFormed(HttpExchange exchange) {
    Headers headers = exchange.getRequestHeaders();
    boolean named = headers.containsKey("Host") || exchange.getProtocol().endsWith("/1.0");
    return named && size(headers) <= LARGEST_HEAD;
  }

  private static Refusal malformed(Headers headers) {
    return size(headers) > LARGEST_HEAD
        ? Refusal.of(431, "The headers are larger than 64 KiB together.", "headers")
        : Refusal.of(400, "HTTP/1.1 asks for a Host header, and there is none.", "headers");
  }

  private static int size(Headers headers) {
    int size = 0;
    for (var header : headers.entrySet()) {
      for (String value : header.getValue()) {
        size += header.getKey().length() + value.length() + 4;
      }
    }
    return size;
  }

  /** Returns how many bytes the body has; of a long one, how many were sent. */
  private static long send(HttpExchange exchange, Answer answer, InputStream request)
      throws IOException {
    Headers headers = exchange.getResponseHeaders();
    for (Map.Entry<String, String> header : answer.headers().entrySet()) {
      headers.set(header.getKey(), header.getValue());
    }
    long length = answer.content().length();
    boolean noContent = answer.status() == 204 || answer.status() == 304;
    if (exchange.getRequestMethod().equals("HEAD")) {
      if (!noContent && length >= 0) {
        headers.set("Content-Length", Long.toString(length));
      }
      exchange.sendResponseHeaders(answer.status(), -1);
      return Math.max(0, length);
    }
    if (noContent || length == 0) {
      exchange.sendResponseHeaders(answer.status(), -1);
      return length;
    }
    // 0 stands for chunks.
    exchange.sendResponseHeaders(answer.status(), Math.max(0, length));
    long sent = answer.content().writeTo(exchange.getResponseBody());
    if ("close".equals(answer.header("Connection"))) {
      exchange.getResponseBody().flush();
      linger(request);
    }
    return sent;
  }

  /**
   * Closing with bytes unread resets the connection, and the answer may be lost on its way. So some
   * of what still comes is read and thrown away.
   */
  private static void linger(InputStream request) {
    long until = System.nanoTime() + LINGER_NANOS;
    byte[] bin = new byte[64 << 10];
    try {
      long total = 0;
      while (total < LINGER_BYTES && System.nanoTime() - until < 0) {
        int read = request.read(bin);
        if (read < 0) {
          return;
        }
        total += read;
      }
    } catch (IOException gone) {
      // Then nobody waits for the answer.
    }
  }

  /**
   * The executor knows what is under way: the JDK's own count does not go down again when a
   * connection breaks, so that it would wait its whole second for nobody. A thread that is stopped
   * while it writes closes its connection, which closing it from here would wait for.
   */
  @Override
  public void close() {
    executor.shutdown();
    try {
      if (!executor.awaitTermination(lastWords.toMillis(), TimeUnit.MILLISECONDS)) {
        executor.shutdownNow();
        executor.awaitTermination(STOPPED_MILLIS, TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException hurried) {
      executor.shutdownNow();
      Thread.currentThread().interrupt();
    }
    server.stop(0);
  }
}
