package dev.roadmap.terminal;

/** The small drawings, and their ASCII twins for charsets that cannot encode them. */
public enum Glyphs {
  UNICODE("○", "▸", "✓", "◆", "–", "·", "█", "▓", "░", "·", "─", "…", "•", "└", "→", "│"),
  ASCII("o", ">", "x", "*", "-", ".", "#", "=", "-", ".", "-", "...", "-", "`", "->", "|");

  private final String open;
  private final String started;
  private final String done;
  private final String verified;
  private final String skipped;
  private final String locked;
  private final String barVerified;
  private final String barDone;
  private final String barSkipped;
  private final String barOpen;
  private final String rule;
  private final String ellipsis;
  private final String bullet;
  private final String corner;
  private final String arrow;
  private final String bar;

  Glyphs(String... drawings) {
    open = drawings[0];
    started = drawings[1];
    done = drawings[2];
    verified = drawings[3];
    skipped = drawings[4];
    locked = drawings[5];
    barVerified = drawings[6];
    barDone = drawings[7];
    barSkipped = drawings[8];
    barOpen = drawings[9];
    rule = drawings[10];
    ellipsis = drawings[11];
    bullet = drawings[12];
    corner = drawings[13];
    arrow = drawings[14];
    bar = drawings[15];
  }

  /** The glyphs a look can show; a screen reader stumbles over the drawn ones. */
  public static Glyphs of(Look look) {
    return look.unicode() && !look.plain() ? UNICODE : ASCII;
  }

  public String open() {
    return open;
  }

  public String started() {
    return started;
  }

  public String done() {
    return done;
  }

  public String verified() {
    return verified;
  }

  public String skipped() {
    return skipped;
  }

  public String locked() {
    return locked;
  }

  public String barVerified() {
    return barVerified;
  }

  public String barDone() {
    return barDone;
  }

  public String barSkipped() {
    return barSkipped;
  }

  public String barOpen() {
    return barOpen;
  }

  public String rule() {
    return rule;
  }

  public String ellipsis() {
    return ellipsis;
  }

  public String bullet() {
    return bullet;
  }

  public String corner() {
    return corner;
  }

  public String arrow() {
    return arrow;
  }

  public String bar() {
    return bar;
  }
}
