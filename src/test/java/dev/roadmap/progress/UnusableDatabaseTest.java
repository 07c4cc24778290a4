package dev.roadmap.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnusableDatabaseTest {
  @TempDir Path directory;

  private final SettableClock clock = SettableClock.noon();
  private Path file;
  private ProgressStore store;

  @BeforeEach
  void open() {
    file = directory.resolve("progress.db");
    store = new ProgressStore(directory, clock);
  }

  private ProgressException failure(ThrowingCallable call) {
    ProgressException failure = catchThrowableOfType(ProgressException.class, call);
    assertThat(failure).as("it must not pass in silence").isNotNull();
    return failure;
  }

  private void assertReadingAndWritingFail(String message, String fix) {
    for (ThrowingCallable call :
        List.<ThrowingCallable>of(
            store::progress, this::record, store::undo, () -> store.backup(null))) {
      assertThat(failure(call))
          .hasMessage(message)
          .extracting(ProgressException::fix)
          .isEqualTo(fix);
    }
    assertThat(store.check().problems()).containsExactly(new Check.Problem(message, fix));
  }

  private void record() {
    store.record(List.of(NewEvent.done("a")));
  }

  private static String beginAnew() {
    return "There is no backup. Move the file away to begin anew; `roadmap import FILE` brings back"
        + " what you exported.";
  }

  private void sql(String... statements) throws Exception {
    try (Handle handle =
        Handle.open(file, Handle.READ_WRITE | Handle.CREATE, "", StoreOptions.standard())) {
      for (String statement : statements) {
        handle.execute(statement);
      }
    }
  }

  @Test
  void aDatabaseThatStaysLockedIsSaidToBe() throws Exception {
    record();
    var impatient =
        new ProgressStore(
            directory, clock, StoreOptions.standard().withPatience(Duration.ofMillis(150)));
    try (Handle other = Handle.open(file, Handle.READ_WRITE, "", StoreOptions.standard())) {
      other.execute("BEGIN IMMEDIATE");
      ProgressException failure = failure(() -> impatient.record(List.of(NewEvent.done("b"))));
      assertThat(failure).hasMessage("Another program has kept " + file + " locked for 150 ms.");
      assertThat(failure.fix())
          .isEqualTo("Wait until it has finished, or close it, and try again.");
      assertThat(impatient.progress().state("a")).isEqualTo(State.DONE);
      other.execute("ROLLBACK");
    }
    impatient.record(List.of(NewEvent.done("b")));
    assertThat(StoreOptions.standard().patience()).isEqualTo(Duration.ofSeconds(10));
  }

  @Test
  void aLockThatIsReleasedInTimeIsWaitedFor() throws Exception {
    record();
    try (Handle other = Handle.open(file, Handle.READ_WRITE, "", StoreOptions.standard())) {
      other.execute("BEGIN IMMEDIATE");
      Thread writer = Thread.ofPlatform().start(() -> store.record(List.of(NewEvent.done("b"))));
      while (writer.getStackTrace().length == 0) {
        Thread.onSpinWait();
      }
      other.execute("COMMIT");
      writer.join();
    }
    assertThat(store.progress().state("b")).isEqualTo(State.DONE);
  }

  @Test
  void aFileThatIsNoDatabaseIsLeftAlone() throws Exception {
    Files.writeString(file, "Dear diary, today I learned what a status code is.\n".repeat(99));
    byte[] before = Files.readAllBytes(file);
    assertReadingAndWritingFail(file + " is not a database.", beginAnew());
    assertThat(file).hasBinaryContent(before);
  }

  @Test
  void whereThereIsABackupItIsNamed() throws Exception {
    record();
    Path backup = store.backup(null);
    Files.writeString(file, "no database any more");
    assertThat(failure(store::progress).fix())
        .isEqualTo(
            "Put a backup back with `roadmap restore FILE`: they are in "
                + backup.getParent()
                + ".");
  }

  @Test
  void aDatabaseOfAnotherProgramIsLeftAlone() throws Exception {
    sql("CREATE TABLE recipe (name TEXT)");
    byte[] before = Files.readAllBytes(file);
    assertReadingAndWritingFail(
        file + " is a database of another program.",
        "Move it away, or set ROADMAP_HOME to another directory.");
    assertThat(file).hasBinaryContent(before);
  }

  @Test
  void aDatabaseOfANewerProgramIsLeftAlone() throws Exception {
    record();
    sql("PRAGMA user_version = 99");
    byte[] before = Files.readAllBytes(file);
    assertReadingAndWritingFail(
        file + " was written by a newer roadmap (version 99; this one knows 1).",
        "Install the newer roadmap; nothing was changed.");
    assertThat(file).hasBinaryContent(before);
  }

  @Test
  void aTruncatedDatabaseIsNeverTakenForAWholeOne() throws Exception {
    for (int number = 0; number < 40; number++) {
      store.record(List.of(NewEvent.note("step-" + number, "x".repeat(500))));
    }
    byte[] whole = Files.readAllBytes(file);
    int[] lengths = {
      15,
      16,
      50,
      99,
      100,
      101,
      512,
      4095,
      4096,
      4097,
      8192,
      12_288,
      whole.length / 2,
      whole.length - 4096,
      whole.length - 100,
      whole.length - 1
    };
    for (int length : lengths) {
      byte[] cut = Arrays.copyOf(whole, length);
      Files.write(file, cut);
      assertThat(failure(store::progress)).hasMessageStartingWith(file.toString());
      assertThat(failure(this::record).fix()).isEqualTo(beginAnew());
      assertThat(store.check().sound()).isFalse();
      assertThat(file).hasBinaryContent(cut);
    }
    Files.write(file, whole);
    assertThat(store.notes(null)).hasSize(40);
  }

  @Test
  void damageInTheMiddleIsFoundByTheCheck() throws Exception {
    for (int number = 0; number < 40; number++) {
      store.record(List.of(NewEvent.note("step-" + number, "x".repeat(500))));
    }
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, bytes.length / 2, bytes.length / 2 + 4096, (byte) 0x5a);
    Files.write(file, bytes);
    Check check = store.check();
    assertThat(check.sound()).isFalse();
    assertThat(check.problems().getFirst().message()).startsWith(file + " is damaged");
    assertThat(check.problems().getFirst().fix()).isEqualTo(beginAnew());
  }

  @Test
  void anEmptyFileIsAsGoodAsNone() throws Exception {
    Files.createFile(file);
    assertThat(store.progress().steps()).isEmpty();
    assertThat(file).isEmptyFile();
    record();
    assertThat(store.progress().state("a")).isEqualTo(State.DONE);
  }

  @Test
  void aFirstWriteThatWasKilledLeavesNothingInTheWay() throws Exception {
    sql("PRAGMA journal_mode = WAL");
    assertThat(file).isNotEmptyFile();
    assertThat(store.progress().steps()).isEmpty();
    record();
    assertThat(store.progress().state("a")).isEqualTo(State.DONE);
  }

  @Test
  void aFileInPlaceOfTheDirectoryIsNamed() throws Exception {
    Path inTheWay = Files.createFile(directory.resolve("home"));
    store = new ProgressStore(inTheWay, clock);
    String message = inTheWay + " is a file, and the progress needs a directory there.";
    assertThat(failure(store::progress)).hasMessage(message);
    assertThat(failure(this::record)).hasMessage(message);
    store = new ProgressStore(inTheWay.resolve("below"), clock);
    assertThat(store.progress().steps()).isEmpty();
    assertThat(failure(this::record))
        .hasMessage("The directory " + inTheWay.resolve("below") + " cannot be created.");
  }

  @Test
  void aDirectoryInPlaceOfTheFileIsNamed() throws Exception {
    Files.createDirectory(file);
    assertThat(failure(this::record)).hasMessage(file + " cannot be opened for writing.");
    assertThat(failure(store::progress)).hasMessage(file + " cannot be opened for writing.");
  }

  @Test
  void aMissingDirectoryIsMadeWithAllAboveIt() {
    Path deep = directory.resolve("a b").resolve("c?d#e%20f").resolve("ü\u00b0");
    store = new ProgressStore(deep, clock);
    record();
    assertThat(deep.resolve("progress.db")).isRegularFile();
    assertThat(store.progress().state("a")).isEqualTo(State.DONE);
    store.undo();
    store.restore(store.backup(null));
    assertThat(store.check().problems()).isEmpty();
  }

  @Test
  void aFullDiskChangesNothing() {
    record();
    long pages = file.toFile().length() / 4096;
    var cramped =
        new ProgressStore(
            directory,
            clock,
            StoreOptions.standard().withPragmas(Map.of("max_page_count", Long.toString(pages))));
    ProgressException failure =
        failure(() -> cramped.record(List.of(NewEvent.note("a", "x".repeat(100_000)))));
    assertThat(failure)
        .hasMessage(
            "The disk is full: " + file + " could not be written, and nothing was changed.");
    assertThat(failure.fix()).isEqualTo("Free some space and try again.");
    assertThat(store.history(9, null)).hasSize(1);
    assertThat(store.check().problems()).isEmpty();
  }

  @Test
  void aReallyFullDiskChangesNothingAndCanBeRead() throws Exception {
    Path disk = Files.createDirectory(directory.resolve("disk"));
    assumeTrue(
        run("mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", disk.toString()), "needs root");
    try {
      store = new ProgressStore(disk, clock);
      record();
      try (var filler = Files.newOutputStream(disk.resolve("filler"))) {
        byte[] block = new byte[1024];
        while (true) {
          filler.write(block);
        }
      } catch (IOException full) {
        assertThat(failure(() -> store.record(List.of(NewEvent.note("b", "x".repeat(9_000))))))
            .hasMessageStartingWith("The disk is full");
      }
      assertThat(store.progress().state("a")).isEqualTo(State.DONE);
      Files.delete(disk.resolve("filler"));
      assertThat(store.history(9, null)).hasSize(1);
      store.record(List.of(NewEvent.done("b")));
      assertThat(store.check().problems()).isEmpty();
    } finally {
      run("umount", disk.toString());
    }
  }

  @Test
  void aReadOnlyDiskCanBeReadAndNotWritten() throws Exception {
    Path disk = Files.createDirectory(directory.resolve("disk"));
    assumeTrue(
        run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk.toString()), "needs root");
    try {
      store = new ProgressStore(disk, clock);
      record();
      run("mount", "-o", "remount,ro", disk.toString());
      assertReadableAndNotWritable(disk);
      assertThat(
              failure(() ->
                  new ProgressStore(disk.resolve("new"), clock)
                      .record(List.of(NewEvent.done("a")))))
          .hasMessage("The directory " + disk.resolve("new") + " cannot be created.");
    } finally {
      run("umount", disk.toString());
    }
  }

  @Test
  void aReadOnlyDirectoryCanBeReadAndNotWritten() throws Exception {
    Path home = directory.resolve("home");
    store = new ProgressStore(home, clock);
    record();
    assertThat(home.toFile().setWritable(false)).isTrue();
    assertThat(home.resolve("progress.db").toFile().setWritable(false)).isTrue();
    try {
      assumeTrue(!Files.isWritable(home), "root may write everywhere");
      assertReadableAndNotWritable(home);
    } finally {
      home.toFile().setWritable(true);
    }
  }

  private void assertReadableAndNotWritable(Path home) throws IOException {
    assertThat(store.progress().state("a")).isEqualTo(State.DONE);
    assertThat(store.check().problems()).isEmpty();
    var stale = new ProgressStore(home, clock, StoreOptions.standard().withFoldVersion(7));
    assertThat(stale.progress().state("a")).isEqualTo(State.DONE);
    ProgressException failure = failure(this::record);
    assertThat(failure).hasMessage(home.resolve("progress.db") + " cannot be opened for writing.");
    assertThat(failure.fix())
        .isEqualTo("Make " + home + " and the files in it writable, or set ROADMAP_HOME.");
    try (Stream<Path> files = Files.list(home)) {
      assertThat(files).containsExactly(home.resolve("progress.db"));
    }
  }

  private static boolean run(String... command) throws Exception {
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException noSuchCommand) {
      return false;
    }
  }
}
