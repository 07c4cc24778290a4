package dev.roadmap.check.target;

/** An address that is not checked. The message is a sentence for the learner. */
public final class TargetRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String fix;

  TargetRefused(String message, String fix) {
    super(message, null, false, false);
    this.fix = fix;
  }

  /** What to do next. */
  public String fix() {
    return fix;
  }
}
