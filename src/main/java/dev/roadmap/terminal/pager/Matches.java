package dev.roadmap.terminal.pager;

import dev.roadmap.terminal.Cells;
import java.util.Locale;

/** Words that are searched for, in lines as they are shown; case does not matter. */
final class Matches {

  private Matches() {}

  static boolean in(String line, String words) {
    return !words.isEmpty() && place(Cells.bare(line), words, 0) >= 0;
  }

  private static int place(String bare, String words, int from) {
    return bare.toLowerCase(Locale.ROOT).indexOf(words.toLowerCase(Locale.ROOT), from);
  }

  /** The line with what was found reversed; it loses its colours. */
  static String marked(String line, String words) {
    if (!in(line, words)) {
      return line;
    }
    String bare = Cells.bare(line);
    if (bare.toLowerCase(Locale.ROOT).length() != bare.length()) {
      return line;
    }
    var marked = new StringBuilder();
    int from = 0;
    for (int at = place(bare, words, 0); at >= 0; at = place(bare, words, from)) {
      int end = at + words.length();
      marked.append(bare, from, at).append("\u001b[7m").append(bare, at, end).append("\u001b[27m");
      from = end;
    }
    return marked.append(bare.substring(from)).toString();
  }
}
