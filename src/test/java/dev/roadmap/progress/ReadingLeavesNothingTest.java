package dev.roadmap.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingLeavesNothingTest {
  @TempDir Path directory;

  @Test
  void noFileIsLeftBehindOrChanged() throws Exception {
    var store = new ProgressStore(directory, SettableClock.noon());
    store.record(List.of(NewEvent.done("a"), NewEvent.set("track", "by-path")));
    Path file = directory.resolve("progress.db");
    byte[] before = Files.readAllBytes(file);

    readEverything(store);
    readEverything(
        new ProgressStore(
            directory, SettableClock.noon(), StoreOptions.standard().withFoldVersion(7)));

    assertThat(file).hasBinaryContent(before);
    try (Stream<Path> files = Files.list(directory)) {
      assertThat(files).containsExactly(file);
    }
  }

  private static void readEverything(ProgressStore store) {
    assertThat(store.progress().state("a")).isEqualTo(State.DONE);
    assertThat(store.days()).hasSize(1);
    assertThat(store.history(9, null)).hasSize(2);
    assertThat(store.notes(null)).isEmpty();
    assertThat(store.minutes(null)).isZero();
    assertThat(store.check().problems()).isEmpty();
    assertThat(store.exportTo(Writer.nullWriter())).isEqualTo(2);
  }
}
