package dev.roadmap.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The known words closest to a mistyped one. */
public final class Nearest {

  private static final int MOST = 3;

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
      int distance = distance(wanted, word);
      if (distance <= limit) {
        scored.add(new Scored(word, distance));
      } else if (wanted.length() >= 3 && word.contains(wanted)) {
        scored.add(new Scored(word, limit + 1));
      }
    }
    Collections.sort(scored);
    return scored.stream()
        .takeWhile(near -> near.distance() <= scored.getFirst().distance() + 1)
        .limit(MOST)
        .map(Scored::word)
        .toList();
  }

  /** Edits from one word to the other: a letter more, less, another, or two swapped. */
  static int distance(String one, String other) {
    int[][] table = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      table[i][0] = i;
    }
    for (int j = 0; j <= other.length(); j++) {
      table[0][j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      for (int j = 1; j <= other.length(); j++) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int best = Math.min(table[i - 1][j], table[i][j - 1]) + 1;
        best = Math.min(best, table[i - 1][j - 1] + change);
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)) {
          best = Math.min(best, table[i - 2][j - 2] + 1);
        }
        table[i][j] = best;
      }
    }
    return table[one.length()][other.length()];
  }
}
