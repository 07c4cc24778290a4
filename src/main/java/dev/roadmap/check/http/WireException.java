package dev.roadmap.check.http;

/** Reading an answer cannot go on. */
final class WireException extends Exception {

  private static final long serialVersionUID = 1L;

  private final Trouble trouble;

  WireException(Trouble trouble, String sentence) {
    super(sentence, null, false, false);
    this.trouble = trouble;
  }

  Trouble trouble() {
    return trouble;
  }
}
