package dev.roadmap.progress;

import org.jspecify.annotations.Nullable;

/** The progress database cannot be used: the message says what happened and why. */
public final class ProgressException extends RuntimeException {
  private final String fix;
  private final boolean unusable;

  /**
   * @param message what happened and why, a sentence
   * @param fix what to type or do next, a sentence
   */
  public ProgressException(String message, String fix) {
    this(message, fix, null);
  }

  /** With the failure that lies beneath. */
  public ProgressException(String message, String fix, @Nullable Throwable cause) {
    this(message, fix, cause, false);
  }

  private ProgressException(
      String message, String fix, @Nullable Throwable cause, boolean unusable) {
    super(message, cause);
    this.fix = fix;
    this.unusable = unusable;
  }

  /** The file itself is what is wrong, and another in its place would do. */
  static ProgressException unusable(String message, String fix, @Nullable Throwable cause) {
    return new ProgressException(message, fix, cause, true);
  }

  boolean unusable() {
    return unusable;
  }

  /** What to type or do next. */
  public String fix() {
    return fix;
  }
}
