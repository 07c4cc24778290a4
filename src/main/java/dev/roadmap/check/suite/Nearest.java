package dev.roadmap.check.suite;

import dev.roadmap.check.EditDistance;
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
      if (Math.abs(candidate.length() - word.length()) > limit) {
        continue;
      }
      int distance = EditDistance.between(word, candidate);
      if (distance < limit || (distance == limit && nearest == null)) {
        nearest = candidate;
        limit = distance;
      }
    }
    return nearest == null ? otherwise : "; did you mean `" + nearest + "`?";
  }
}
