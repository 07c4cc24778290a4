package dev.roadmap.terminal;

/** What a command has to say on one stream, put together and written at once. */
public final class Page {

  private final Look look;
  private final Theme theme;
  private final Glyphs glyphs;
  private final StringBuilder text = new StringBuilder();

  public Page(Look look) {
    this.look = look;
    this.theme = new Theme(look.colour());
    this.glyphs = Glyphs.of(look);
  }

  public Look look() {
    return look;
  }

  public Theme theme() {
    return theme;
  }

  public Glyphs glyphs() {
    return glyphs;
  }

  public int width() {
    return look.width();
  }

  /** A line as it is. */
  public Page line(String line) {
    text.append(line).append('\n');
    return this;
  }

  /** An empty line, never two, never the first. */
  public Page gap() {
    int length = text.length();
    if (length > 0 && !endsWithGap(length)) {
      text.append('\n');
    }
    return this;
  }

  /** Running text, wrapped to the width, every line behind the margin. */
  public Page prose(String margin, String prose) {
    for (String line : Cells.wrap(prose, Math.max(12, width() - Cells.width(margin)))) {
      text.append(margin).append(line).append('\n');
    }
    return this;
  }

  /** Running text behind a mark; further lines stand under the first one's text. */
  public Page item(String mark, String prose) {
    int indent = Cells.width(mark);
    String margin = mark;
    for (String line : Cells.wrap(prose, Math.max(12, width() - indent))) {
      text.append(margin).append(line).append('\n');
      margin = " ".repeat(indent);
    }
    return this;
  }

  /** The command to type next, as every screen ends. */
  public Page next(String command, String why) {
    gap();
    String line = glyphs.arrow() + " " + theme.command(command);
    int room = width() - Cells.width(line) - 3;
    if (why.isEmpty()) {
      return line(line);
    }
    if (Cells.width(why) <= room) {
      return line(line + "   " + theme.quiet(why));
    }
    line(line);
    for (String part : Cells.wrap(why, width() - 2)) {
      line("  " + theme.quiet(part));
    }
    return this;
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  @Override
  public String toString() {
    return text.toString();
  }

  private boolean endsWithGap(int length) {
    return text.charAt(length - 1) == '\n' && (length == 1 || text.charAt(length - 2) == '\n');
  }
}
