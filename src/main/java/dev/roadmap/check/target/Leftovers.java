package dev.roadmap.check.target;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Remembers in files which programs were started by which process of ours, so that one whose
 * starter was killed together with its guardian is recognised and ended at the next check.
 */
final class Leftovers {

  private static final String ENDING = ".pid";

  /** The system tells a start to the second, counted from a boot whose time it may correct. */
  private static final Duration TOLERANCE = Duration.ofSeconds(2);

  private final Path folder;

  /**
   * @param folder made when something is remembered
   */
  Leftovers(Path folder) {
    this.folder = folder;
  }

  /** A process, told from a later one of the same number by when it started. */
  private record Identity(long pid, Instant started) {

    static Identity of(ProcessHandle process) {
      return new Identity(process.pid(), process.info().startInstant().orElse(Instant.EPOCH));
    }

    static Identity parse(String line) {
      String[] words = line.split(" ", 2);
      return new Identity(Long.parseLong(words[0]), Instant.parse(words[1]));
    }

    Optional<ProcessHandle> alive() {
      return ProcessHandle.of(pid)
          .filter(ProcessHandle::isAlive)
          .filter(process ->
              Duration.between(Identity.of(process).started(), started).abs().compareTo(TOLERANCE)
                  <= 0);
    }

    @Override
    public String toString() {
      return pid + " " + started;
    }
  }

  /** Remembers a program; without a place to write to it goes without. */
  void remember(ProcessHandle program, String command, Family.Mark mark) {
    String text =
        Identity.of(ProcessHandle.current())
            + "\n"
            + Identity.of(program)
            + "\n"
            + command.replace('\n', ' ')
            + "\n"
            + mark
            + "\n";
    try {
      Files.createDirectories(folder);
      Files.writeString(file(program.pid()), text);
    } catch (IOException full) {
      // The guardian is there too.
    }
  }

  void forget(long pid) {
    try {
      Files.deleteIfExists(file(pid));
    } catch (IOException later) {
      // The next check looks at it again.
    }
  }

  private Path file(long pid) {
    return folder.resolve(pid + ENDING);
  }

  /** Ends what was left behind. */
  void end(Guardian guardian, Separation separation, StartListener listener) {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ENDING)) {
      for (Path file : files) {
        end(file, guardian, separation, listener);
      }
    } catch (IOException | DirectoryIteratorException none) {
      // Nothing was ever remembered.
    }
  }

  private void end(Path file, Guardian guardian, Separation separation, StartListener listener)
      throws IOException {
    @Nullable Remembered remembered = read(file);
    if (remembered != null && remembered.starter().alive().isPresent()) {
      return;
    }
    if (remembered != null) {
      long pid = remembered.program().pid();
      Optional<ProcessHandle> program = remembered.program().alive();
      // Its number stays taken as long as anybody is in its group; another process of this number
      // means that the group is gone.
      boolean group = separation.groups() && ProcessHandle.of(pid).isEmpty();
      boolean found =
          (program.isPresent() || group) && guardian.signal("KILL", separation.group(pid));
      for (long stray : new ProcessTable().marked(remembered.mark())) {
        found |= ProcessHandle.of(stray).map(ProcessHandle::destroyForcibly).orElse(false);
      }
      if (found) {
        listener.endedLeftover(pid, remembered.command());
      }
    }
    Files.deleteIfExists(file);
  }

  private record Remembered(Identity starter, Identity program, String command, Family.Mark mark) {}

  private static @Nullable Remembered read(Path file) {
    try {
      List<String> lines = Files.readAllLines(file);
      return new Remembered(
          Identity.parse(lines.get(0)),
          Identity.parse(lines.get(1)),
          lines.get(2),
          Family.Mark.parse(lines.get(3)));
    } catch (IOException | RuntimeException damaged) {
      return null;
    }
  }
}
