package dev.roadmap.cli;

/** What stops a command, as a sentence, and what to do next. The one root of all of them. */
public abstract sealed class Problem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String fix;

  private Problem(String message, String fix) {
    super(message, null, false, false);
    this.fix = fix;
  }

  /** What to type or do next; empty when the message says it all. */
  public String fix() {
    return fix;
  }

  /** The exit code it ends with. */
  public abstract int exit();

  /** The command was not understood. */
  public static final class Usage extends Problem {
    private static final long serialVersionUID = 1L;

    public Usage(String message, String fix) {
      super(message, fix);
    }

    @Override
    public int exit() {
      return Exit.USAGE;
    }
  }

  /** What was asked for is not there. */
  public static final class Missing extends Problem {
    private static final long serialVersionUID = 1L;

    public Missing(String message, String fix) {
      super(message, fix);
    }

    @Override
    public int exit() {
      return Exit.NO;
    }
  }

  /** The machine is not as it should be. */
  public static final class Environment extends Problem {
    private static final long serialVersionUID = 1L;

    public Environment(String message, String fix) {
      super(message, fix);
    }

    @Override
    public int exit() {
      return Exit.ENVIRONMENT;
    }
  }
}
