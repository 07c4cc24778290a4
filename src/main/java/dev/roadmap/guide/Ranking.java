package dev.roadmap.guide;

import dev.roadmap.curriculum.WordIndex;
import dev.roadmap.curriculum.WordIndex.Field;
import dev.roadmap.curriculum.WordIndex.Kind;
import dev.roadmap.curriculum.WordIndex.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
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

  private final Wanted wanted;
  private final List<Passage> passages;

  /** For each wanted word and passage, the best place it has there. */
  private final double[][] found;

  /** The same with how well its title has the word. */
  private final double[][] titled;

  /** A passage and how well it answers. */
  record Ranked(Passage passage, double score) {}

  /** Looks through the whole road. */
  Ranking(WordIndex index, Wanted typed) {
    this.passages = index.passages();
    this.found = new double[typed.size()][passages.size()];
    this.titled = new double[typed.size()][passages.size()];
    var exact = new Looking(typed, false);
    index.visit(exact);
    this.wanted = typed.knowing(exact.known);
    if (exact.known.size() < typed.size()) {
      index.visit(new Looking(wanted, true));
    }
  }

  /** What was typed; only words the road does not have may be typing mistakes. */
  Wanted wanted() {
    return wanted;
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
    private final boolean forgiving;
    private final Set<String> known = new HashSet<>();
    private final double[] matches;

    Looking(Wanted words, boolean forgiving) {
      this.words = words;
      this.forgiving = forgiving;
      this.matches = new double[words.size()];
    }

    @Override
    public boolean wants(String word) {
      boolean any = false;
      for (int i = 0; i < matches.length; i++) {
        matches[i] = forgiving ? words.match(i, word) : words.spelt(i, word);
        if (matches[i] > 0) {
          any = true;
          known.add(words.words().get(i));
        }
      }
      return any;
    }

    @Override
    public void occurs(int passage, Field field) {
      for (int i = 0; i < matches.length; i++) {
        double worth = matches[i] * weight(field);
        if (worth > found[i][passage]) {
          found[i][passage] = worth;
        }
        if (field == Field.TITLE && matches[i] > titled[i][passage]) {
          titled[i][passage] = matches[i];
        }
      }
    }
  }

  /** The best first; of a lesson with its sections only the best one, none with a word missing. */
  List<Ranked> ranked() {
    var ranked = new ArrayList<Ranked>();
    if (wanted.size() == 0) {
      return ranked;
    }
    int start = 0;
    while (start < passages.size()) {
      int end = start + 1;
      while (end < passages.size() && together(passages.get(start), passages.get(end))) {
        end++;
      }
      addBest(ranked, start, end);
      start = end;
    }
    ranked.sort(Comparator.comparingDouble(Ranked::score).reversed());
    return ranked;
  }

  private static boolean together(Passage first, Passage other) {
    return first.kind() == Kind.LESSON && other.kind() == Kind.SECTION && first.at() == other.at();
  }

  private void addBest(List<Ranked> ranked, int start, int end) {
    var nearby = new double[wanted.size()];
    for (int i = 0; i < nearby.length; i++) {
      for (int passage = start; passage < end; passage++) {
        nearby[i] = Math.max(nearby[i], NEARBY * found[i][passage]);
      }
      if (nearby[i] == 0) {
        return;
      }
    }
    int best = -1;
    double most = 0;
    for (int passage = start; passage < end; passage++) {
      double score = score(passage, nearby);
      if (score > most) {
        most = score;
        best = passage;
      }
    }
    ranked.add(new Ranked(passages.get(best), most));
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
