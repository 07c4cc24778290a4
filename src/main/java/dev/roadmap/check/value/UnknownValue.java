package dev.roadmap.check.value;

/**
 * A variable has no value: the step that would have given it one brought none. The message is part
 * of a sentence, {@code nothing is known as id yet}.
 */
public final class UnknownValue extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String name;

  UnknownValue(String message, String name) {
    super(message, null, false, false);
    this.name = name;
  }

  /** The variable. */
  public String name() {
    return name;
  }
}
