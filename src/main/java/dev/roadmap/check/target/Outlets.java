package dev.roadmap.check.target;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Two named pipes for what a program prints. Java closes its own as soon as the command it started
 * has ended, though a server which that command left in the background still prints.
 */
final class Outlets {

  private final Path folder;

  private Outlets(Path folder) {
    this.folder = folder;
  }

  /** Makes them; null where there are none to be had. */
  static @Nullable Outlets make(Programs programs) throws IOException {
    Optional<Path> mkfifo = programs.find("mkfifo");
    if (mkfifo.isEmpty()) {
      return null;
    }
    var outlets = new Outlets(Files.createTempDirectory("roadmap-check"));
    try {
      int exit =
          new ProcessBuilder(
                  mkfifo.get().toString(), outlets.out().getPath(), outlets.err().getPath())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor();
      if (exit == 0) {
        return outlets;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    outlets.remove();
    return null;
  }

  File out() {
    return folder.resolve("out").toFile();
  }

  File err() {
    return folder.resolve("err").toFile();
  }

  /** Lets go whoever waits for a writer that never came. */
  void release() {
    for (File pipe : new File[] {out(), err()}) {
      try (var both = new RandomAccessFile(pipe, "rw")) {
        both.getFD();
      } catch (IOException gone) {
        // Then nobody waits either.
      }
    }
  }

  /** Takes their names away; what is open stays open. */
  void remove() {
    try {
      Files.deleteIfExists(out().toPath());
      Files.deleteIfExists(err().toPath());
      Files.deleteIfExists(folder);
    } catch (IOException later) {
      // The system tidies up its temporary files.
    }
  }
}
