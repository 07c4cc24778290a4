package dev.roadmap.curriculum.build;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether the files of a road changed by their names, sizes and times, without opening them.
 * Folders are read by two threads: of ten thousand files nearly all the time goes into asking the
 * system for their times.
 *
 * <p>A time says nothing about a file that may change again within the same tick of the file
 * system's clock, which is two seconds on the coarsest: the second change would leave size and time
 * as they are. So a file that young, or one from the future, also counts with its content.
 */
final class RoadStamp {

  static final long YOUNG_MILLIS = 2000;

  private static final long FIRST_FACTOR = 0x9E3779B97F4A7C15L;
  private static final long SECOND_FACTOR = 0xC2B2AE3D27D4EB4FL;

  private final long youngFrom;
  private final Deque<Path> folders = new ArrayDeque<>();
  // Sums, because folders list their files in no certain order.
  private final AtomicLong first = new AtomicLong();
  private final AtomicLong second = new AtomicLong();
  private int working;
  private int found;
  private @Nullable IOException failure;

  private RoadStamp(long youngFrom) {
    this.youngFrom = youngFrom;
  }

  /**
   * The same for the same files, 32 hexadecimal digits.
   *
   * @param now milliseconds since 1970; the same in both calls when two stamps are to be compared
   */
  static String of(Path road, long now) throws IOException {
    var stamp = new RoadStamp(TimeUnit.MILLISECONDS.toNanos(now - YOUNG_MILLIS));
    stamp.folders.add(road);
    stamp.run();
    return hex(stamp.first.get()) + hex(stamp.second.get());
  }

  static String hex(long value) {
    var digits = new char[16];
    for (int i = 0; i < 16; i++) {
      digits[i] = Character.forDigit((int) (value >>> (60 - 4 * i)) & 0xf, 16);
    }
    return new String(digits);
  }

  private void run() throws IOException {
    var second = new Thread(this::readFolders, "road-stamp");
    second.setDaemon(true);
    second.start();
    readFolders();
    try {
      second.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
    if (failure != null) {
      throw failure;
    }
  }

  private void readFolders() {
    for (Path folder = next(); folder != null; folder = next()) {
      try {
        readFolder(folder);
      } catch (DirectoryIteratorException e) {
        fail(e.getCause());
      } catch (IOException e) {
        fail(e);
      } finally {
        finish();
      }
    }
  }

  private synchronized @Nullable Path next() {
    while (folders.isEmpty() && working > 0 && failure == null) {
      try {
        wait();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return null;
      }
    }
    if (folders.isEmpty() || failure != null) {
      return null;
    }
    working++;
    return folders.remove();
  }

  private synchronized void finish() {
    working--;
    notifyAll();
  }

  private synchronized void fail(IOException e) {
    failure = e;
  }

  private synchronized void add(Path folder) throws IOException {
    folders.add(folder);
    count(1);
    notifyAll();
  }

  private synchronized void count(int more) throws IOException {
    found += more;
    if (found > 2 * RoadFolder.MAX_FILES) {
      throw new IOException("more than " + RoadFolder.MAX_FILES + " files");
    }
  }

  private void readFolder(Path folder) throws IOException {
    long firstSum = 0;
    long secondSum = 0;
    int files = 0;
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path path : entries) {
        String name = path.toString();
        if (RoadFolder.isPassedOver(name.substring(name.lastIndexOf('/') + 1))) {
          continue;
        }
        BasicFileAttributes attributes =
            Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (attributes.isDirectory()) {
          add(path);
        }
        long time = attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
        boolean young =
            time >= youngFrom
                && attributes.isRegularFile()
                && attributes.size() <= RoadFolder.MAX_FILE_SIZE;
        long entry = mix(name.hashCode(), FIRST_FACTOR);
        entry = mix(entry + attributes.size(), FIRST_FACTOR);
        entry = mix(entry + time, SECOND_FACTOR);
        entry = young ? mix(entry + content(path), SECOND_FACTOR) : entry;
        firstSum += mix(entry, FIRST_FACTOR);
        secondSum += mix(entry, SECOND_FACTOR);
        files++;
      }
    }
    count(files);
    first.addAndGet(firstSum);
    second.addAndGet(secondSum);
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
