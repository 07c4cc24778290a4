package dev.roadmap.practice.cache;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** One connection to Redis, and the little of its protocol (RESP 2) that is needed. */
final class RedisConnection implements AutoCloseable {

  private static final int PATIENCE = 1000;
  private static final int PORT = 6379;
  private static final byte[] LINE_END = {'\r', '\n'};

  private final Socket socket;
  private final InputStream in;
  private final OutputStream out;

  private RedisConnection(Socket socket) throws IOException {
    this.socket = socket;
    in = new BufferedInputStream(socket.getInputStream());
    out = new BufferedOutputStream(socket.getOutputStream());
  }

  static RedisConnection open(URI address) throws IOException {
    var socket = new Socket();
    try {
      int port = address.getPort() < 0 ? PORT : address.getPort();
      socket.connect(new InetSocketAddress(address.getHost(), port), PATIENCE);
      socket.setSoTimeout(PATIENCE);
      socket.setTcpNoDelay(true);
      var connection = new RedisConnection(socket);
      connection.introduce(address);
      return connection;
    } catch (IOException failed) {
      socket.close();
      throw failed;
    }
  }

  private void introduce(URI address) throws IOException {
    String user = address.getUserInfo();
    if (user != null) {
      String[] words = user.split(":", 2);
      if (words.length > 1 && !words[0].isEmpty()) {
        said("AUTH", words[0], words[1]);
      } else {
        said("AUTH", words[words.length - 1]);
      }
    }
    String path = address.getPath();
    if (path != null && path.length() > 1) {
      said("SELECT", path.substring(1));
    }
  }

  /** A command that is answered with a short text. */
  String said(String... words) throws IOException {
    send(words);
    return simple('+');
  }

  /** A command that is answered with a number. */
  long number(String... words) throws IOException {
    send(words);
    return Long.parseLong(simple(':'));
  }

  /** A command that is answered with bytes; null for none. */
  byte @Nullable [] bytes(String... words) throws IOException {
    send(words);
    int length = Integer.parseInt(simple('$'));
    if (length < 0) {
      return null;
    }
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length || in.readNBytes(2).length < 2) {
      throw new EOFException("the answer broke off");
    }
    return bytes;
  }

  /** Keeps a value for some seconds. */
  boolean set(String key, byte[] value, int seconds) throws IOException {
    begin(5);
    word("SET");
    word(key);
    word(value);
    word("EX");
    word(Integer.toString(seconds));
    out.flush();
    return simple('+').equals("OK");
  }

  private void send(String... words) throws IOException {
    begin(words.length);
    for (String word : words) {
      word(word);
    }
    out.flush();
  }

  private void begin(int words) throws IOException {
    out.write(('*' + Integer.toString(words)).getBytes(StandardCharsets.US_ASCII));
    out.write(LINE_END);
  }

  private void word(String word) throws IOException {
    word(word.getBytes(StandardCharsets.UTF_8));
  }

  private void word(byte[] word) throws IOException {
    out.write(('$' + Integer.toString(word.length)).getBytes(StandardCharsets.US_ASCII));
    out.write(LINE_END);
    out.write(word);
    out.write(LINE_END);
  }

  private String simple(char kind) throws IOException {
    var line = new StringBuilder();
    for (int b = in.read(); b != '\n'; b = in.read()) {
      if (b < 0) {
        throw new EOFException("Redis hung up");
      }
      line.append((char) b);
    }
    if (line.isEmpty() || line.charAt(0) != kind) {
      throw new IOException("Redis said " + line);
    }
    return line.substring(1).stripTrailing();
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException already) {
      // Closed is closed.
    }
  }
}
