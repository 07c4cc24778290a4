package dev.roadmap.check.suite;

import java.util.Collection;
import java.util.TreeSet;

/** Guesses what was meant by an unknown word. */
final class Nearest {

  private Nearest() {}

  /** {@code ; did you mean `x`?}, or else what to say when nothing is near. */
  static String hint(String word, Collection<String> known, String otherwise) {
    int limit = Math.max(1, Math.min(word.length(), 12) / 3);
    String nearest = null;
    for (String candidate : new TreeSet<>(known)) {
      int distance = distance(word, candidate);
      if (distance < limit || (distance == limit && nearest == null)) {
        nearest = candidate;
        limit = distance;
      }
    }
    return nearest == null ? otherwise : "; did you mean `" + nearest + "`?";
  }

  /** How many letters to insert, remove, replace or swap with their neighbour. */
  private static int distance(String a, String b) {
    int[][] rows = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      rows[i][0] = i;
      for (int j = 1; j <= b.length(); j++) {
        if (i == 0) {
          rows[i][j] = j;
          continue;
        }
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int least = Math.min(rows[i - 1][j], rows[i][j - 1]) + 1;
        least = Math.min(least, rows[i - 1][j - 1] + (same ? 0 : 1));
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        rows[i][j] = swapped ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
      }
    }
    return rows[a.length()][b.length()];
  }
}
