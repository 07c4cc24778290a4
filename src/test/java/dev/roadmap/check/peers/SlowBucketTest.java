package dev.roadmap.check.peers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.check.shipped.Shipped;
import dev.roadmap.check.suite.Suite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A token bucket gets new tokens while a handler works. That the handlers are slow is no fault of
 * the limit: asked one after the other, ten times 60 ms are three more tokens.
 */
class SlowBucketTest {

  private static final Path SOURCES = Path.of("roadmap/exercises/walk-task-limit/solution/go");
  private static final Set<String> CHECKS = Set.of("one-too-many-is-429", "retry-after-is-true");

  @Test
  void isHeldToItsLimitAllTheSame(@TempDir Path folder, @TempDir Path sources) throws IOException {
    try (Stream<Path> files = Files.list(SOURCES)) {
      for (Path file : files.toList()) {
        Files.writeString(
            sources.resolve(file.getFileName()),
            Files.readString(file)
                .replace(
                    "user, _ := userOf(r)",
                    "user, _ := userOf(r)\n\ttime.Sleep(60 * time.Millisecond)"));
      }
    }
    Suite suite = Shipped.only(Shipped.suite("tasks-api-limit"), c -> CHECKS.contains(c.id()));
    assertThat(new Peer(sources, Kit.GO).check(suite, folder, Map.of(), Map.of()))
        .hasSize(CHECKS.size())
        .filteredOn(result -> !Shipped.isGreen(result))
        .extracting(Shipped::words)
        .isEmpty();
  }
}
