package dev.roadmap.terminal;

import java.util.List;

/** What a command has to say on one stream, put together and written at once. */
public final class Page {

  private final Look look;
  private final Theme theme;
  private final Glyphs glyphs;
  private final StringBuilder text = new StringBuilder();
  private int lines;

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
    lines++;
    return this;
  }

  /** An empty line, never two, never the first. */
  public Page gap() {
    int length = text.length();
    if (length > 0 && !endsWithGap(length)) {
      text.append('\n');
      lines++;
    }
    return this;
  }

  /** Running text, wrapped to the width, every line behind the margin. */
  public Page prose(String margin, String prose) {
    for (String line : Cells.wrap(prose, Math.max(12, width() - Cells.width(margin)))) {
      append(margin, line);
    }
    return this;
  }

  /** Running text behind a mark; further lines stand under the first one's text. */
  public Page item(String mark, String prose) {
    return item(mark, " ".repeat(Cells.width(mark)), prose);
  }

  /** The same, with a margin of its own before the further lines. */
  public Page item(String mark, String further, String prose) {
    String margin = mark;
    int indent = Math.max(Cells.width(mark), Cells.width(further));
    for (String line : Cells.wrap(prose, Math.max(12, width() - indent))) {
      append(margin, line);
      margin = further;
    }
    return this;
  }

  /** Things that stay whole, as many on a line as fit. */
  public Page flow(String margin, List<String> things) {
    var line = new StringBuilder();
    for (String thing : things) {
      int used = Cells.width(line.toString());
      if (used > 0 && Cells.width(margin) + used + 2 + Cells.width(thing) > width()) {
        append(margin, line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : "  ").append(thing);
    }
    append(margin, line.toString());
    return this;
  }

  /** A command to type or paste: one line however wide, as it cannot be pasted in pieces. */
  public Page command(String margin, String command) {
    return line(margin + theme.command(command));
  }

  /** The command to type next, as every screen ends. */
  public Page next(String command, String why) {
    gap();
    String mark = look.plain() ? "Next: " : glyphs.arrow() + " ";
    String reason = look.plain() ? "(" + why + ")" : theme.quiet(why);
    String between = look.plain() ? " " : "   ";
    int width = Cells.width(mark + command + between + reason);
    if (!why.isEmpty() && width <= width()) {
      return line(mark + theme.command(command) + between + reason);
    }
    command(mark, command);
    return why.isEmpty() ? this : prose(" ".repeat(look.plain() ? 0 : Cells.width(mark)), reason);
  }

  /** How many lines there are so far. */
  public int lines() {
    return lines;
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  @Override
  public String toString() {
    return text.toString();
  }

  private void append(String margin, String line) {
    text.append(line.isEmpty() ? margin.stripTrailing() : margin).append(line).append('\n');
    lines++;
  }

  private boolean endsWithGap(int length) {
    return text.charAt(length - 1) == '\n' && (length == 1 || text.charAt(length - 2) == '\n');
  }
}
