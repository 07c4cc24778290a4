package dev.roadmap.curriculum.build;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Tells whether the files of a road changed by their names, times and sizes, without opening them.
 * A file that keeps its size and is given its old time again, by hand, is taken for the old one.
 *
 * <p>A time says nothing about a file that may change again within the same tick of the file
 * system's clock, which is two seconds on the coarsest: the second change would leave the time as
 * it is. So a file that young, or one from the future, also counts with its content.
 *
 * <p>{@code java.io.File} asks for the time and for the size with a call each, and is quicker still
 * than one call of {@code java.nio.file}; every start on another road waits for it.
 */
final class RoadStamp {

  static final long YOUNG_MILLIS = 2000;

  private static final int MAX_DEPTH = 32;

  private static final long FIRST_FACTOR = 0x9E3779B97F4A7C15L;
  private static final long SECOND_FACTOR = 0xC2B2AE3D27D4EB4FL;

  private final long youngFrom;
  // Sums, because folders list their files in no certain order.
  private long first;
  private long second;
  private int files;

  private RoadStamp(long youngFrom) {
    this.youngFrom = youngFrom;
  }

  /**
   * The same for the same files, 32 hexadecimal digits.
   *
   * @param now milliseconds since 1970; the same in both calls when two stamps are to be compared
   */
  static String of(Path road, long now) throws IOException {
    var stamp = new RoadStamp(now - YOUNG_MILLIS);
    stamp.folder(road.toFile(), road.toString().hashCode(), 0);
    return hex(stamp.first) + hex(stamp.second);
  }

  static String hex(long value) {
    var digits = new char[16];
    for (int i = 0; i < 16; i++) {
      digits[i] = Character.forDigit((int) (value >>> (60 - 4 * i)) & 0xf, 16);
    }
    return new String(digits);
  }

  private void folder(File folder, int name, int depth) throws IOException {
    File[] entries = folder.listFiles();
    if (entries == null || depth > MAX_DEPTH) {
      throw new IOException(folder + " cannot be listed");
    }
    // Counts with its name too, so that an empty one is seen to come and go.
    add(name, 0);
    for (File entry : entries) {
      String last = entry.getName();
      if (!RoadFolder.isPassedOver(last)) {
        entry(entry, 31 * name + last.hashCode(), last, depth);
      }
    }
  }

  private void entry(File entry, int name, String last, int depth) throws IOException {
    // No road with a folder called like its files was ever compiled, so none is kept.
    if (last.endsWith(".md") || last.endsWith(".yaml") || !entry.isDirectory()) {
      file(entry, name);
    } else if (!Files.isSymbolicLink(entry.toPath())) {
      folder(entry, name, depth + 1);
    }
  }

  private void file(File file, int name) throws IOException {
    long time = file.lastModified();
    long size = file.length();
    add(name, time);
    // Copying and unpacking keep times, and some archives give the files of every version the same.
    add(~name, size);
    if (time >= youngFrom && file.isFile() && size <= RoadFolder.MAX_FILE_SIZE) {
      add(name, content(file.toPath()));
    }
    if (++files > RoadFolder.MAX_FILES) {
      throw new IOException("more than " + RoadFolder.MAX_FILES + " files");
    }
  }

  private void add(int name, long time) {
    long entry = mix(mix(name, FIRST_FACTOR) + time, SECOND_FACTOR);
    first += mix(entry, FIRST_FACTOR);
    second += mix(entry, SECOND_FACTOR);
  }

  private static long mix(long value, long factor) {
    long mixed = value * factor;
    return mixed ^ (mixed >>> 29);
  }

  private static long content(Path file) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(Files.readAllBytes(file));
      long value = 0;
      for (int i = 0; i < 8; i++) {
        value = (value << 8) | (hash[i] & 0xff);
      }
      return value;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
