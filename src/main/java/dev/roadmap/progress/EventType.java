package dev.roadmap.progress;

/**
 * The types of events this program knows. Others, from a newer program, are kept and exported, and
 * mean nothing to the fold.
 */
public final class EventType {
  public static final String START = "start";
  public static final String DONE = "done";
  public static final String VERIFIED = "verified";
  public static final String SKIP = "skip";
  public static final String REOPEN = "reopen";
  public static final String NOTE = "note";
  public static final String TIME = "time";
  public static final String SET = "set";
  public static final String HUNT = "hunt";
  public static final String UNDO = "undo";

  /** An answer to a question that counts for its memory state. */
  public static final String REVIEW = "review";

  /** An answer for practice only: kept, and no memory state follows from it. */
  public static final String QUIZ = "quiz";

  /** How far a lesson was read when its reader stopped in the middle. */
  public static final String READ = "read";

  /** A hint of an exercise was given. */
  public static final String HINT = "hint";

  private EventType() {}

  /** Whether somebody decided something, which can be taken back. */
  public static boolean isDecision(String type) {
    return !type.equals(READ) && !type.equals(HINT);
  }
}
