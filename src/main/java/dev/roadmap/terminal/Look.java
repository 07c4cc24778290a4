package dev.roadmap.terminal;

/**
 * What one stream can show.
 *
 * @param colour ANSI colours and hyperlinks may be written
 * @param unicode the charset can encode the glyphs; else their ASCII twins are used
 * @param plain words instead of drawings, for screen readers
 * @param links the terminal opens hyperlinks that are written as such (OSC 8)
 * @param width columns to fill
 */
public record Look(boolean colour, boolean unicode, boolean plain, boolean links, int width) {

  /** The width where nobody says otherwise: pipes, files, tests. */
  public static final int DEFAULT_WIDTH = 80;

  /** Text wider than this is tiring to read; wider terminals get margins. */
  public static final int WIDEST = 88;

  /** Narrower than this nothing can be laid out; lines then run over. */
  public static final int NARROWEST = 24;

  /** Clamps the width to what can be laid out. */
  public Look {
    width = Math.clamp(width, NARROWEST, WIDEST);
  }

  /** A look without hyperlinks. */
  public Look(boolean colour, boolean unicode, boolean plain, int width) {
    this(colour, unicode, plain, false, width);
  }

  /** The same at another width. */
  public Look at(int columns) {
    return new Look(colour, unicode, plain, links, columns);
  }

  /** Neither colour nor drawings: what a file gets. */
  public static Look bare() {
    return new Look(false, true, false, DEFAULT_WIDTH);
  }
}
