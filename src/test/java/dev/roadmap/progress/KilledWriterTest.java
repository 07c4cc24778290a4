package dev.roadmap.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code -Dkills=200} for the full count, which takes about a minute and a half on two cores. */
class KilledWriterTest {
  private static final int KILLS = Integer.getInteger("kills", 25);

  @TempDir Path directory;
  @TempDir Path scratch;

  @Test
  void everyAcknowledgedChangeSurvivesAKillAtAnyMoment() throws Exception {
    long seed = System.nanoTime();
    var random = new Random(seed);
    var acknowledged = new ArrayList<String>();
    for (int kill = 0; kill < KILLS; kill++) {
      acknowledged.addAll(killWhileItWrites("writer" + kill, random));
    }
    var store = new ProgressStore(directory, Clock.systemUTC());
    assertThat(store.check().problems()).as("seed %d", seed).isEmpty();
    Progress progress = store.progress();
    assertThat(acknowledged)
        .as("seed %d", seed)
        .hasSizeGreaterThan(KILLS)
        .allMatch(subject -> progress.state(subject) == State.DONE);
    // A change is whole or absent: no step was started without being done.
    assertThat(progress.steps()).allMatch(step -> step.state() == State.DONE);
  }

  /** Lets it acknowledge at least one change, and kills it at a random moment after that. */
  private List<String> killWhileItWrites(String name, Random random)
      throws IOException, InterruptedException {
    Process process =
        Child.start(scratch, List.of(), RecordingMain.class, directory.toString(), name, "1000000");
    var lines = new ArrayList<String>();
    try (var out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      lines.add(out.readLine());
      LockSupport.parkNanos(random.nextLong(30_000_000));
      // Not Process.destroyForcibly, which also closes the pipe and what was acknowledged in it.
      process.toHandle().destroyForcibly();
      for (@Nullable String line = out.readLine(); line != null; line = out.readLine()) {
        lines.add(line);
      }
    }
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return lines;
  }
}
