package dev.roadmap.progress;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Turns what SQLite and the file system report into a sentence and what to do about it. */
final class Failures {
  private static final int PERMISSION = 3;
  static final int BUSY = 5;
  private static final int READ_ONLY = 8;
  private static final int INPUT_OUTPUT = 10;
  private static final int CORRUPT = 11;
  private static final int FULL = 13;
  private static final int CANNOT_OPEN = 14;
  static final int PROTOCOL = 15;
  private static final int NOT_A_DATABASE = 26;
  private static final long ALMOST_NOTHING = 1 << 16;

  private Failures() {}

  /** The primary result code of SQLite. */
  static int code(SQLException failure) {
    return failure.getErrorCode() & 0xff;
  }

  /** Locked, or lost a race that the waiting of SQLite itself does not cover. */
  static boolean busy(SQLException failure) {
    return code(failure) == BUSY || code(failure) == PROTOCOL;
  }

  /** No room for the files SQLite keeps beside an open database. */
  static boolean noRoom(SQLException failure) {
    int code = code(failure);
    return code == FULL || code == CANNOT_OPEN || code == INPUT_OUTPUT;
  }

  static ProgressException of(SQLException failure, Path file, Duration patience) {
    return switch (code(failure)) {
      case BUSY, PROTOCOL -> locked(file, patience, failure);
      case CORRUPT -> damaged(file, failure);
      case NOT_A_DATABASE ->
          ProgressException.unusable(file + " is not a database.", putBack(file), failure);
      case FULL -> full(file, failure);
      case READ_ONLY, CANNOT_OPEN, PERMISSION -> notWritable(file, failure);
      case INPUT_OUTPUT ->
          almostFull(file) ? full(file, failure) : unreadable(file, failure.getMessage(), failure);
      default -> unreadable(file, failure.getMessage(), failure);
    };
  }

  private static ProgressException locked(Path file, Duration patience, SQLException failure) {
    String waited =
        patience.toMillis() % 1000 == 0 ? patience.toSeconds() + " s" : patience.toMillis() + " ms";
    return new ProgressException(
        "Another program has kept " + file + " locked for " + waited + ".",
        "Wait until it has finished, or close it, and try again.",
        failure);
  }

  static ProgressException damaged(Path file, @Nullable Throwable cause) {
    return ProgressException.unusable(file + " is damaged.", putBack(file), cause);
  }

  static ProgressException truncated(Path file) {
    return ProgressException.unusable(
        file + " is damaged: its end is missing.", putBack(file), null);
  }

  static ProgressException foreign(Path file) {
    return new ProgressException(
        file + " is a database of another program.",
        "Move it away, or set ROADMAP_HOME to another directory.");
  }

  static ProgressException newer(Path file, int version, int known) {
    return ProgressException.unusable(
        file
            + " was written by a newer roadmap (version "
            + version
            + "; this one knows "
            + known
            + ").",
        "Install the newer roadmap; nothing was changed.",
        null);
  }

  static ProgressException empty(Path file) {
    return new ProgressException(file + " is empty.", putBack(file));
  }

  private static ProgressException full(Path file, Throwable cause) {
    return new ProgressException(
        "The disk is full: " + file + " could not be written, and nothing was changed.",
        "Free some space and try again.",
        cause);
  }

  static ProgressException notWritable(Path file, Throwable cause) {
    return new ProgressException(
        file + " cannot be opened for writing.",
        "Make " + file.getParent() + " and the files in it writable, or set ROADMAP_HOME.",
        cause);
  }

  static ProgressException notADirectory(Path directory) {
    return new ProgressException(
        directory + " is a file, and the progress needs a directory there.",
        "Move it away, or set ROADMAP_HOME to another directory.");
  }

  static ProgressException noDirectory(Path directory, IOException cause) {
    return new ProgressException(
        "The directory " + directory + " cannot be created.",
        "Create it yourself, or set ROADMAP_HOME to one you can write to.",
        cause);
  }

  static ProgressException unreadable(Path file, String reason, Throwable cause) {
    return new ProgressException(
        file + " cannot be read or written: " + reason,
        "Look at the disk and at the permissions of " + file.getParent() + ".",
        cause);
  }

  static String putBack(Path file) {
    Path backups = Backups.directory(file);
    return holdsAny(backups)
        ? "Put a backup back with `roadmap restore FILE`: they are in " + backups + "."
        : "There is no backup. Move the file away to begin anew; `roadmap import FILE` brings back"
            + " what you exported.";
  }

  private static boolean holdsAny(Path backups) {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(backups, "*.db")) {
      return files.iterator().hasNext();
    } catch (IOException none) {
      return false;
    }
  }

  private static boolean almostFull(Path file) {
    try {
      return Files.getFileStore(file.getParent()).getUsableSpace() < ALMOST_NOTHING;
    } catch (IOException unknown) {
      return false;
    }
  }
}
