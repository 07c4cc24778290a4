package dev.roadmap.progress;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
  @TempDir Path root;

  private final SettableClock clock = new SettableClock("2026-11-21T23:30:00Z", "Europe/Vienna");
  private Path directory;
  private ProgressStore store;

  @BeforeEach
  void open() {
    directory = root.resolve("it's here");
    store = new ProgressStore(directory, clock);
  }

  private void record(String step) {
    store.record(List.of(NewEvent.done(step)));
  }

  @Test
  void aBackupIsNamedByTheLocalTimeAndOverwritesNothing() {
    record("a");
    Path backups = directory.resolve("backups");
    assertThat(store.backup(null)).isEqualTo(backups.resolve("progress-2026-11-22-003000.db"));
    assertThat(store.backup(null)).isEqualTo(backups.resolve("progress-2026-11-22-003000-2.db"));
    assertThat(store.backup(root)).isEqualTo(root.resolve("progress-2026-11-22-003000.db"));
    Path named = store.backup(root.resolve("new/mine"));
    assertThat(named).isEqualTo(root.resolve("new/mine")).isRegularFile();
    assertThatThrownBy(() -> store.backup(named))
        .isInstanceOf(ProgressException.class)
        .hasMessage(named + " exists already, and a backup overwrites nothing.");
  }

  @Test
  void nothingCannotBeBackedUp() {
    assertThatThrownBy(() -> store.backup(null))
        .isInstanceOf(ProgressException.class)
        .hasMessage("There is nothing to back up: no progress was recorded yet.");
    assertThat(directory).doesNotExist();
  }

  @Test
  void aRestoreBringsBackTheStateAndKeepsThePresentOne() throws Exception {
    record("a");
    Path backup = store.backup(null);
    record("b");
    @Nullable Path kept = store.restore(backup);

    assertThat(kept)
        .isEqualTo(directory.resolve("backups/progress-2026-11-22-003000-before-restore.db"));
    assertThat(store.progress().steps()).extracting(StepProgress::subject).containsExactly("a");
    assertThat(store.check().problems()).isEmpty();
    try (Stream<Path> files = Files.list(directory)) {
      assertThat(files)
          .containsExactlyInAnyOrder(
              directory.resolve("progress.db"), directory.resolve("backups"));
    }
    store.restore(requireNonNull(kept));
    assertThat(store.progress().steps())
        .extracting(StepProgress::subject)
        .containsExactly("a", "b");
  }

  @Test
  void aRestoreOnAnEmptyMachineKeepsNothing() {
    record("a");
    Path backup = store.backup(null);
    var fresh = new ProgressStore(root.resolve("fresh"), clock);
    assertThat(fresh.restore(backup)).isNull();
    assertThat(fresh.progress().state("a")).isEqualTo(State.DONE);
  }

  @Test
  void aDamagedDatabaseIsMovedAsideByARestore() throws Exception {
    record("a");
    Path backup = store.backup(null);
    Files.writeString(directory.resolve("progress.db"), "no database any more");
    Path kept = store.restore(backup);
    assertThat(kept)
        .isEqualTo(directory.resolve("backups/progress-2026-11-22-003000-unusable.db"))
        .hasContent("no database any more");
    assertThat(store.progress().state("a")).isEqualTo(State.DONE);
    record("b");
    assertThat(store.check().problems()).isEmpty();
  }

  @Test
  void whatIsNoSoundBackupIsRefusedAndNothingChanges() throws Exception {
    record("a");
    Path backup = store.backup(null);
    byte[] bytes = Files.readAllBytes(backup);
    Path garbage = Files.writeString(root.resolve("garbage"), "hello, I am a text file");
    Path cut = Files.write(root.resolve("cut"), Arrays.copyOf(bytes, 8192));
    Path empty = Files.createFile(root.resolve("empty"));
    Path missing = root.resolve("missing");
    byte[] before = Files.readAllBytes(directory.resolve("progress.db"));

    assertThatThrownBy(() -> store.restore(garbage))
        .isInstanceOf(ProgressException.class)
        .hasMessage("The backup cannot be used: " + garbage + " is not a database.");
    assertThatThrownBy(() -> store.restore(cut))
        .isInstanceOf(ProgressException.class)
        .hasMessage("The backup cannot be used: " + cut + " is damaged.");
    assertThatThrownBy(() -> store.restore(empty)).hasMessage(empty + " is empty.");
    assertThatThrownBy(() -> store.restore(missing))
        .hasMessage("There is no backup " + missing + ".");
    assertThatThrownBy(() -> store.restore(root)).hasMessage("There is no backup " + root + ".");
    assertThat(directory.resolve("progress.db")).hasBinaryContent(before);
    try (Stream<Path> files = Files.list(directory)) {
      assertThat(files).hasSize(2);
    }
  }
}
