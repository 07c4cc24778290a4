package dev.roadmap.curriculum.build;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Guesses what somebody meant who wrote something unknown. */
final class Spelling {

  private Spelling() {}

  /** The known word nearest to this one, when it is near enough to be a slip. */
  static Optional<String> nearest(String word, Collection<String> known) {
    String written = word.toLowerCase(Locale.ROOT);
    int limit = Math.min(word.length(), 12) / 3;
    String nearest = null;
    for (String candidate : known) {
      if (Math.abs(candidate.length() - word.length()) > limit) {
        continue;
      }
      int distance = distance(written, candidate);
      if (distance < limit || (distance == limit && nearest == null)) {
        nearest = candidate;
        limit = distance;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** {@code ; did you mean `x`?}, or else what to say when nothing is near. */
  static String hint(String word, Collection<String> known, String otherwise) {
    return nearest(word, known).map(near -> "; did you mean `" + near + "`?").orElse(otherwise);
  }

  /** How many letters to insert, remove, replace or swap with their neighbour. */
  private static int distance(String a, String b) {
    var before = new int[b.length() + 1];
    var last = new int[b.length() + 1];
    var row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        row[j] = Math.min(last[j - 1] + (same ? 0 : 1), Math.min(last[j], row[j - 1]) + 1);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      int[] spare = before;
      before = last;
      last = row;
      row = spare;
    }
    return last[b.length()];
  }
}
