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

  private EventType() {}
}
