package dev.roadmap.check.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers that run already, and addresses that are none. */
class UrlTargetTest {

  private static final String OK =
      "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";

  /** Answers every connection with the same bytes. */
  private record Server(ServerSocket socket) implements AutoCloseable {

    static Server on(InetAddress address, String answer) throws IOException {
      return on(address, answer, "nobody sends this");
    }

    /**
     * A server.
     *
     * @param hated whoever sends this gets no answer
     */
    static Server on(InetAddress address, String answer, String hated) throws IOException {
      var socket = new ServerSocket();
      socket.bind(new InetSocketAddress(address, 0));
      Thread.ofVirtual().start(() -> serve(socket, answer, hated));
      return new Server(socket);
    }

    private static void serve(ServerSocket socket, String answer, String hated) {
      while (!socket.isClosed()) {
        try (Socket client = socket.accept()) {
          var sent = new byte[4096];
          int length = client.getInputStream().read(sent);
          if (length > 0
              && !new String(sent, 0, length, StandardCharsets.ISO_8859_1).contains(hated)) {
            client.getOutputStream().write(answer.getBytes(StandardCharsets.ISO_8859_1));
          }
        } catch (IOException next) {
          // A test has ended, or a client has gone.
        }
      }
    }

    int port() {
      return socket.getLocalPort();
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }

  private static UrlTarget target(String url) {
    return UrlTarget.of(url, "/tasks", false);
  }

  @Test
  void localhostIsLookedForOnBothAddresses() throws IOException {
    try (Server server = Server.on(Addresses.IPV4, OK)) {
      UrlTarget target = target("http://localhost:" + server.port() + "/");
      assertThat(target.address().getAddress()).isEqualTo(Addresses.IPV4);
      assertThat(target.describe()).isEqualTo("http://127.0.0.1:" + server.port());
      assertThat(target.ours()).isFalse();
    }
    try (Server server = Server.on(Addresses.IPV6, OK)) {
      UrlTarget target = target("localhost:" + server.port());
      assertThat(target.address().getAddress()).isEqualTo(Addresses.IPV6);
      assertThat(target.describe())
          .isEqualTo(
              "http://[::1]:"
                  + server.port()
                  + ", on IPv6 only: who asks 127.0.0.1 does not reach it");
    }
  }

  @Test
  void theOtherAddressIsNamedWhereTheServerIs() throws IOException {
    try (Server server = Server.on(Addresses.IPV6, OK)) {
      assertThatThrownBy(() -> target("http://127.0.0.1:" + server.port()))
          .isInstanceOf(NotStarted.class)
          .hasMessage(
              "Nothing listens on 127.0.0.1:%d, but something does on [::1]:%d.",
              server.port(), server.port());
      assertThat(target("http://[::1]:" + server.port()).base())
          .hasToString("http://[::1]:" + server.port());
    }
  }

  @Test
  void nothingThereIsSaidAtOnce() {
    int port = Ports.free();
    assertThatThrownBy(() -> target("http://localhost:" + port))
        .isInstanceOf(NotStarted.class)
        .hasMessage("Nothing listens on localhost:%d.", port);
  }

  @Test
  void whatIsNoServerOfHttpIsNamed() throws IOException {
    try (Server server = Server.on(Addresses.IPV4, "+PONG\r\n")) {
      assertThatThrownBy(() -> target("http://localhost:" + server.port()))
          .isInstanceOf(NotStarted.class)
          .hasMessage(
              "What answers on localhost:%d does not speak HTTP: it sent \"+PONG\".",
              server.port());
    }
  }

  @Test
  void whoHangsUpIsAskedOnceMoreInFewerWords() throws IOException {
    // As Redis does, which takes a header for an attack through a browser.
    try (Server server = Server.on(Addresses.IPV4, "-ERR unknown command\r\n", "Host:")) {
      assertThatThrownBy(() -> target("http://localhost:" + server.port()))
          .isInstanceOf(NotStarted.class)
          .hasMessage(
              "What answers on localhost:%d does not speak HTTP: it sent \"-ERR unknown command\".",
              server.port());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.0 400 Bad Request\r\n\r\nClient sent an HTTP request to an HTTPS server.\n",
        "HTTP/1.1 400 Bad Request\r\n\r\nThis combination of host and port requires TLS.\r\n",
      })
  void aServerOfHttpsIsNamed(String answer) throws IOException {
    try (Server server = Server.on(Addresses.IPV4, answer)) {
      assertThatThrownBy(() -> target("http://localhost:" + server.port()))
          .isInstanceOf(NotStarted.class)
          .hasMessage(
              "localhost:%d speaks HTTPS (TLS), and the checks are made over plain HTTP.",
              server.port());
    }
  }

  @Test
  void whoClosesIsNotCalledSlow() throws IOException {
    try (Server server = Server.on(Addresses.IPV4, "")) {
      assertThatThrownBy(() -> target("http://localhost:" + server.port()))
          .isInstanceOf(NotStarted.class)
          .hasMessage("localhost:%d closes the connection without an answer.", server.port());
    }
  }

  @Test
  void aPortAloneIsOnThisMachine() throws IOException {
    try (Server server = Server.on(Addresses.IPV4, OK)) {
      assertThat(target(Integer.toString(server.port())).describe())
          .isEqualTo("http://127.0.0.1:" + server.port());
      assertThat(target(":" + server.port()).describe())
          .isEqualTo("http://127.0.0.1:" + server.port());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://192.0.2.1:8080", "http://10.0.0.1", "http://[2001:db8::1]:80"})
  void otherMachinesAreCheckedOnlyWhenOneSaysSo(String url) {
    assertThatThrownBy(() -> target(url))
        .isInstanceOf(TargetRefused.class)
        .hasMessageContaining("is not this machine")
        .extracting(refused -> ((TargetRefused) refused).fix())
        .isEqualTo("If it is yours to check, say so with --yes-this-host.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://localhost:8443 | https is not checked",
        "ftp://localhost | is no address of a server",
        "http://localhost:8080/api | has a path",
        "http://me:secret@localhost:8080 | has more in it",
        "http://localhost:99999 | is no address of a server",
        "http:// | is no address",
        "http://0.0.0.0:8080 | stands for every address of a machine",
        "'a b' | is no address",
      })
  void addressesThatAreNoneAreRefused(String url, String sentence) {
    assertThatThrownBy(() -> target(url))
        .isInstanceOf(TargetRefused.class)
        .hasMessageContaining(sentence);
  }
}
