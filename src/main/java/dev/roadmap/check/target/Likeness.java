package dev.roadmap.check.target;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** How far one name is from another that was probably meant. */
final class Likeness {

  private Likeness() {}

  /** Whether one could be a slip of the other, or only lacks a version's number. */
  static boolean near(String typed, String name) {
    return distance(typed, name) <= Math.max(1, typed.length() / 4) || versioned(typed, name);
  }

  /** The nearest first; {@code python} is nearer to {@code python3} than to {@code jython}. */
  static List<String> nearest(String typed, Collection<String> names, int most) {
    return names.stream()
        .filter(name -> !name.equals(typed) && near(typed, name))
        .sorted(
            Comparator.<String>comparingInt(name -> versioned(typed, name) ? 0 : 1)
                .thenComparingInt(name -> distance(typed, name))
                .thenComparing(Comparator.naturalOrder()))
        .limit(most)
        .toList();
  }

  private static boolean versioned(String typed, String name) {
    return name.startsWith(typed) && name.substring(typed.length()).matches("[0-9]{1,2}");
  }

  /** Letters to insert, remove, replace, or swap with their neighbour. */
  static int distance(String from, String to) {
    if (Math.abs(from.length() - to.length()) > 4) {
      return Integer.MAX_VALUE;
    }
    var table = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        table[i][j] = i == 0 || j == 0 ? i + j : cell(table, from, to, i, j);
      }
    }
    return table[from.length()][to.length()];
  }

  private static int cell(int[][] table, String from, String to, int i, int j) {
    int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
    int best = Math.min(table[i - 1][j], table[i][j - 1]) + 1;
    best = Math.min(best, table[i - 1][j - 1] + change);
    boolean swapped =
        i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1);
    return swapped ? Math.min(best, table[i - 2][j - 2] + 1) : best;
  }
}
