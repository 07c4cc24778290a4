package dev.roadmap.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Databases of an older program, and projections folded by other rules. */
class VersionsTest {
  @TempDir Path directory;

  private final SettableClock clock = SettableClock.noon();
  private Path file;

  @BeforeEach
  void recordWithTheOldProgram() {
    file = directory.resolve("progress.db");
    new ProgressStore(directory, clock).record(List.of(NewEvent.done("a"), NewEvent.done("b")));
  }

  private ProgressStore newer(String... statements) {
    var migrations = new ArrayList<>(Schema.MIGRATIONS);
    migrations.add(new Migration(List.of(statements)));
    return new ProgressStore(directory, clock, StoreOptions.standard().withMigrations(migrations));
  }

  private List<Path> backups() throws Exception {
    Path backups = directory.resolve("backups");
    if (!Files.exists(backups)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(backups)) {
      return files.toList();
    }
  }

  @Test
  void anOlderDatabaseIsBackedUpAndBroughtUpToDateByTheFirstWrite() throws Exception {
    ProgressStore newer =
        newer(
            "UPDATE event SET subject = 'c' WHERE subject = 'b'",
            "UPDATE step SET subject = 'c' WHERE subject = 'b'");
    byte[] before = Files.readAllBytes(file);
    assertThat(newer.progress().state("c")).isEqualTo(State.DONE);
    assertThat(file).as("reading").hasBinaryContent(before);
    assertThat(backups()).isEmpty();

    newer.record(List.of(NewEvent.start("d")));
    assertThat(newer.progress().steps())
        .extracting(StepProgress::subject)
        .containsExactly("a", "c", "d");
    assertThat(newer.check().version()).isEqualTo(2);
    assertThat(backups())
        .containsExactly(
            directory.resolve("backups/progress-2026-11-21-120000-before-version-2.db"));

    var older = new ProgressStore(directory, clock);
    assertThatThrownBy(older::progress)
        .hasMessage(file + " was written by a newer roadmap (version 2; this one knows 1).");
    Path kept = older.restore(backups().getFirst());
    assertThat(kept).isNotNull();
    assertThat(older.progress().steps())
        .extracting(StepProgress::subject)
        .containsExactly("a", "b");
  }

  @Test
  void aMigrationThatFailsChangesNothing() throws Exception {
    ProgressStore newer = newer("DELETE FROM event", "INSERT INTO no_such_table VALUES (1)");
    assertThatThrownBy(() -> newer.record(List.of(NewEvent.done("c"))))
        .isInstanceOf(ProgressException.class);
    assertThat(new ProgressStore(directory, clock).history(9, null)).hasSize(2);
    assertThat(backups()).hasSize(1);
  }

  @Test
  void aBackupOfAnOlderProgramIsBroughtUpToDateWhenItIsPutBack() {
    Path backup = new ProgressStore(directory, clock).backup(null);
    ProgressStore newer = newer("CREATE TABLE extra (id TEXT)");
    newer.record(List.of(NewEvent.done("c")));
    newer.restore(backup);
    assertThat(newer.progress().steps())
        .extracting(StepProgress::subject)
        .containsExactly("a", "b");
    assertThat(newer.check().problems()).isEmpty();
  }

  @Test
  void projectionsOfOtherRulesAreFoldedAnewForReadingAndReplacedByTheNextWrite() throws Exception {
    try (Handle handle = Handle.open(file, Handle.READ_WRITE, "", StoreOptions.standard())) {
      handle.execute("UPDATE step SET state = 'SKIPPED'");
    }
    var other = new ProgressStore(directory, clock, StoreOptions.standard().withFoldVersion(3));
    assertThat(other.progress().state("a")).isEqualTo(State.DONE);
    assertThat(other.days()).extracting(Day::steps).containsExactly(2);
    assertThat(other.check().problems()).isEmpty();
    assertThat(new ProgressStore(directory, clock).progress().state("a")).isEqualTo(State.SKIPPED);

    other.record(List.of(NewEvent.start("c")));
    try (Handle handle = Handle.open(file, Handle.READ_WRITE, "", StoreOptions.standard())) {
      assertThat(handle.text("SELECT state FROM main.step WHERE subject = 'a'")).isEqualTo("DONE");
      assertThat(handle.text("SELECT value FROM meta WHERE key = 'projection_version'"))
          .isEqualTo("3 none");
    }
  }

  @Test
  void theCheckFindsProjectionsThatDoNotFollowAndARebuildMendsThem() throws Exception {
    var store = new ProgressStore(directory, clock);
    try (Handle handle = Handle.open(file, Handle.READ_WRITE, "", StoreOptions.standard())) {
      handle.execute("DELETE FROM step WHERE subject = 'a'");
    }
    assertThat(store.check().problems())
        .extracting(Check.Problem::message)
        .containsExactly("What is shown does not follow from what was recorded.");
    store.rebuild();
    assertThat(store.check()).isEqualTo(new Check(file, true, 1, 2, 2, List.of()));
    assertThat(store.progress().state("a")).isEqualTo(State.DONE);
  }
}
