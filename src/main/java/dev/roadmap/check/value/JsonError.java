package dev.roadmap.check.value;

/** A text is not JSON. The message is a sentence without its place. */
public final class JsonError extends Exception {

  private static final long serialVersionUID = 1L;

  private final int at;

  JsonError(String message, int at) {
    super(message, null, false, false);
    this.at = at;
  }

  /** Where, in UTF-16 units from the start. */
  public int at() {
    return at;
  }
}
