package dev.roadmap.terminal;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines that fit, without tearing a colour across two of them. */
final class Wrapping {

  private static final String RESET = "\u001b[0m";

  private final int cells;
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private int used;
  private String colour = "";

  Wrapping(int cells) {
    this.cells = Math.max(1, cells);
  }

  List<String> wrap(String text) {
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf('\n', from);
      int to = end < 0 ? text.length() : end;
      paragraph(text.substring(from, to > from && text.charAt(to - 1) == '\r' ? to - 1 : to));
      from = to + 1;
    }
    return lines;
  }

  private void paragraph(String paragraph) {
    int from = 0;
    while (from < paragraph.length() && paragraph.charAt(from) == ' ') {
      from++;
    }
    // What is set in, code above all, stays set in.
    indent(Math.min(from, cells / 2));
    boolean first = true;
    while (from <= paragraph.length()) {
      int space = paragraph.indexOf(' ', from);
      int to = space < 0 ? paragraph.length() : space;
      word(paragraph.substring(from, to), first);
      first = false;
      from = to + 1;
    }
    end();
  }

  private void indent(int width) {
    line.append(" ".repeat(width));
    used = width;
  }

  private void word(String word, boolean first) {
    int width = Cells.width(word);
    if (!first && used + 1 + width > cells) {
      end();
    } else if (!first) {
      line.append(' ');
      used++;
    }
    if (used + width <= cells || isPath(word)) {
      append(word);
      used += width;
    } else {
      torn(word);
    }
  }

  /** A file's name has to be copied whole; the terminal breaks it where it can put it together. */
  private static boolean isPath(String word) {
    boolean rooted = word.startsWith("/") || word.startsWith("\"/") || word.indexOf(":\\") == 1;
    return rooted && word.indexOf('?') < 0;
  }

  /** A word longer than a line: an address, an id. */
  private void torn(String word) {
    int i = 0;
    while (i < word.length()) {
      int end =
          word.charAt(i) == Cells.ESCAPE
              ? Cells.endOfSequence(word, i)
              : i + Character.charCount(word.codePointAt(i));
      String piece = word.substring(i, end);
      int width = Cells.width(piece);
      if (used > 0 && used + width > cells) {
        end();
      }
      append(piece);
      used += width;
      i = end;
    }
  }

  private void append(String piece) {
    line.append(piece);
    int escape = piece.indexOf(Cells.ESCAPE);
    while (escape >= 0) {
      int end = Cells.endOfSequence(piece, escape);
      if (piece.startsWith("[", escape + 1)) {
        String sequence = piece.substring(escape, end);
        colour = sequence.equals(RESET) ? "" : sequence;
      }
      escape = piece.indexOf(Cells.ESCAPE, end);
    }
  }

  private void end() {
    String finished = line.toString().stripTrailing();
    lines.add(colour.isEmpty() ? finished : finished + RESET);
    line.setLength(0);
    line.append(colour);
    used = 0;
  }
}
