package dev.roadmap.check.target;

import dev.roadmap.check.EditDistance;
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

  /** Of names that differ in length by more than a slip, there are thousands: those are far. */
  private static int distance(String from, String to) {
    if (Math.abs(from.length() - to.length()) > 4) {
      return Integer.MAX_VALUE;
    }
    return EditDistance.between(from, to);
  }
}
