package dev.roadmap.check.peers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.check.shipped.Shipped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The later suites say that a server without users is checked all the same. Everybody's exports
 * stand in one list there, so that each check sees those of the others.
 */
class WithoutUsersTest {

  @Test
  void holdsTheSuiteOfJobs(@TempDir Path folder) throws IOException {
    var peer = new Peer(Path.of("src", "test", "peers", "no-users"), Kit.PYTHON);
    assertThat(peer.check(Shipped.suite("tasks-api-jobs"), folder, Map.of(), Map.of()))
        .filteredOn(result -> !Shipped.isGreen(result))
        .extracting(Shipped::words)
        .isEmpty();
  }
}
