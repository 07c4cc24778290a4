package dev.roadmap.cli;

/** Sizes of files for people: "312 bytes", "64 KiB", "1.5 MiB". */
final class Size {

  private static final long KIBI = 1024;

  private Size() {}

  static String of(long bytes) {
    if (bytes < KIBI) {
      return Words.count(bytes, "byte", "bytes");
    }
    if (bytes < KIBI * KIBI) {
      return Math.ceilDiv(bytes, KIBI) + " KiB";
    }
    long tenths = Math.ceilDiv(bytes * 10, KIBI * KIBI);
    return tenths / 10 + "." + tenths % 10 + " MiB";
  }
}
