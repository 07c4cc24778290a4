package dev.roadmap.guide;

/** How many typing mistakes lie between two words. */
final class Typos {

  /** From so many letters on a mistake is forgiven, and two. */
  private static final int ONE_MISTAKE = 3;

  private static final int TWO_MISTAKES = 6;
  private static final int TWO_ANYWHERE = 9;

  private Typos() {}

  /** How many mistakes are forgiven in a word. */
  static int forgiven(String word) {
    return word.length() < ONE_MISTAKE ? 0 : word.length() < TWO_MISTAKES ? 1 : 2;
  }

  /**
   * Whether so many mistakes turned a word of the road into what was typed. With three letters
   * nearly every word is one letter from another: there a letter was swapped, left out or doubled.
   */
  static boolean likely(String typed, String word, int mistakes) {
    boolean begins = typed.charAt(0) == word.charAt(0);
    if (typed.length() == ONE_MISTAKE) {
      boolean leftOut = begins && word.length() > typed.length();
      return leftOut || swapped(typed, word) || doubled(typed, word);
    }
    return mistakes < 2 || begins || typed.length() >= TWO_ANYWHERE;
  }

  /** Whether nothing but two neighbours is in the wrong order. */
  static boolean swapped(String one, String other) {
    if (one.length() != other.length()) {
      return false;
    }
    int at = 0;
    while (at < one.length() && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    return at + 1 < one.length()
        && one.charAt(at) == other.charAt(at + 1)
        && one.charAt(at + 1) == other.charAt(at)
        && one.substring(at + 2).equals(other.substring(at + 2));
  }

  /** Whether they differ only in how often a letter stands in a row. */
  static boolean doubled(String one, String other) {
    return !one.equals(other) && once(one).equals(once(other));
  }

  private static String once(String word) {
    var letters = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
        letters.append(word.charAt(i));
      }
    }
    return letters.toString();
  }

  /**
   * A letter more, less, another, or two neighbours swapped, each counts one.
   *
   * @param most where to stop counting; more is returned as {@code most + 1}
   */
  static int between(String one, String other, int most) {
    int[] beforeLast = new int[other.length() + 1];
    int[] last = new int[other.length() + 1];
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < last.length; j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      row[0] = i;
      int least = i;
      for (int j = 1; j <= other.length(); j++) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int best = Math.min(last[j - 1] + (same ? 0 : 1), Math.min(last[j], row[j - 1]) + 1);
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)) {
          best = Math.min(best, beforeLast[j - 2] + 1);
        }
        row[j] = best;
        least = Math.min(least, best);
      }
      if (least > most) {
        return most + 1;
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return Math.min(last[other.length()], most + 1);
  }
}
