package dev.roadmap.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing anybody sends gives a 5xx, a stuck server or a poisoned list. */
class HostileTrafficTest {

  private static final String POST = "POST /tasks HTTP/1.1";
  private static final String LOCAL = "Host: localhost";
  private static final String JSON = "Content-Type: application/json";

  private Served server;

  @BeforeEach
  void start() throws IOException {
    server = Served.memory();
  }

  @AfterEach
  void theServerIsAsItWas() throws IOException {
    assertThat(server.get("/tasks").text()).isEqualTo("[]");
    server.close();
    assertThat(server.mistakes).isEmpty();
    assertThat(server.log).allMatch(exchange -> exchange.status() < 500);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GET /%zz HTTP/1.1~Host: localhost~~|400",
        "GET /tasks HTTP/1.1~~|400",
        "GET /tasks HTTP/1.1~Host: localhost~Host: localhost~~|400",
        "GET /tasks HTTP/1.1~Host: evil.example~~|421",
        "GET /tasks HTTP/1.1~Host: localhost:1~~|200",
        "GET /tasks HTTP/1.1~Host: localhost.~~|200",
        "GET /tasks HTTP/1.1~Host: LocalHost.:1~~|200",
        "GET /tasks HTTP/1.1~Host: app.localhost~~|200",
        "GET /tasks HTTP/1.1~Host: a.b.localhost.:1~~|200",
        "GET /tasks HTTP/1.1~Host: 127.0.0.53:1~~|200",
        "GET /tasks HTTP/1.1~Host: [::1]:1~~|200",
        "GET /tasks HTTP/1.1~Host: 127.0.0.1.evil.example~~|421",
        "GET /tasks HTTP/1.1~Host: 127.evil.example~~|421",
        "GET /tasks HTTP/1.1~Host: localhost.evil.example~~|421",
        "GET /tasks HTTP/1.1~Host: notlocalhost~~|421",
        "GET /tasks HTTP/1.1~Host: localhost..~~|421",
        "GET /tasks HTTP/1.1~Host: .~~|421",
        "GET /tasks HTTP/1.0~~|200",
        "GET  /tasks~~|404",
        "nonsense~~|400",
        "POST /tasks HTTP/1.1~Host: localhost~Content-Length: 4~Transfer-Encoding:"
            + " chunked~~0~~|400",
        "POST /tasks HTTP/1.1~Host: localhost~Content-Length: 4~Content-Length: 5~~|400",
        "POST /tasks HTTP/1.1~Host: localhost~Content-Length: -4~~|400",
        "POST /tasks HTTP/1.1~Host: localhost~Content-Length: x~~|400",
        "GET //tasks HTTP/1.1~Host: localhost~~|404",
        "GET /tasks/..%2f..%2fetc HTTP/1.1~Host: localhost~~|400",
        "GET http://localhost/tasks HTTP/1.1~Host: localhost~~|200",
      })
  void malformedRequestsAreRefused(String request, int status) throws IOException {
    try (Line line = server.line()) {
      line.say(request.replace("~", "\r\n"));
      assertThat(line.hear().status()).isEqualTo(status);
    }
  }

  @Test
  void tooLongATargetAndTooLargeAHeadAreNamed() throws IOException {
    assertThat(server.get("/tasks?" + "x".repeat(20_000)).status()).isEqualTo(414);
    assertThat(server.get("/tasks", "X-Long: " + "x".repeat(70_000)).status()).isEqualTo(431);
  }

  @Test
  void aFloodOfHeadersEndsTheConnection() throws IOException {
    try (Line line = server.line()) {
      line.say("GET /tasks HTTP/1.1\r\nHost: localhost\r\n");
      for (int i = 0; i < 3000; i++) {
        line.say("X-" + i + ": 1\r\n");
      }
      line.say("\r\n");
      assertThat(line.ends()).isTrue();
    } catch (SocketException reset) {
      assertThat(reset).isNotNull();
    }
  }

  @Test
  void aHugeBodyIsRefusedFromItsHeadAlone() throws IOException {
    try (Line line = server.line()) {
      line.head(POST, LOCAL, JSON, "Content-Length: 1000000000");
      Reply reply = line.hear();
      assertThat(reply.status()).isEqualTo(413);
      assertThat(reply.header("Connection")).isEqualTo("close");
    }
  }

  @Test
  void whoeverSendsTenMegabytesStillReadsTheAnswer() throws IOException {
    try (Line line = server.line()) {
      byte[] much = new byte[10_000_000];
      line.head(POST, LOCAL, JSON, "Content-Length: 10000000");
      line.say(much);
      assertThat(line.hear().status()).isEqualTo(413);
      assertThat(line.ends()).isTrue();
    }
  }

  @Test
  void chunksWithoutEndAreRefused() throws IOException {
    try (Line line = server.line()) {
      line.head(POST, LOCAL, JSON, "Transfer-Encoding: chunked");
      String chunk = "10000\r\n" + "x".repeat(0x10000) + "\r\n";
      for (int i = 0; i < 17; i++) {
        line.say(chunk);
      }
      assertThat(line.hear().status()).isEqualTo(413);
    }
  }

  @Test
  void aRefusedBodyDoesNotBecomeTheNextRequest() throws IOException {
    String smuggled = "DELETE /tasks/1 HTTP/1.1\r\nHost: localhost\r\n\r\n";
    try (Line line = server.line()) {
      line.ask("POST", "/tasks", smuggled, "Content-Type: text/plain");
      line.ask("GET", "/tasks", "");

      assertThat(line.hear().status()).isEqualTo(415);
      assertThat(line.hear().text()).isEqualTo("[]");
    }
  }

  @Test
  void halfSentRequestsHoldUpNobody() throws IOException {
    List<Line> slow = new ArrayList<>();
    try {
      for (int i = 0; i < 50; i++) {
        slow.add(server.line().say("POST /tasks HTTP/1.1\r\nHost: localhost\r\nContent-Le"));
      }
      assertThat(server.get("/tasks").status()).isEqualTo(200);
    } finally {
      for (Line line : slow) {
        line.close();
      }
    }
  }

  @Test
  void aBodyThatBreaksOffIsNoTask() throws IOException {
    try (Line line = server.line()) {
      line.head(POST, LOCAL, JSON, "Content-Length: 100").say("{\"title\":\"x\"}");
    }
  }
}
