package dev.roadmap.cli;

/** Exit codes. */
public final class Exit {

  public static final int DONE = 0;

  /** An honest no: not found, not passed, nothing there. */
  public static final int NO = 1;

  /** The command was not understood. */
  public static final int USAGE = 2;

  /** The machine is not as it should be: database locked, folder not writable, tool missing. */
  public static final int ENVIRONMENT = 3;

  /** A mistake of this program. */
  public static final int BUG = 70;

  public static final int INTERRUPTED = 130;

  private Exit() {}
}
