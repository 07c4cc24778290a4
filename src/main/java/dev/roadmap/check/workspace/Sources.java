package dev.roadmap.check.workspace;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a folder that somebody writes by hand, as far as their names tell: without what
 * tools download, build, cache and log.
 */
public final class Sources {

  /** More than this is nobody's own work, and would be slow to look at. */
  static final int MOST = 20_000;

  private static final int DEEPEST = 30;

  private static final Set<String> FOLDERS =
      Set.of(
          "target",
          "build",
          "dist",
          "out",
          "bin",
          "obj",
          "node_modules",
          "vendor",
          "__pycache__",
          "venv",
          "env",
          "coverage",
          "htmlcov",
          "site-packages",
          "logs",
          "tmp");

  private static final Set<String> ENDINGS =
      Set.of(
          "class",
          "pyc",
          "pyo",
          "o",
          "a",
          "so",
          "dylib",
          "exe",
          "jar",
          "log",
          "pid",
          "tmp",
          "swp",
          "swo",
          "db",
          "sqlite",
          "sqlite3",
          "db-wal",
          "db-shm",
          "db-journal",
          "sqlite-wal",
          "sqlite-shm",
          "sqlite-journal",
          "tsbuildinfo");

  private Sources() {}

  /**
   * A file as it is now.
   *
   * @param changed when, in milliseconds since 1970
   * @param size in bytes
   */
  public record Stamp(long changed, long size) {}

  /** The files, by their paths below the folder, with slashes. What cannot be read is left out. */
  public static SortedMap<String, Stamp> of(Path folder) {
    var files = new TreeMap<String, Stamp>();
    try {
      Files.walkFileTree(folder, Set.of(), DEEPEST, new Walk(folder, files));
    } catch (IOException gone) {
      // What was found until then.
    }
    return files;
  }

  private static final class Walk extends SimpleFileVisitor<Path> {

    private final Path folder;
    private final SortedMap<String, Stamp> files;

    Walk(Path folder, SortedMap<String, Stamp> files) {
      this.folder = folder;
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      boolean own = directory.equals(folder) || !generated(name(directory));
      return own ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile() && written(name(file))) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        files.put(path, new Stamp(attributes.lastModifiedTime().toMillis(), attributes.size()));
      }
      return files.size() < MOST ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException problem) {
      return FileVisitResult.CONTINUE;
    }

    private static String name(Path path) {
      Path name = path.getFileName();
      return name == null ? "" : name.toString();
    }
  }

  /** Hidden folders hold what tools keep: .git, .venv, .gradle, .idea, .pytest_cache. */
  static boolean generated(String folder) {
    return folder.startsWith(".") || FOLDERS.contains(folder) || folder.endsWith(".egg-info");
  }

  static boolean written(String file) {
    int dot = file.lastIndexOf('.');
    String ending = dot < 0 ? "" : file.substring(dot + 1).toLowerCase(Locale.ROOT);
    // Editors write beside a file before they put it in its place.
    boolean editor = file.endsWith("~") || file.startsWith(".#") || file.equals("4913");
    return !editor && !ENDINGS.contains(ending) && !file.equals(".DS_Store");
  }
}
