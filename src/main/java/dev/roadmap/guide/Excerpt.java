package dev.roadmap.guide;

import dev.roadmap.curriculum.PlainText;
import dev.roadmap.curriculum.Tokens;
import dev.roadmap.curriculum.Tokens.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * The sentence of a text in which most of the wanted words stand.
 *
 * @param marks the words found in it
 */
public record Excerpt(String text, List<Mark> marks) {

  /** Characters of one. */
  private static final int LONGEST = 240;

  /** What a heading or a table's row counts beside a sentence, and a line that is mostly drawn. */
  private static final double FRAGMENT = 0.8;

  private static final double DRAWN = 0.2;

  /** Part of the excerpt's text. */
  public record Mark(int from, int to) {}

  /** Of a text with code in it: a line of code only where no sentence has a word. */
  static Excerpt ofMarkdown(String markdown, Wanted wanted) {
    Excerpt said = of(PlainText.withoutCode(markdown), wanted);
    return said.marks().isEmpty() ? of(PlainText.of(markdown), wanted) : said;
  }

  /** Of a long sentence, the part from the first word found. */
  static Excerpt of(String text, Wanted wanted) {
    String best = "";
    double most = -1;
    for (int start = 0; start < text.length(); ) {
      int end = end(text, start);
      String sentence = text.substring(start, end).strip();
      double score = readable(sentence) * score(sentence, wanted);
      if (score > most && !sentence.isEmpty()) {
        most = score;
        best = sentence;
      }
      start = end;
    }
    String shown = best.length() <= LONGEST ? best : part(best, wanted);
    return new Excerpt(shown, marks(shown, wanted));
  }

  private static double readable(String sentence) {
    long words = sentence.chars().filter(sign -> sign == ' ' || Character.isLetter(sign)).count();
    if (2 * words < sentence.length()) {
      return DRAWN;
    }
    return sentence.endsWith(".") ? 1 : FRAGMENT;
  }

  /** Each wanted word once, at its best. */
  private static double score(String sentence, Wanted wanted) {
    var best = new double[wanted.size()];
    for (String token : Tokens.of(sentence)) {
      for (int i = 0; i < best.length; i++) {
        best[i] = Math.max(best[i], wanted.match(i, token));
      }
    }
    double score = 0;
    for (double each : best) {
      score += each;
    }
    return score;
  }

  private static List<Mark> marks(String text, Wanted wanted) {
    var marks = new ArrayList<Mark>();
    for (Token token : Tokens.placed(text)) {
      if (wanted.matchesAny(token.word())) {
        marks.add(new Mark(token.from(), token.to()));
      }
    }
    return List.copyOf(marks);
  }

  private static String part(String sentence, Wanted wanted) {
    List<Mark> marks = marks(sentence, wanted);
    int found = marks.isEmpty() ? 0 : marks.getFirst().from();
    int start = Math.min(found, sentence.length() - LONGEST);
    int word = start == 0 ? 0 : sentence.lastIndexOf(' ', start) + 1;
    int from = start - word > LONGEST / 2 ? start : word;
    int to = Math.min(sentence.length(), from + LONGEST);
    int space = sentence.lastIndexOf(' ', to);
    int end = to == sentence.length() || space <= from ? to : space;
    return (from > 0 ? "..." : "")
        + sentence.substring(from, end)
        + (end < sentence.length() ? "..." : "");
  }

  /** Where a sentence or a paragraph is over. */
  private static int end(String text, int start) {
    for (int i = start; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit == '\n' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
        return i + 1;
      }
      boolean stop = unit == '.' || unit == '!' || unit == '?';
      if (stop && (i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1)))) {
        return i + 1;
      }
    }
    return text.length();
  }
}
