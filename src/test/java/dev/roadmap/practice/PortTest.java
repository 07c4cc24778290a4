package dev.roadmap.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.check.target.Ports;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server that has ended leaves its port to the next. */
class PortTest {

  private static final int TIMES = 25;

  /** On either front, whatever connections were open. */
  @ParameterizedTest
  @ValueSource(strings = {"no-location", "ignores-connection-close"})
  void isFreeOnceTheServerIsClosed(String fault) throws IOException {
    var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), Ports.free());
    for (int i = 0; i < TIMES; i++) {
      try (Served next = Served.at(address, fault);
          Line line = next.line()) {
        assertThat(line.ask("POST", "/tasks", "{\"title\":\"x\"}").hear().status()).isEqualTo(201);
      }
    }
  }
}
