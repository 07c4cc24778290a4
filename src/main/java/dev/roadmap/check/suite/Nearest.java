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

  /** How many letters to insert, remove or replace (Levenshtein). */
  private static int distance(String a, String b) {
    int[] last = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
      }
      last = row;
    }
    return last[b.length()];
  }
}
