package dev.roadmap.check.run;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A server that does to each connection exactly what a test wants it to. */
public final class RawServer implements AutoCloseable {

  /** What is done with a connection; it is closed afterwards. */
  public interface Behaviour {
    void serve(Connection connection) throws Exception;
  }

  /** One connection, from the server's side. */
  public record Connection(Socket socket, InputStream in, OutputStream out) {

    /** Reads a request's head and its body by Content-Length; null when the client has gone. */
    public @Nullable String request() throws IOException {
      var head = new ByteArrayOutputStream();
      while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
        int next = in.read();
        if (next < 0) {
          return null;
        }
        head.write(next);
      }
      String text = head.toString(StandardCharsets.ISO_8859_1);
      String lower = text.toLowerCase(Locale.ROOT);
      int at = lower.indexOf("content-length: ");
      if (at >= 0) {
        String length = lower.substring(at + 16, lower.indexOf('\r', at));
        text += new String(in.readNBytes(Integer.parseInt(length)), StandardCharsets.UTF_8);
      }
      return text;
    }

    /** Sends text as it is, one byte a character. */
    public void send(String text) throws IOException {
      out.write(text.getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
    }
  }

  private final ServerSocket socket;
  private final Behaviour behaviour;
  private @Nullable Thread accepting;
  private final List<Socket> open = new CopyOnWriteArrayList<>();

  private RawServer(ServerSocket socket, Behaviour behaviour) {
    this.socket = socket;
    this.behaviour = behaviour;
  }

  public static RawServer start(Behaviour behaviour) throws IOException {
    return start(0, behaviour);
  }

  static RawServer start(int port, Behaviour behaviour) throws IOException {
    var socket = new ServerSocket();
    socket.setReuseAddress(true);
    socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
    var server = new RawServer(socket, behaviour);
    server.accepting = Thread.ofVirtual().start(server::accept);
    return server;
  }

  /** A server that reads one request and sends this. */
  public static RawServer answering(String answer) throws IOException {
    return start(connection -> {
      if (connection.request() != null) {
        connection.send(answer);
      }
    });
  }

  private void accept() {
    try {
      while (true) {
        Socket connection = socket.accept();
        connection.setTcpNoDelay(true);
        open.add(connection);
        Thread.ofVirtual().start(() -> serve(connection));
      }
    } catch (IOException e) {
      // Closed: the test is over.
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      behaviour.serve(
          new Connection(
              connection,
              new BufferedInputStream(connection.getInputStream()),
              connection.getOutputStream()));
      // An orderly end: bytes left unread would make it a reset.
      connection.shutdownOutput();
      connection.setSoTimeout(2000);
      while (connection.getInputStream().read() >= 0) {}
    } catch (Exception e) {
      // The client has gone, or the test is over.
    }
  }

  public InetSocketAddress address() {
    return (InetSocketAddress) socket.getLocalSocketAddress();
  }

  public URI base() {
    return URI.create("http://127.0.0.1:" + socket.getLocalPort());
  }

  public FixedTarget target() {
    return new FixedTarget(base(), address());
  }

  @Override
  public void close() throws IOException {
    socket.close();
    join();
    for (Socket connection : open) {
      connection.close();
    }
  }

  /** Only then is the port free. */
  private void join() {
    try {
      if (accepting != null) {
        accepting.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
