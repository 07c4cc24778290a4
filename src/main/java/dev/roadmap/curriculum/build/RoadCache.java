package dev.roadmap.curriculum.build;

import dev.roadmap.curriculum.IndexFormat;
import dev.roadmap.curriculum.IndexReader;
import dev.roadmap.curriculum.Road;
import dev.roadmap.curriculum.UnreadableIndex;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;

/**
 * Opens roads that did not come with the program, and keeps what was compiled of them until a file
 * of theirs changes. A cache that cannot be written only costs time.
 */
public final class RoadCache {

  private final Path folder;
  private final String program;
  private final Clock clock;

  /** What opening a road comes to. */
  public sealed interface Opening {}

  /** The road is in order. */
  public record Opened(Road road) implements Opening {}

  /**
   * The road is not in order.
   *
   * @param problems sorted by place; never empty
   */
  public record Refused(List<Problem> problems) implements Opening {}

  /**
   * Nothing is read or written before a road is opened.
   *
   * @param folder the user's cache folder for this, made when needed
   * @param program the program's version: another one may compile otherwise
   */
  public RoadCache(Path folder, String program, Clock clock) {
    this.folder = folder;
    this.program = program;
    this.clock = clock;
  }

  /** Opens the road in this folder. */
  public Opening open(Path road) {
    long now = clock.millis();
    String owner;
    String key;
    try {
      Path real = road.toRealPath();
      owner = RoadStamp.hex(hash(real.toString()));
      key = owner + "-" + RoadStamp.hex(hash(program + IndexFormat.VERSION)) + stamp(real, now);
    } catch (IOException e) {
      return compile(road); // which says what is wrong
    }
    Path entry = folder.resolve(key + ".index");
    try {
      return new Opened(IndexReader.read(entry));
    } catch (IOException | UnreadableIndex e) {
      return compile(road, now, owner, entry);
    }
  }

  private static String stamp(Path road, long now) throws IOException {
    return RoadStamp.of(road, now);
  }

  private static Opening compile(Path road) {
    return switch (RoadCompiler.compile(road)) {
      case Compilation.Compiled compiled -> new Opened(IndexReader.read(compiled.index()));
      case Compilation.Refused refused -> new Refused(refused.problems());
    };
  }

  private Opening compile(Path road, long now, String owner, Path entry) {
    return switch (RoadCompiler.compile(road)) {
      case Compilation.Compiled compiled -> {
        keep(road, now, owner, entry, compiled.index());
        yield new Opened(IndexReader.read(compiled.index()));
      }
      case Compilation.Refused refused -> new Refused(refused.problems());
    };
  }

  private void keep(Path road, long now, String owner, Path entry, byte[] index) {
    try {
      // A file that changed while it was compiled would be kept under the key of its past.
      String name = entry.getFileName().toString();
      if (!name.endsWith(stamp(road.toRealPath(), now) + ".index")) {
        return;
      }
      Files.createDirectories(folder);
      Path temporary = Files.createTempFile(folder, owner + "-", ".new");
      try {
        Files.write(temporary, index);
        Files.move(temporary, entry, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(temporary);
      }
      removeOthers(owner, entry);
    } catch (IOException e) {
      // The next start compiles again.
    }
  }

  /** Also removes what a killed process left behind; one still writing only loses its entry. */
  private void removeOthers(String owner, Path entry) throws IOException {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, owner + "-*")) {
      for (Path other : entries) {
        if (!other.equals(entry)) {
          Files.deleteIfExists(other);
        }
      }
    }
  }

  /** FNV-1a over the characters: the same in every run, unlike some other hashes. */
  private static long hash(String text) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
    }
    return hash;
  }
}
