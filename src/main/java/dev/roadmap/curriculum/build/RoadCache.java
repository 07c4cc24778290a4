package dev.roadmap.curriculum.build;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.roadmap.curriculum.IndexFormat;
import dev.roadmap.curriculum.IndexReader;
import dev.roadmap.curriculum.Road;
import dev.roadmap.curriculum.UnreadableIndex;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Opens roads that did not come with the program, and keeps what was compiled of them until a file
 * of theirs changes. A cache that cannot be written only costs time.
 */
public final class RoadCache {

  private static final String TEMPORARY = ".new";

  /** Three times sixteen hexadecimal digits: the program, and the two sums of the files. */
  private static final int KEY_LENGTH = 48;

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
    Path real;
    String key;
    long now = clock.millis();
    FutureTask<@Nullable Kept> reading;
    Path entry;
    try {
      real = road.toRealPath();
      entry = folder.resolve(RoadStamp.hex(hash(real.toString())) + ".index");
      reading = read(entry);
      key = key(real, now);
    } catch (IOException e) {
      return compile(road, index -> {}); // which says what is wrong
    }
    Kept kept = wait(reading);
    return kept == null || !kept.key().equals(key)
        ? compile(real, index -> keep(entry, index, key, real, now))
        : new Opened(kept.road());
  }

  /** A compiled road, and the files it was compiled of. */
  private record Kept(String key, Road road) {}

  /** Reads the entry beside the walk over the road's files, which takes longer for a large road. */
  private static FutureTask<@Nullable Kept> read(Path entry) {
    var reading = new FutureTask<@Nullable Kept>(() -> kept(entry));
    var thread = new Thread(reading, "road");
    thread.setDaemon(true);
    thread.start();
    return reading;
  }

  private static @Nullable Kept wait(FutureTask<@Nullable Kept> reading) {
    try {
      return reading.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private String key(Path road, long now) throws IOException {
    return RoadStamp.hex(hash(program + " " + IndexFormat.VERSION)) + RoadStamp.of(road, now);
  }

  /** The road in an entry, null when there is none to be read. */
  private static @Nullable Kept kept(Path entry) {
    try {
      byte[] bytes = Files.readAllBytes(entry);
      int length = bytes.length - KEY_LENGTH;
      if (length < 0) {
        return null;
      }
      String key = new String(bytes, length, KEY_LENGTH, ISO_8859_1);
      return new Kept(key, IndexReader.read(ByteBuffer.wrap(bytes, 0, length)));
    } catch (IOException | UnreadableIndex e) {
      return null;
    }
  }

  private static Opening compile(Path road, Consumer<byte[]> keep) {
    return switch (RoadCompiler.compile(road)) {
      case Compilation.Compiled compiled -> {
        keep.accept(compiled.index());
        yield new Opened(IndexReader.read(compiled.index()));
      }
      case Compilation.Refused refused -> new Refused(refused.problems());
    };
  }

  /** One entry a road, replaced as a whole: another process reads the old one or the new one. */
  private void keep(Path entry, byte[] index, String key, Path road, long now) {
    try {
      // A file that changed while it was compiled would be kept under the key of its past.
      if (!key(road, now).equals(key)) {
        return;
      }
      Files.createDirectories(folder);
      removeLeftovers();
      Path temporary = Files.createTempFile(folder, "road", TEMPORARY);
      try {
        try (OutputStream out = Files.newOutputStream(temporary)) {
          out.write(index);
          out.write(key.getBytes(ISO_8859_1));
        }
        Files.move(temporary, entry, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(temporary);
      }
    } catch (IOException e) {
      // The next start compiles again.
    }
  }

  /** What killed processes left; whoever is still writing has an hour for it. */
  private void removeLeftovers() throws IOException {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, "*" + TEMPORARY)) {
      for (Path file : entries) {
        long age = clock.millis() - Files.getLastModifiedTime(file).toMillis();
        if (age > TimeUnit.HOURS.toMillis(1)) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  /** FNV-1a over the characters: the same in every run, unlike some other hashes. */
  static long hash(String text) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
    }
    return hash;
  }
}
