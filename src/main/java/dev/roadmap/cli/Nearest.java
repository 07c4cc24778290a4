package dev.roadmap.cli;

import dev.roadmap.check.EditDistance;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The known words closest to a mistyped one. */
public final class Nearest {

  private static final int MOST = 3;
  private static final Pattern PART = Pattern.compile("[-/_ ]+");

  private Nearest() {}

  private record Scored(String word, int distance) implements Comparable<Scored> {

    @Override
    public int compareTo(Scored other) {
      return distance != other.distance
          ? Integer.compare(distance, other.distance)
          : word.compareTo(other.word);
    }
  }

  /** At most three words, the closest first; none when nothing is close. */
  public static List<String> to(String typed, Collection<String> words) {
    String wanted = typed.toLowerCase(Locale.ROOT);
    if (wanted.isEmpty() || wanted.length() > 64) {
      return List.of();
    }
    int limit = Math.max(1, (wanted.length() + 1) / 3);
    var scored = new ArrayList<Scored>();
    for (String word : words) {
      int distance = EditDistance.between(wanted, word);
      if (distance <= limit) {
        scored.add(new Scored(word, distance));
      } else if (wanted.length() >= 3 && word.contains(wanted)) {
        scored.add(new Scored(word, limit + 1));
      } else {
        int parts = partsDistance(wanted, word);
        if (parts >= 0) {
          scored.add(new Scored(word, limit + 1 + parts));
        }
      }
    }
    Collections.sort(scored);
    return scored.stream()
        .takeWhile(near -> near.distance() <= scored.getFirst().distance() + 1)
        .limit(MOST)
        .map(Scored::word)
        .toList();
  }

  /**
   * Mistakes when each part of what was typed stands for some part of the word, as "lerning" does
   * for "learning-how-to-learn"; -1 when one stands for none.
   */
  private static int partsDistance(String typed, String word) {
    int sum = 0;
    for (String part : PART.split(typed, -1)) {
      int best = part.length() < 3 ? 0 : part.length() / 3;
      boolean found = false;
      for (String other : PART.split(word, -1)) {
        int distance = EditDistance.between(part, other);
        if (distance <= best) {
          best = distance;
          found = true;
        }
      }
      if (!found) {
        return -1;
      }
      sum += best;
    }
    return sum;
  }
}
