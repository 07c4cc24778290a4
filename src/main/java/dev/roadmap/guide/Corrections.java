package dev.roadmap.guide;

import dev.roadmap.curriculum.WordIndex;
import dev.roadmap.curriculum.WordIndex.Field;
import dev.roadmap.guide.Wanted.Spelling;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What may be meant by words that the road does not have: one that is spelt nearly so, two that
 * were written as one, or another form of the word.
 */
final class Corrections implements WordIndex.Visitor {

  /** What two letters swapped, or one doubled, cost beside another mistake: it happens more. */
  private static final double USUAL = 0.9;

  /** A letter that is left out is more likely than a wrong one. */
  private static final double LEFT_OUT = 0.95;

  /** The first letter is rarely wrong. */
  private static final double OTHER_BEGINNING = 0.9;

  /** Another ending. */
  private static final double OTHER_FORM = 1.8;

  private static final int FORM_LETTERS = 4;
  private static final int ENDING_LETTERS = 3;

  /** What costs so much more than the likeliest is not meant. */
  private static final double RANGE = 0.35;

  /** What a word that was mistyped is worth. */
  private static final double WORTH = 0.8;

  private static final int LONGEST = 64;
  private static final int SHORTEST_PART = 3;

  private final List<String> unknown;
  private final Map<String, List<Candidate>> candidates = new HashMap<>();
  private final Map<String, Set<String>> beginnings = new HashMap<>();
  private final Map<String, Set<String>> endings = new HashMap<>();

  private record Candidate(String word, double cost) implements Comparable<Candidate> {
    @Override
    public int compareTo(Candidate other) {
      int costs = Double.compare(cost, other.cost);
      return costs != 0 ? costs : word.compareTo(other.word);
    }
  }

  private Corrections(List<String> unknown) {
    this.unknown = unknown.stream().filter(word -> word.length() <= LONGEST).toList();
    for (String word : this.unknown) {
      candidates.put(word, new ArrayList<>());
      beginnings.put(word, new HashSet<>());
      endings.put(word, new HashSet<>());
    }
  }

  /** The same words as they are most likely meant; those nothing is like stay as they are. */
  static Wanted of(Wanted typed, List<String> unknown, WordIndex index) {
    var corrections = new Corrections(unknown);
    index.visit(corrections);
    var meant = new HashMap<String, List<Spelling>>();
    var parts = new HashMap<String, List<String>>();
    for (String word : corrections.unknown) {
      corrections.decide(word, meant, parts);
    }
    return typed.corrected(meant, parts);
  }

  private void decide(
      String word, Map<String, List<Spelling>> meant, Map<String, List<String>> parts) {
    List<Candidate> likely = new ArrayList<>(candidates.get(word));
    Collections.sort(likely);
    double least = likely.isEmpty() ? Double.MAX_VALUE : likely.getFirst().cost();
    List<String> two = least < OTHER_FORM ? List.of() : parts(word);
    if (!two.isEmpty()) {
      parts.put(word, two);
    } else if (!likely.isEmpty()) {
      meant.put(
          word,
          likely.stream()
              .filter(each -> each.cost() <= least + RANGE)
              .map(each -> new Spelling(each.word(), WORTH / Math.max(WORTH, each.cost())))
              .toList());
    }
  }

  private List<String> parts(String word) {
    for (int cut = word.length() - SHORTEST_PART; cut >= SHORTEST_PART; cut--) {
      String begins = word.substring(0, cut);
      String ends = word.substring(cut);
      if (beginnings.get(word).contains(begins) && endings.get(word).contains(ends)) {
        return List.of(begins, ends);
      }
    }
    return List.of();
  }

  @Override
  public boolean wants(String token) {
    for (String word : unknown) {
      double cost = cost(word, token);
      if (cost < Double.MAX_VALUE) {
        candidates.get(word).add(new Candidate(token, cost));
      }
      if (token.length() >= SHORTEST_PART && word.startsWith(token)) {
        beginnings.get(word).add(token);
      } else if (token.length() >= SHORTEST_PART && word.endsWith(token)) {
        endings.get(word).add(token);
      }
    }
    return false;
  }

  @Override
  public void occurs(int passage, Field field) {
    throw new IllegalStateException("no word was wanted");
  }

  private static double cost(String word, String token) {
    int most = Typos.forgiven(word);
    double cost = otherForm(word, token) ? OTHER_FORM : Double.MAX_VALUE;
    int mistakes =
        Math.abs(word.length() - token.length()) > most
            ? most + 1
            : Typos.between(word, token, most);
    return mistakes <= most && Typos.likely(word, token, mistakes)
        ? Math.min(cost, cost(word, token, mistakes))
        : cost;
  }

  private static double cost(String word, String token, int mistakes) {
    if (mistakes == 1 && (Typos.swapped(word, token) || Typos.doubled(word, token))) {
      return USUAL;
    }
    boolean leftOut = mistakes == 1 && token.length() > word.length();
    boolean begins = word.charAt(0) == token.charAt(0);
    return (leftOut ? LEFT_OUT : mistakes) + (begins ? 0 : OTHER_BEGINNING);
  }

  private static boolean otherForm(String word, String token) {
    int same = 0;
    while (same < Math.min(word.length(), token.length())
        && word.charAt(same) == token.charAt(same)) {
      same++;
    }
    return same >= FORM_LETTERS
        && word.length() - same <= ENDING_LETTERS
        && token.length() - same <= ENDING_LETTERS;
  }
}
