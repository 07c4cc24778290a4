package dev.roadmap.check.target;

/** A part could not be taken away, or not be brought back. The message is a sentence. */
public final class PartStuck extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public PartStuck(String message) {
    super(message, null, false, false);
  }
}
