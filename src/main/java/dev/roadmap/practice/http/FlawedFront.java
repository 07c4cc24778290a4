package dev.roadmap.practice.http;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A little HTTP/1.1 server over bare sockets, because no library lets itself be made to frame
 * answers wrongly. It runs only when a fault on the wire is switched on, and does well what its
 * flaws do not name.
 */
public final class FlawedFront implements Front {

  private static final byte[] LEFT_BEHIND = "{\"deleted\":true}".getBytes(StandardCharsets.UTF_8);

  private final ServerSocket listener;
  private final Thread acceptor;
  private final Service service;
  private final Set<WireFlaw> flaws;
  private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();

  /**
   * Starts listening.
   *
   * @throws java.net.BindException when the port is taken
   */
  public FlawedFront(InetSocketAddress address, Service service, Set<WireFlaw> flaws)
      throws IOException {
    this.service = service;
    this.flaws = Set.copyOf(flaws);
    listener = new ServerSocket();
    listener.setReuseAddress(true);
    listener.bind(address, 256);
    acceptor = Thread.ofPlatform().daemon().name("accept").start(this::accept);
  }

  @Override
  public InetSocketAddress address() {
    return (InetSocketAddress) listener.getLocalSocketAddress();
  }

  private void accept() {
    while (!listener.isClosed()) {
      try {
        Socket socket = listener.accept();
        open.add(socket);
        workers.execute(() -> talk(socket));
      } catch (IOException closed) {
        // The loop's condition ends it.
      }
    }
  }

  private void talk(Socket socket) {
    try (socket) {
      socket.setTcpNoDelay(true);
      socket.setSoTimeout(HttpFront.REQUEST_SECONDS * 1000);
      InputStream in = new BufferedInputStream(socket.getInputStream());
      OutputStream out = new BufferedOutputStream(socket.getOutputStream());
      InetAddress client = socket.getInetAddress();
      boolean more = true;
      while (more) {
        more = exchange(in, out, client);
      }
    } catch (IOException gone) {
      // A client may hang up whenever it likes.
    } finally {
      open.remove(socket);
    }
  }

  /** One request and its answer; returns whether another may follow. */
  private boolean exchange(InputStream in, OutputStream out, InetAddress client)
      throws IOException {
    WireRequest wire;
    try {
      wire = WireRequest.read(in, client);
    } catch (Refusal malformed) {
      write(out, "GET", malformed.with("Connection", "close").answer(), true);
      return false;
    }
    if (wire == null) {
      return false;
    }
    if ("100-continue".equalsIgnoreCase(wire.request().header("Expect"))) {
      out.write("HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      out.flush();
    }
    Service.Call call = service.begin(wire.request());
    Answer answer = call.answer();
    boolean unread = wire.unread();
    boolean tooMuch = "close".equals(answer.header("Connection"));
    boolean last = (wire.last() && !has(WireFlaw.IGNORES_CONNECTION_CLOSE)) || tooMuch;
    if (unread && !tooMuch && !has(WireFlaw.REFUSED_BODY_LEFT_UNREAD)) {
      wire.skip();
    }
    write(out, wire.request().method(), answer, last);
    call.sent(answer, answer.body().length);
    return !last && !has(WireFlaw.CLOSES_WITHOUT_SAYING);
  }

  private void write(OutputStream out, String method, Answer answer, boolean last)
      throws IOException {
    boolean none = answer.status() == 204 || answer.status() == 304;
    boolean head = method.equals("HEAD");
    byte[] body = none && has(WireFlaw.NO_CONTENT_WITH_BODY) ? LEFT_BEHIND : answer.body();
    var text = new StringBuilder("HTTP/1.1 " + answer.status() + " ");
    text.append(Status.phrase(answer.status())).append("\r\n");
    text.append("Date: ").append(HttpDate.now()).append("\r\n");
    for (Map.Entry<String, String> header : answer.headers().entrySet()) {
      if (!header.getKey().equals("Connection")) {
        text.append(header.getKey()).append(": ").append(header.getValue()).append("\r\n");
      }
    }
    if (!none || body.length > 0) {
      text.append("Content-Length: ").append(length(body)).append("\r\n");
    }
    if (last && !has(WireFlaw.CLOSES_WITHOUT_SAYING)) {
      text.append("Connection: close\r\n");
    }
    out.write(text.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
    if (!head || has(WireFlaw.HEAD_WITH_BODY)) {
      out.write(body);
    }
    out.flush();
  }

  private int length(byte[] body) {
    return has(WireFlaw.LENGTH_IN_CHARACTERS)
        ? new String(body, StandardCharsets.UTF_8).length()
        : body.length;
  }

  private boolean has(WireFlaw flaw) {
    return flaws.contains(flaw);
  }

  /** Returns when the port is free: it is taken for as long as a thread waits for a connection. */
  @Override
  public void close() {
    try {
      listener.close();
      acceptor.join();
      for (Socket socket : open) {
        socket.close();
      }
    } catch (IOException already) {
      // Closed is closed.
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
    workers.shutdownNow();
  }
}
