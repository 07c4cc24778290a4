package dev.roadmap.cli;

import dev.roadmap.terminal.Foreign;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The folder of backups beside the progress. */
final class BackupFolder {

  /** Their names hold the time, and of two in one second the later one has a number. */
  private static final Comparator<Backup> NEWEST_FIRST =
      Comparator.comparing((Backup backup) -> backup.name().replaceFirst("\\.db$", "")).reversed();

  private final Path folder;

  /** A backup in the folder. */
  record Backup(String name, long bytes) {}

  private BackupFolder(Path folder) {
    this.folder = folder;
  }

  static BackupFolder of(Context context) {
    return new BackupFolder(context.places().backups());
  }

  /** The newest first. */
  List<Backup> backups() {
    var backups = new ArrayList<Backup>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.db")) {
      for (Path file : files) {
        backups.add(new Backup(String.valueOf(file.getFileName()), file.toFile().length()));
      }
    } catch (NoSuchFileException | NotDirectoryException none) {
      return List.of();
    } catch (IOException e) {
      throw new Problem.Environment(
          folder + " cannot be read: " + WholeFile.reason(e) + ".", "Look at its permissions.");
    }
    backups.sort(NEWEST_FIRST);
    return backups;
  }

  /** The file somebody means: one as it is typed, else the one of this name in the folder. */
  Path find(String typed) {
    Path file = FileArgument.path(typed);
    if (!Files.exists(file) && file.getNameCount() == 1 && !file.isAbsolute()) {
      Path kept = folder.resolve(file);
      if (Files.exists(kept)) {
        return kept;
      }
    }
    if (Files.isDirectory(file)) {
      throw new Problem.Usage(file + " is a folder.", "Name a backup in it.");
    }
    if (!Files.exists(file)) {
      throw new Problem.Usage(
          "There is no backup " + file + ".", "roadmap backup --list shows what there is.");
    }
    return file;
  }

  /** A backup as {@code restore} takes it: by name alone where it lies in the folder. */
  static String typed(Context context, Path file) {
    boolean kept = context.places().backups().equals(file.getParent());
    return FileArgument.quoted(
        Foreign.line(kept ? String.valueOf(file.getFileName()) : file.toString()));
  }
}
