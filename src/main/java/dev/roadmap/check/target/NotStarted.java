package dev.roadmap.check.target;

import java.util.List;

/** The program could not be brought to answer. The message is a sentence for the learner. */
public final class NotStarted extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String fix;
  private final transient List<String> printed;

  public NotStarted(String message, String fix, List<String> printed) {
    super(message, null, false, false);
    this.fix = fix;
    this.printed = List.copyOf(printed);
  }

  /** What to do next. */
  public String fix() {
    return fix;
  }

  /** The last lines it printed. */
  public List<String> printed() {
    return printed;
  }
}
