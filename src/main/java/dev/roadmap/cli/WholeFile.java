package dev.roadmap.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes a file that is either there as a whole or not at all, and overwrites none unasked. */
final class WholeFile {

  private final Path target;
  private final boolean overwrite;

  /**
   * @param overwrite whether a file of this name may be replaced
   */
  WholeFile(Path target, boolean overwrite) {
    this.target = target;
    this.overwrite = overwrite;
  }

  /**
   * @throws Problem when the file could not be there, as far as that is known before it is written
   */
  void place() {
    if (Files.isDirectory(target)) {
      throw new Problem.Usage(target + " is a folder.", "Name a file in it.");
    }
    folder(target.toAbsolutePath());
  }

  /** Writes what {@code content} writes, as UTF-8. */
  void write(Consumer<Writer> content) {
    if (Files.isDirectory(target)) {
      throw new Problem.Usage(target + " is a folder.", "Name a file in it.");
    }
    try {
      if (isDevice()) {
        writeTo(target, content);
        return;
      }
      if (!overwrite && Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
        throw exists();
      }
      // A link keeps being one: what it leads to is replaced.
      writeWhole(Files.exists(target) ? target.toRealPath() : target.toAbsolutePath(), content);
    } catch (IOException e) {
      throw failure(e);
    } catch (UncheckedIOException e) {
      throw failure(e.getCause());
    }
  }

  private boolean isDevice() {
    return Files.exists(target) && !Files.isRegularFile(target);
  }

  private void writeWhole(Path file, Consumer<Writer> content) throws IOException {
    Path unfinished = Files.createTempFile(folder(file), ".roadmap-", ".unfinished");
    try {
      writeTo(unfinished, content);
      try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      if (overwrite) {
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
      } else {
        Files.move(unfinished, file);
      }
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private static Path folder(Path file) {
    @Nullable Path folder = file.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new Problem.Usage(
          "There is no folder " + folder + ".", "Make it first, or name another file.");
    }
    return folder;
  }

  private static void writeTo(Path file, Consumer<Writer> content) throws IOException {
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      content.accept(out);
    }
  }

  private Problem exists() {
    return new Problem.Usage(
        target + " exists already.", "Name another file, or add --force to overwrite it.");
  }

  private Problem failure(IOException failure) {
    return switch (failure) {
      case FileAlreadyExistsException taken -> exists();
      case AccessDeniedException denied ->
          new Problem.Environment(
              target + " cannot be written: it or its folder is not yours to write to.",
              "Name a file in another folder.");
      default ->
          new Problem.Environment(
              target + " cannot be written: " + reason(failure) + ".",
              "Look at the disk, or name a file elsewhere.");
    };
  }

  /** What the system says, without the file's name before it. */
  static String reason(IOException failure) {
    @Nullable String reason =
        failure instanceof FileSystemException e ? e.getReason() : failure.getMessage();
    return reason == null ? "the system refuses it" : reason;
  }
}
