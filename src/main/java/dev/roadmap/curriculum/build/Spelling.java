package dev.roadmap.curriculum.build;

import dev.roadmap.check.EditDistance;
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
      int distance = EditDistance.between(written, candidate);
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
}
