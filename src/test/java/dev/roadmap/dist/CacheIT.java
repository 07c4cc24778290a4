package dev.roadmap.dist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.dist.Shell.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The caches are used, and are nothing but speed: without them all is as it was. */
class CacheIT {
  @TempDir private Path folder;
  private Distribution distribution;
  private Shell shell;
  private Outcome brief;
  private Outcome light;
  private Outcome heavy;

  @BeforeEach
  void copyTheBuiltOne() throws IOException {
    shell = new Shell(folder);
    distribution = Distribution.built().copyTo(folder.resolve("copy"));
    brief = shell.run(distribution.launcher(), "--version");
    light = shell.run(distribution.launcher(), "next");
    heavy = shell.run(distribution.launcher(), "map", "--json");
    assertThat(brief.code()).isZero();
    assertThat(light.code()).isZero();
    assertThat(heavy.code()).isZero();
    assertThat(distribution.caches()).hasSize(5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"next", "show 0", "map", "--version", "--help", "next --json", "stats"})
  void everyCommandStartsFromItsCache(String command) {
    shell.set("ROADMAP_JAVA_OPTS", "-XX:AOTMode=on -Xlog:class+load:stderr");
    Outcome outcome = shell.line(distribution.launcher() + " " + command);
    assertThat(outcome.code()).isZero();
    long shared = outcome.err().lines().filter(line -> line.contains("shared objects")).count();
    long all = outcome.err().lines().filter(line -> line.contains("source: ")).count();
    assertThat(shared).isGreaterThan(1000);
    assertThat(all - shared).as("classes that are not in the cache").isLessThan(100);
  }

  /** What is asked at every turn makes no class of its own: each takes a few milliseconds. */
  @ParameterizedTest
  @ValueSource(strings = {"next", "next --why", "next --json", "done", "done --json"})
  void theEverydayCommandsLoadNothingElse(String command) {
    for (String step : List.of("done", "done", "start json", "start docker", "start jwt")) {
      assertThat(shell.line(distribution.launcher() + " " + step).code()).isZero();
    }
    shell.set("ROADMAP_JAVA_OPTS", "-XX:AOTMode=on -Xlog:class+load:stderr");
    Outcome outcome = shell.line(distribution.launcher() + " " + command);
    assertThat(outcome.code()).isZero();
    assertThat(outcome.err().lines())
        .filteredOn(line -> line.contains("source: ") && !line.contains("shared objects"))
        .isEmpty();
    assertThat(outcome.err().lines().filter(line -> line.contains(" tools.jackson."))).isEmpty();
  }

  @Test
  void missingCacheChangesNothing() throws IOException {
    for (Path cache : distribution.caches()) {
      Files.delete(cache);
    }
    assertSameAnswers();
  }

  @Test
  void emptyCacheChangesNothing() throws IOException {
    for (Path cache : distribution.caches()) {
      Files.write(cache, new byte[0]);
    }
    assertSameAnswers();
  }

  @Test
  void truncatedCacheChangesNothing() throws IOException {
    for (Path cache : distribution.caches()) {
      byte[] whole = Files.readAllBytes(cache);
      Files.write(cache, java.util.Arrays.copyOf(whole, whole.length / 2));
    }
    assertSameAnswers();
  }

  @Test
  void cacheWithDamagedHeaderChangesNothing() throws IOException {
    for (Path cache : distribution.caches()) {
      byte[] bytes = Files.readAllBytes(cache);
      java.util.Arrays.fill(bytes, 0, 512, (byte) 7);
      Files.write(cache, bytes);
    }
    assertSameAnswers();
  }

  @Test
  void folderInPlaceOfTheCacheChangesNothing() throws IOException {
    for (Path cache : distribution.caches()) {
      Files.delete(cache);
      Files.createDirectory(cache);
    }
    assertSameAnswers();
  }

  @Test
  void unreadableCacheChangesNothing() throws IOException {
    for (Path cache : distribution.caches()) {
      assertThat(cache.toFile().setReadable(false, false)).isTrue();
    }
    assertSameAnswers();
  }

  private void assertSameAnswers() {
    assertThat(shell.run(distribution.launcher(), "--version")).isEqualTo(brief);
    assertThat(shell.run(distribution.launcher(), "next")).isEqualTo(light);
    assertThat(shell.run(distribution.launcher(), "map", "--json")).isEqualTo(heavy);
  }
}
