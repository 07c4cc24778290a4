package dev.roadmap.progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts a backup back.
 *
 * <p>A sound database keeps its file and only its contents are replaced, in one transaction: a
 * program that has it open just then neither sees half of it nor writes into a file that is gone.
 * Only a file that SQLite cannot use any more is moved away.
 */
final class Restore {
  private final Database present;
  private final Backups backups;

  Restore(Database present, Backups backups) {
    this.present = present;
    this.backups = backups;
  }

  /** Says where the progress until now is kept; null when there was none. */
  @Nullable Path from(Path backup) {
    if (!Files.isRegularFile(backup)) {
      throw new ProgressException(
          "There is no backup " + backup + ".",
          "Name one of the files in " + Backups.directory(present.file()) + ".");
    }
    Path directory = present.file().toAbsolutePath().getParent();
    try {
      Files.createDirectories(directory);
      Path workplace = Files.createTempDirectory(directory, "restore-");
      try {
        return replace(soundCopy(backup, workplace.resolve("progress.db")));
      } finally {
        deleteAll(workplace);
      }
    } catch (IOException failure) {
      throw Failures.noDirectory(directory, failure);
    }
  }

  /** A copy of the backup, brought up to date, that is known to be sound. */
  private Path soundCopy(Path backup, Path copy) throws IOException {
    var source = new Database(backup.toAbsolutePath(), present.options(), backups);
    if (!source.exists()) {
      throw Failures.empty(backup);
    }
    try {
      Files.createFile(copy);
      source.copyTo(copy);
    } catch (ProgressException unusable) {
      throw unusableBackup(backup, unusable);
    }
    var copied = new Database(copy, present.options(), backups);
    List<String> wrong =
        copied.write(handle -> {
          present.projections().rebuild(handle);
          return Examination.integrity(handle);
        });
    if (!wrong.isEmpty()) {
      throw unusableBackup(backup, Failures.damaged(backup, null));
    }
    return copy;
  }

  private static ProgressException unusableBackup(Path backup, ProgressException cause) {
    return new ProgressException(
        "The backup cannot be used: " + cause.getMessage(),
        "Choose another backup than " + backup + "; nothing was changed.",
        cause);
  }

  private @Nullable Path replace(Path copy) throws IOException {
    if (!present.exists()) {
      replaceContents(copy);
      return null;
    }
    try {
      return replaceContents(copy);
    } catch (ProgressException failure) {
      if (!failure.unusable()) {
        throw failure;
      }
      Path kept = backups.moveAside(present.file());
      Files.move(copy, present.file(), StandardCopyOption.ATOMIC_MOVE);
      return kept;
    }
  }

  /** This machine keeps its device, and with it the order of its own ids. */
  private Path replaceContents(Path copy) {
    return present.write(
        handle -> handle.update("ATTACH ? AS backup", Handle.uri(copy)),
        handle -> {
          // A second connection copies what the lock of this one keeps as it is.
          Path kept = backups.keep(present, "before-restore");
          handle.execute("DELETE FROM main.event");
          handle.execute("INSERT INTO main.event SELECT * FROM backup.event ORDER BY id");
          present.projections().rebuild(handle);
          return kept;
        });
  }

  private static void deleteAll(Path directory) throws IOException {
    try (var files = Files.newDirectoryStream(directory)) {
      for (Path file : files) {
        Files.delete(file);
      }
    }
    Files.delete(directory);
  }
}
