package dev.roadmap.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import org.jline.reader.impl.history.DefaultHistory;

/**
 * What was typed, kept in a file from one session to the next. Each line is appended as it is
 * typed, so two sessions at once keep both; nothing typed, nothing written. A folder that cannot be
 * written to costs the memory, never the session.
 */
final class PromptHistory extends DefaultHistory {

  /** Lines read back. */
  static final int KEPT = 500;

  /** Longer ones are notes or pastes, which nobody wants to meet again with the arrow keys. */
  static final int LONGEST = 1000;

  private static final long LARGEST_FILE = 4L * KEPT * LONGEST;

  private final Path file;
  private boolean writable = true;

  PromptHistory(Path file) {
    this.file = file;
  }

  /** Reads the file, and shortens it when it has grown to twice of what is read. */
  void open() {
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > LARGEST_FILE) {
        return;
      }
      List<String> lines =
          new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
      List<String> kept = lines.subList(Math.max(0, lines.size() - KEPT), lines.size());
      for (String line : kept) {
        super.add(Instant.EPOCH, decode(line));
      }
      if (lines.size() > 2 * KEPT) {
        replace(kept);
      }
    } catch (IOException | UncheckedIOException unreadable) {
      writable = false;
    }
  }

  @Override
  public void add(Instant time, String line) {
    int before = isEmpty() ? -1 : last();
    super.add(time, line);
    boolean taken = !isEmpty() && last() != before;
    if (taken && writable && line.length() <= LONGEST) {
      append(line);
    }
  }

  private void append(String line) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      if (!Files.exists(file)) {
        createPrivate(file);
      }
      Files.writeString(file, encode(line) + "\n", StandardOpenOption.APPEND);
    } catch (IOException unwritable) {
      writable = false;
    }
  }

  private void replace(List<String> lines) throws IOException {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(fresh);
    createPrivate(fresh);
    Files.writeString(fresh, String.join("\n", lines) + "\n");
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Notes are typed here too: nobody else's to read. */
  private static void createPrivate(Path path) throws IOException {
    if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    } else {
      Files.createFile(path);
    }
  }

  /** One line of the file whatever was typed. */
  static String encode(String line) {
    return line.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
  }

  static String decode(String line) {
    var text = new StringBuilder(line.length());
    boolean escaped = false;
    for (int i = 0; i < line.length(); i++) {
      char unit = line.charAt(i);
      if (escaped) {
        text.append(unit == 'n' ? '\n' : unit == 'r' ? '\r' : unit);
        escaped = false;
      } else if (unit == '\\') {
        escaped = true;
      } else {
        text.append(unit);
      }
    }
    return text.toString();
  }
}
