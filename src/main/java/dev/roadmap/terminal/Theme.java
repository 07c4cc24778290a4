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

  /** Words of a text that are set apart: strong, stressed or both. */
  public String stressed(String text, boolean strong, boolean stressed) {
    if (!strong && !stressed) {
      return text;
    }
    return paint(strong && stressed ? "\u001b[1;3m" : strong ? "\u001b[1m" : "\u001b[3m", text);
  }

  /** In code: a word of the language. */
  public String keyword(String text) {
    return paint("\u001b[35m", text);
  }

  /** In code: text in quotes. */
  public String quoted(String text) {
    return paint("\u001b[32m", text);
  }

  /** In code: a number, true, null. */
  public String value(String text) {
    return paint("\u001b[36m", text);
  }

  /** In data: what a value is called. */
  public String name(String text) {
    return paint("\u001b[94m", text);
  }

  private String paint(String code, String text) {
    return colour && !text.isEmpty() ? code + text + RESET : text;
  }
}
