package dev.roadmap.guide;

import dev.roadmap.curriculum.WordIndex;
import dev.roadmap.curriculum.WordIndex.Field;
import dev.roadmap.curriculum.WordIndex.Kind;
import dev.roadmap.curriculum.WordIndex.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Which passages of a road answer best, by where the wanted words stand in them. */
final class Ranking {

  static final double TITLE = 6;
  static final double ALSO = 5;
  static final double CONTEXT = 2.5;
  static final double TEXT = 2;

  /** A word elsewhere in the same lesson. */
  private static final double NEARBY = 0.25;

  /** For a title that says nothing but what is wanted. */
  static final double EXACTLY = 4;

  /** For another name that does. */
  static final double KNOWN_SO = 2;

  /** For a lesson, a term or a phase: of equals they say more. */
  private static final double EXPLAINS = 0.5;

  /** For all that is wanted, where nothing has all of it: more than any place can make up for. */
  static final double PART = 20;

  /** Of what answers best in part, so much must be there to be shown. */
  private static final double NEARLY = 0.6;

  private final Wanted wanted;
  private final List<Passage> passages;

  /** For each wanted word and passage, the best place it has there. */
  private double[][] found = {};

  /** The same with how well its title has the word. */
  private double[][] titled = {};

  /** Of each wanted word, in how many passages it stands. */
  private int[] places = {};

  /** A passage and how well it answers. */
  record Ranked(Passage passage, double score) {}

  /**
   * Looks through the whole road.
   *
   * @param elsewhere words that somebody's notes have: no typing mistakes
   */
  Ranking(WordIndex index, Wanted typed, Set<String> elsewhere) {
    this.passages = index.passages();
    look(index, typed);
    var unknown = new ArrayList<String>();
    for (int i = 0; i < typed.size(); i++) {
      if (places[i] == 0 && !elsewhere.contains(typed.typed(i))) {
        unknown.add(typed.typed(i));
      }
    }
    if (unknown.isEmpty()) {
      this.wanted = typed;
    } else {
      this.wanted = Corrections.of(typed, unknown, index);
      look(index, wanted);
    }
  }

  private void look(WordIndex index, Wanted words) {
    this.found = new double[words.size()][passages.size()];
    this.titled = new double[words.size()][passages.size()];
    this.places = new int[words.size()];
    index.visit(new Looking(words));
  }

  /** What was typed; in place of words the road does not have, those that are meant. */
  Wanted wanted() {
    return wanted;
  }

  /** Whether a wanted word is anywhere on the road. */
  boolean has(int word) {
    return places[word] > 0;
  }

  static double weight(Field field) {
    return switch (field) {
      case TITLE -> TITLE;
      case ALSO -> ALSO;
      case CONTEXT -> CONTEXT;
      case TEXT -> TEXT;
    };
  }

  /** Notes how well each word of the road matches, and where it stands. */
  private final class Looking implements WordIndex.Visitor {
    private final Wanted words;
    private final double[] matches;

    Looking(Wanted words) {
      this.words = words;
      this.matches = new double[words.size()];
    }

    @Override
    public boolean wants(String word) {
      boolean any = false;
      for (int i = 0; i < matches.length; i++) {
        matches[i] = words.match(i, word);
        any |= matches[i] > 0;
      }
      return any;
    }

    @Override
    public void occurs(int passage, Field field) {
      for (int i = 0; i < matches.length; i++) {
        double worth = matches[i] * weight(field);
        if (worth > found[i][passage]) {
          places[i] += found[i][passage] == 0 ? 1 : 0;
          found[i][passage] = worth;
        }
        if (field == Field.TITLE && matches[i] > titled[i][passage]) {
          titled[i][passage] = matches[i];
        }
      }
    }
  }

  /**
   * The best first; of a lesson with its sections only the best one. Words that are nowhere do not
   * count.
   *
   * @param all whether none of the others may be missing
   */
  List<Ranked> ranked(boolean all) {
    var ranked = new ArrayList<Ranked>();
    double[] says = says();
    double most = 0;
    for (int start = 0, end; start < passages.size(); start = end) {
      end = start + 1;
      while (end < passages.size() && together(passages.get(start), passages.get(end))) {
        end++;
      }
      double has = share(says, start, end);
      if (has >= (all ? 1 : Double.MIN_VALUE)) {
        most = Math.max(most, has);
        ranked.add(best(start, end, all ? 0 : PART * has));
      }
    }
    double least = all ? 0 : PART * most * NEARLY;
    ranked.removeIf(each -> each.score() < least);
    ranked.sort(Comparator.comparingDouble(Ranked::score).reversed());
    return ranked;
  }

  /** What each word says: a rare one more than a common one, one that is nowhere nothing. */
  private double[] says() {
    var says = new double[wanted.size()];
    for (int i = 0; i < says.length; i++) {
      says[i] = has(i) ? Math.log(1 + passages.size() / (double) places[i]) : 0;
    }
    return says;
  }

  /** How much of what is wanted is there, from 0 to 1. */
  private double share(double[] says, int start, int end) {
    double there = 0;
    double wants = 0;
    for (int i = 0; i < says.length; i++) {
      wants += says[i];
      there += stands(i, start, end) ? says[i] : 0;
    }
    return wants == 0 ? 0 : there / wants;
  }

  private boolean stands(int word, int start, int end) {
    for (int passage = start; passage < end; passage++) {
      if (found[word][passage] > 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean together(Passage first, Passage other) {
    return first.kind() == Kind.LESSON && other.kind() == Kind.SECTION && first.at() == other.at();
  }

  private Ranked best(int start, int end, double more) {
    var nearby = new double[wanted.size()];
    for (int i = 0; i < nearby.length; i++) {
      for (int passage = start; passage < end; passage++) {
        nearby[i] = Math.max(nearby[i], NEARBY * found[i][passage]);
      }
    }
    int best = start;
    double most = 0;
    for (int passage = start; passage < end; passage++) {
      double score = score(passage, nearby);
      if (score > most) {
        most = score;
        best = passage;
      }
    }
    return new Ranked(passages.get(best), most + more);
  }

  private double explains(int passage) {
    return switch (passages.get(passage).kind()) {
      case LESSON, SECTION, TERM, PHASE -> EXPLAINS;
      case EXERCISE, MILESTONE, PROJECT, CHEAT -> 0;
    };
  }

  private double score(int passage, double[] nearby) {
    double score = 0;
    double inTitle = 0;
    for (int i = 0; i < nearby.length; i++) {
      score += Math.max(found[i][passage], nearby[i]);
      inTitle += titled[i][passage];
    }
    int words = Math.max(wanted.size(), passages.get(passage).titleWords());
    return score / wanted.size() + EXACTLY * inTitle / Math.max(1, words) + explains(passage);
  }
}
