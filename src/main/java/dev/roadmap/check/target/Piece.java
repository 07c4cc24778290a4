package dev.roadmap.check.target;

/** Some of what a program printed on one stream. */
final class Piece {

  private final Object stream;
  private final long at;
  private final byte[] bytes;
  private final long skipped;

  /**
   * @param stream which one; only its identity counts
   * @param at when, counted over all streams
   * @param bytes not to be changed
   * @param skipped how many bytes before these were not kept
   */
  Piece(Object stream, long at, byte[] bytes, long skipped) {
    this.stream = stream;
    this.at = at;
    this.bytes = bytes;
    this.skipped = skipped;
  }

  Object stream() {
    return stream;
  }

  long at() {
    return at;
  }

  /** Not to be changed. */
  byte[] bytes() {
    return bytes;
  }

  long skipped() {
    return skipped;
  }
}
