package dev.roadmap.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Large imports, in a JVM with a heap of 64 MB. {@code -Devents=1000000} is the million: it took 26
 * s of processor time on a two-core Linux machine, and 134 MB resident as a tenth of it took 127.
 */
class ManyEventsTest {
  @TempDir Path directory;
  @TempDir Path scratch;

  @Test
  void aHundredThousandEventsAreImportedWithWhatFollowsFromThem() throws Exception {
    System.out.println(
        "100,000 events imported in " + importedIn(100_000) + " ms of processor time");
    var store = new ProgressStore(directory, Clock.systemUTC());
    assertThat(store.progress().steps()).hasSize(997);
    assertThat(store.minutes(null)).isEqualTo(20_000 * 25);
  }

  @Test
  void manyEventsAreImportedInBoundedMemory() throws Exception {
    int events = Integer.getInteger("events", 200_000);
    importedIn(events);
    assertThat(new ProgressStore(directory, Clock.systemUTC()).check().events()).isEqualTo(events);
  }

  /** Processor time in milliseconds, which says the same on a busy machine. */
  private long importedIn(int events) throws Exception {
    Process process =
        Child.start(
            scratch,
            List.of("-Xmx64m"),
            ManyEventsMain.class,
            directory.toString(),
            Integer.toString(events));
    String[] said =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            .trim()
            .split(" ", -1);
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isZero();
    assertThat(said).hasSize(3);
    assertThat(said[0]).isEqualTo(Integer.toString(events));
    assertThat(said[1]).isEqualTo("0");
    return Long.parseLong(said[2]);
  }
}
