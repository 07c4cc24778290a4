package dev.roadmap.practice.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A server ends when what is under way is done, and does not wait for what nobody wants. */
class HttpFrontTest {

  private static final Duration EVER = Duration.ofMinutes(5);
  private static final int PATIENCE_SECONDS = 60;

  private static HttpFront front(Handler handler, Duration lastWords) throws IOException {
    return new HttpFront(
        new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
        new Service(handler, exchange -> {}, mistake -> {}),
        lastWords);
  }

  private static Socket asking(Front front, String request) throws IOException {
    var socket = new Socket(InetAddress.getLoopbackAddress(), front.address().getPort());
    socket.getOutputStream().write((request + "\r\n\r\n").getBytes(ISO_8859_1));
    return socket;
  }

  private static void closes(Front front) {
    var closed = CompletableFuture.runAsync(front::close);
    assertThatCode(() -> closed.get(PATIENCE_SECONDS, TimeUnit.SECONDS)).doesNotThrowAnyException();
  }

  @Test
  void waitsForNobodyWhoHasHungUp() throws Exception {
    var begun = new CountDownLatch(2);
    Handler handler =
        request -> {
          begun.countDown();
          request.body();
          return Answer.empty(204);
        };
    HttpFront front = front(handler, EVER);
    String large = "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: ";
    asking(front, large + 100).close();
    try (Socket refused = asking(front, large + 10_000_000)) {
      refused.setSoLinger(true, 0);
      assertThat(refused.getInputStream().read()).isEqualTo('H');
    }
    begun.await();

    closes(front);
    try (var again = new ServerSocket()) {
      again.setReuseAddress(true);
      assertThatCode(() -> again.bind(front.address())).doesNotThrowAnyException();
    }
  }

  @Test
  void whatIsUnderWayIsFinished() throws Exception {
    var begun = new CountDownLatch(1);
    var go = new CountDownLatch(1);
    Handler handler =
        request -> {
          begun.countDown();
          await(go);
          return Answer.of(200, "text/plain", "done".getBytes(ISO_8859_1));
        };
    HttpFront front = front(handler, EVER);
    try (Socket socket = asking(front, "GET / HTTP/1.1\r\nHost: localhost")) {
      begun.await();
      var closed = CompletableFuture.runAsync(front::close);
      go.countDown();
      assertThat(new String(socket.getInputStream().readAllBytes(), ISO_8859_1)).endsWith("done");
      closed.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
  }

  @Test
  void whoeverDoesNotReadTheAnswerDoesNotKeepItOpen() throws Exception {
    byte[] more = new byte[64 << 20];
    HttpFront front = front(request -> Answer.of(200, "text/plain", more), Duration.ofMillis(50));
    try (Socket silent = asking(front, "GET / HTTP/1.1\r\nHost: localhost")) {
      assertThat(silent.getInputStream().read()).isEqualTo('H');

      closes(front);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
