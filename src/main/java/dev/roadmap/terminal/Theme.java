package dev.roadmap.terminal;

/**
 * Meanings, not colours. Only the sixteen colours that every terminal's own light or dark palette
 * makes readable, and never the only carrier of a meaning.
 */
public final class Theme {

  private static final String RESET = "\u001b[0m";

  private final boolean colour;

  public Theme(boolean colour) {
    this.colour = colour;
  }

  /** A title or the one thing to see first. */
  public String strong(String text) {
    return paint("\u001b[1m", text);
  }

  /** Something to type. */
  public String command(String text) {
    return paint("\u001b[36m", text);
  }

  /** Proven or right. */
  public String good(String text) {
    return paint("\u001b[32m", text);
  }

  /** Under way, or worth a look. */
  public String warn(String text) {
    return paint("\u001b[33m", text);
  }

  /** Wrong. */
  public String bad(String text) {
    return paint("\u001b[31m", text);
  }

  /** Said so by the learner; the plain blue is hardly readable on black. */
  public String declared(String text) {
    return paint("\u001b[94m", text);
  }

  /** Less important than its neighbours. */
  public String quiet(String text) {
    return paint("\u001b[2m", text);
  }

  private String paint(String code, String text) {
    return colour && !text.isEmpty() ? code + text + RESET : text;
  }
}
