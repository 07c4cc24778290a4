package dev.roadmap.curriculum;

/** The bytes are not a compiled road this program can read: foreign, cut off, damaged or newer. */
public final class UnreadableIndex extends RuntimeException {

  public UnreadableIndex(String message) {
    super(message);
  }
}
