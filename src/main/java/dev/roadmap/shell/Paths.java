package dev.roadmap.shell;

import dev.roadmap.shell.Vocabulary.Offer;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Files and folders, for completion. */
final class Paths {

  private static final int MOST = 1000;

  private Paths() {}

  /** What the file system has that begins so; names with a leading dot only when it is typed. */
  static List<Offer> beginning(String typed, boolean files) {
    int slash = typed.lastIndexOf('/');
    String folder = typed.substring(0, slash + 1);
    String name = typed.substring(slash + 1);
    var found = new ArrayList<Offer>();
    try (DirectoryStream<Path> entries =
        Files.newDirectoryStream(Path.of(folder.isEmpty() ? "." : folder))) {
      for (Path entry : entries) {
        String entryName = entry.getFileName().toString();
        boolean isFolder = Files.isDirectory(entry);
        boolean hidden = entryName.startsWith(".") && !name.startsWith(".");
        if (entryName.startsWith(name) && !hidden && (files || isFolder)) {
          found.add(new Offer(folder + entryName + (isFolder ? "/" : ""), "", !isFolder));
        }
        if (found.size() == MOST) {
          break;
        }
      }
    } catch (IOException | InvalidPathException | DirectoryIteratorException unreadable) {
      return List.of();
    }
    found.sort(Comparator.comparing(Offer::word));
    return found;
  }
}
