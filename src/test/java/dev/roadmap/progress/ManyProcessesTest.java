package dev.roadmap.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(300)
class ManyProcessesTest {
  private static final int PROCESSES = 20;
  private static final int CHANGES = 5;

  @TempDir Path root;
  @TempDir Path scratch;

  /** They begin on an absent database, so that they also race to create it. */
  @Test
  void twentyProcessesRecordAtOnceAndNothingIsLost() throws Exception {
    Path directory = root.resolve("home");
    var processes = new ArrayList<Process>();
    for (int number = 0; number < PROCESSES; number++) {
      processes.add(
          Child.start(
              scratch,
              List.of("-Xmx32m"),
              RecordingMain.class,
              directory.toString(),
              "process" + number,
              Integer.toString(CHANGES)));
    }
    var store = new ProgressStore(directory, Clock.systemUTC());
    int seen = 0;
    for (Process process : processes) {
      while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
        int steps = store.progress().steps().size();
        assertThat(steps).as("who reads meanwhile sees it grow").isGreaterThanOrEqualTo(seen);
        seen = steps;
      }
      assertThat(process.exitValue()).isZero();
    }
    assertThat(store.progress().steps())
        .hasSize(PROCESSES * CHANGES)
        .allMatch(step -> step.state() == State.DONE);
    assertThat(store.check().problems()).isEmpty();
    assertThat(store.history(1000, null)).extracting(Event::device).containsOnly(device(store));
  }

  private static String device(ProgressStore store) {
    return store.history(1, null).getFirst().device();
  }
}
