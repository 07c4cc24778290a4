package dev.roadmap.curriculum;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;

/**
 * Makes a {@link Road} of its compiled form. It runs at every start of the program: the file is
 * read in one go, every string of the plan decoded once, and the texts stay bytes until somebody
 * asks for one.
 */
public final class IndexReader {

  private IndexReader() {}

  /** Reads the compiled road in this file. */
  public static Road read(Path file) throws IOException {
    return read(Files.readAllBytes(file));
  }

  /** Reads the rest of this buffer, whose position stays where it is. */
  public static Road read(ByteBuffer index) {
    var bytes = new byte[index.remaining()];
    index.get(index.position(), bytes);
    return read(bytes);
  }

  /**
   * Reads a compiled road; the array belongs to the road from now on.
   *
   * @throws UnreadableIndex when it is not one, or is damaged, or has another version
   */
  public static Road read(byte[] index) {
    check(index);
    int textsStart = IndexCursor.integer(index, 16);
    var plan = new PlanReader(new IndexCursor(index, IndexFormat.PLAN_AT, textsStart));
    plan.read();
    var texts =
        new IndexTexts(
            index,
            textsStart,
            plan.phases().size(),
            plan.size(),
            plan.projects().size(),
            plan.sheets().size());
    return plan.road(texts, fingerprint(index));
  }

  private static void check(byte[] index) {
    if (index.length < IndexFormat.PLAN_AT || IndexCursor.integer(index, 0) != IndexFormat.MAGIC) {
      throw new UnreadableIndex("This is not a compiled road.");
    }
    int version = IndexCursor.integer(index, 4);
    if (version != IndexFormat.VERSION) {
      throw new UnreadableIndex(
          "The compiled road has format "
              + version
              + "; this program reads format "
              + IndexFormat.VERSION
              + ".");
    }
    int length = IndexCursor.integer(index, 12);
    if (length != index.length) {
      throw new UnreadableIndex(
          "The compiled road is cut off or has something added: it should have "
              + length
              + " bytes and has "
              + index.length
              + ".");
    }
    int textsStart = IndexCursor.integer(index, 16);
    if (textsStart < IndexFormat.PLAN_AT
        || textsStart > length
        || checksum(index, IndexFormat.CHECKED_FROM, textsStart) != IndexCursor.integer(index, 8)) {
      throw new UnreadableIndex("The compiled road is damaged: its checksum is wrong.");
    }
  }

  static int checksum(byte[] index, int from, int to) {
    var checksum = new CRC32();
    checksum.update(index, from, to - from);
    return (int) checksum.getValue();
  }

  private static String fingerprint(byte[] index) {
    var hex = new char[2 * IndexFormat.FINGERPRINT_LENGTH];
    for (int i = 0; i < IndexFormat.FINGERPRINT_LENGTH; i++) {
      int octet = index[IndexFormat.FINGERPRINT_AT + i];
      hex[2 * i] = Character.forDigit((octet >> 4) & 0xf, 16);
      hex[2 * i + 1] = Character.forDigit(octet & 0xf, 16);
    }
    return new String(hex);
  }
}
