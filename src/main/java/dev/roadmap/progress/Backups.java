package dev.roadmap.progress;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Copies of the database, in a directory beside it, named by the local time they were made. */
final class Backups {
  private final Path directory;
  private final Clock clock;

  Backups(Path file, Clock clock) {
    directory = directory(file);
    this.clock = clock;
  }

  static Path directory(Path file) {
    return file.resolveSibling("backups");
  }

  /** Copies the database to a free name. */
  Path keep(Database database, String occasion) {
    return keep(database, directory, name(occasion));
  }

  /** Copies the database to where the learner wants it: a new file, or any name in a directory. */
  Path keepAt(Database database, Path target) {
    if (Files.isDirectory(target)) {
      return keep(database, target, name(""));
    }
    if (Files.exists(target)) {
      throw new ProgressException(
          target + " exists already, and a backup overwrites nothing.",
          "Choose another name, or leave it out.");
    }
    Path parent = target.toAbsolutePath().getParent();
    return keep(database, parent == null ? directory : parent, target.getFileName().toString());
  }

  private Path keep(Database database, Path into, String name) {
    try {
      Files.createDirectories(into);
      Path unfinished = Files.createTempFile(into, "progress-", ".unfinished");
      try {
        database.copyTo(unfinished);
        force(unfinished);
        return moveToFreeName(unfinished, into, name);
      } finally {
        Files.deleteIfExists(unfinished);
      }
    } catch (IOException failure) {
      throw Failures.unreadable(into.resolve(name), String.valueOf(failure.getMessage()), failure);
    }
  }

  /** Moves an unusable database out of the way, with the files SQLite keeps beside it. */
  Path moveAside(Path file) {
    try {
      Files.createDirectories(directory);
      Path kept = moveToFreeName(file, directory, name("unusable"));
      for (String suffix : new String[] {"-wal", "-shm"}) {
        Path beside = Path.of(file + suffix);
        if (Files.exists(beside)) {
          Files.move(beside, Path.of(kept + suffix));
        }
      }
      return kept;
    } catch (IOException failure) {
      throw Failures.unreadable(file, String.valueOf(failure.getMessage()), failure);
    }
  }

  private static Path moveToFreeName(Path from, Path into, String name) throws IOException {
    Path target = into.resolve(name);
    for (int number = 2; ; number++) {
      try {
        return Files.move(from, target);
      } catch (FileAlreadyExistsException taken) {
        int dot = name.endsWith(".db") ? name.length() - 3 : name.length();
        target = into.resolve(name.substring(0, dot) + "-" + number + name.substring(dot));
      }
    }
  }

  private String name(String occasion) {
    String time =
        DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss", Locale.ROOT)
            .format(LocalDateTime.now(clock));
    return "progress-" + time + (occasion.isEmpty() ? "" : "-" + occasion) + ".db";
  }

  /** SQLite does not wait until a copy is on the disk. */
  private static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }
}
