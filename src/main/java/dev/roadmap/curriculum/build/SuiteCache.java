package dev.roadmap.curriculum.build;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.roadmap.check.suite.Suites;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Opens the check suites of roads that did not come with the program, and keeps what was compiled
 * of them until a file of the road changes. Apart from {@link RoadCache}, whose entries every
 * command reads. A cache that cannot be written only costs time.
 */
public final class SuiteCache {

  private final Path folder;
  private final String program;
  private final Clock clock;

  /** What opening the suites of a road comes to. */
  public sealed interface Opening {}

  /** The road is in order, and its suites with it. */
  public record Opened(Suites suites) implements Opening {}

  /**
   * The road is not in order.
   *
   * @param problems sorted by place; never empty
   */
  public record Refused(List<Problem> problems) implements Opening {}

  /**
   * Nothing is read or written before suites are opened.
   *
   * @param folder the user's cache folder for this, made when needed
   * @param program the program's version: another one may compile otherwise
   */
  public SuiteCache(Path folder, String program, Clock clock) {
    this.folder = folder;
    this.program = program;
    this.clock = clock;
  }

  /** Opens the suites of the road in this folder. */
  public Opening open(Path road) {
    long now = clock.millis();
    try {
      Path real = road.toRealPath();
      Path entry = folder.resolve(RoadStamp.hex(RoadCache.hash(real.toString())) + ".suites");
      byte[] key = key(real, now);
      Suites kept = kept(entry, key);
      if (kept != null) {
        return new Opened(kept);
      }
      Compilation compilation = RoadCompiler.compile(real);
      // A file that changed while it was compiled would be kept under the key of its past.
      if (compilation instanceof Compilation.Compiled compiled
          && Arrays.equals(key, key(real, now))) {
        keep(entry, key, compiled.suites());
      }
      return opened(compilation);
    } catch (IOException e) {
      return opened(RoadCompiler.compile(road)); // which says what is wrong
    }
  }

  private static Opening opened(Compilation compilation) {
    return switch (compilation) {
      case Compilation.Compiled compiled -> {
        try {
          yield new Opened(Suites.of(compiled.suites()));
        } catch (IOException e) {
          throw new UncheckedIOException(e); // we have just written it
        }
      }
      case Compilation.Refused refused -> new Refused(refused.problems());
    };
  }

  private byte[] key(Path road, long now) throws IOException {
    String key = RoadStamp.hex(RoadCache.hash(program)) + RoadStamp.of(road, now);
    return key.getBytes(ISO_8859_1);
  }

  /** The suites in an entry of this key, null when there are none to be read. */
  private static @Nullable Suites kept(Path entry, byte[] key) {
    try {
      byte[] bytes = Files.readAllBytes(entry);
      boolean same =
          bytes.length > key.length && Arrays.equals(bytes, 0, key.length, key, 0, key.length);
      return same ? Suites.of(Arrays.copyOfRange(bytes, key.length, bytes.length)) : null;
    } catch (IOException e) {
      return null;
    }
  }

  /** Replaced as a whole: another process reads the old one or the new one. */
  private void keep(Path entry, byte[] key, byte[] suites) {
    try {
      Files.createDirectories(folder);
      Path temporary = Files.createTempFile(folder, "suites", ".new");
      try {
        byte[] bytes = Arrays.copyOf(key, key.length + suites.length);
        System.arraycopy(suites, 0, bytes, key.length, suites.length);
        Files.write(temporary, bytes);
        Files.move(temporary, entry, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(temporary);
      }
    } catch (IOException e) {
      // The next start compiles again.
    }
  }
}
