package dev.roadmap.curriculum.build;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether the files of a road changed by their names, sizes and times, without opening them.
 *
 * <p>A time says nothing about a file that may change again within the same tick of the file
 * system's clock, which is two seconds on the coarsest: the second change would leave size and time
 * as they are. So a file that young, or one from the future, also counts with its content.
 */
final class RoadStamp extends SimpleFileVisitor<Path> {

  static final long YOUNG_MILLIS = 2000;

  private static final long FIRST_FACTOR = 0x9E3779B97F4A7C15L;
  private static final long SECOND_FACTOR = 0xC2B2AE3D27D4EB4FL;

  private final long youngFrom;
  private final Path road;
  // Sums, because folders list their files in no certain order.
  private long first;
  private long second;
  private int files;

  /** Where in a path the name of an entry of the present folder begins. */
  private int nameFrom;

  private RoadStamp(Path road, long youngFrom) {
    this.road = road;
    this.youngFrom = youngFrom;
  }

  /**
   * The same for the same files, 32 hexadecimal digits.
   *
   * @param now milliseconds since 1970; the same in both calls when two stamps are to be compared
   */
  static String of(Path road, long now) throws IOException {
    var stamp = new RoadStamp(road, TimeUnit.MILLISECONDS.toNanos(now - YOUNG_MILLIS));
    Files.walkFileTree(road, stamp);
    return hex(stamp.first) + hex(stamp.second);
  }

  static String hex(long value) {
    var digits = new char[16];
    for (int i = 0; i < 16; i++) {
      digits[i] = Character.forDigit((int) (value >>> (60 - 4 * i)) & 0xf, 16);
    }
    return new String(digits);
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    String name = folder.toString();
    if (!folder.equals(road) && isPassedOver(name)) {
      return FileVisitResult.SKIP_SUBTREE;
    }
    nameFrom = name.length() + 1;
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    String name = file.toString();
    if (isPassedOver(name)) {
      return FileVisitResult.CONTINUE;
    }
    long time = attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
    add(name.hashCode(), attributes.size(), time);
    boolean young = time >= youngFrom && attributes.isRegularFile();
    if (young && attributes.size() <= RoadFolder.MAX_FILE_SIZE) {
      add(name.hashCode(), 0, content(file));
    }
    if (++files > RoadFolder.MAX_FILES) {
      throw new IOException("more than " + RoadFolder.MAX_FILES + " files");
    }
    return FileVisitResult.CONTINUE;
  }

  /** A folder counts with its name, so that an empty one is seen to come and go. */
  @Override
  public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
      throws IOException {
    if (failure != null) {
      throw failure;
    }
    String name = folder.toString();
    nameFrom = name.length() - folder.getFileName().toString().length();
    add(name.hashCode(), -1, 0);
    return FileVisitResult.CONTINUE;
  }

  private boolean isPassedOver(String path) {
    return path.startsWith(".", nameFrom) || path.endsWith("~");
  }

  private void add(int name, long size, long time) {
    long entry = mix(mix(mix(name, FIRST_FACTOR) + size, FIRST_FACTOR) + time, SECOND_FACTOR);
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
