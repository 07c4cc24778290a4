package dev.roadmap.guide;

import dev.roadmap.curriculum.Road;
import dev.roadmap.curriculum.Tokens;
import dev.roadmap.curriculum.WordIndex.Passage;
import dev.roadmap.guide.Ranking.Ranked;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds what is on the road, and in notes, by words. A word in a title weighs more than one in the
 * text, and beginnings of words match, for less. A word that is nowhere is taken for the one that
 * is spelt nearly so; without one, the others are looked for. Where few places have all the words,
 * those with most of them come behind.
 */
public final class Search {

  /** Of so many times what is shown the names are compared with what was typed. */
  private static final int LOOKED_AT = 4;

  /** Where fewer have all the words, some with most of them are shown too: so many in all. */
  private static final int FEW = 3;

  private static final int ENOUGH = 6;

  private final Ranking ranking;
  private final Wanted wanted;
  private final String typed;
  private final String meant;
  private final List<Scored> scored = new ArrayList<>();

  /**
   * What was found.
   *
   * @param hits the best first
   * @param meant the words that were looked for in place of mistyped ones; empty when none was
   * @param missing words that are nowhere, and were left out
   * @param whole how many of the hits have all other words; behind them come those with most
   */
  public record Found(List<Hit> hits, String meant, List<String> missing, int whole) {}

  /**
   * Something that matched.
   *
   * @param kind phase, lesson, exercise, milestone, project, cheat, term or note
   * @param id of the thing; of a cheat entry its sheet's, of a term its lesson's
   * @param title of the thing; the name of an entry or term; empty for a note
   * @param part a lesson's heading, or a cheat entry's key; empty for the rest
   * @param passage the sentence in which most was found
   */
  public record Hit(String kind, String id, String title, String part, Excerpt passage) {}

  /** A note to search in, with the id it was written on. */
  public record Note(String subject, String text) {}

  /** Something with how well it answers; what it says is not read yet. */
  private record Scored(Supplier<Hit> hit, double score) {}

  private Search(Ranking ranking, String typed) {
    this.ranking = ranking;
    this.wanted = ranking.wanted();
    this.typed = Tokens.normal(typed);
    this.meant = wanted.meant(typed);
  }

  /** The best matches, at most so many. */
  public static Found find(Road road, List<Note> notes, String words, int limit) {
    Wanted typed = Wanted.in(words);
    Set<String> noted = noted(notes, typed);
    var search = new Search(new Ranking(road.words(), typed, noted), words);
    List<String> missing = search.nowhere().filter(word -> !noted.contains(word)).toList();
    boolean onRoad = search.nowhere().count() == missing.size();
    search.look(road, notes, missing, onRoad, limit);
    List<Hit> hits = search.best(limit);
    int whole = hits.size();
    if (whole < Math.min(FEW, limit)) {
      search.lookForSome(road, notes, limit);
      hits =
          Stream.concat(hits.stream(), search.best(limit).stream())
              .distinct()
              .limit(whole == 0 ? limit : Math.min(ENOUGH, limit))
              .toList();
    }
    String meant = search.meant.equals(search.typed) ? "" : search.meant;
    return new Found(hits, meant, missing, whole);
  }

  private List<Hit> best(int limit) {
    scored.sort(Comparator.comparingDouble(Scored::score).reversed());
    List<Hit> hits = scored.stream().limit(limit).map(each -> each.hit().get()).toList();
    scored.clear();
    return hits;
  }

  /** Of the words, those that a note has. */
  private static Set<String> noted(List<Note> notes, Wanted typed) {
    var noted = new HashSet<String>();
    for (Note note : notes) {
      double[] matches = matches(note, typed);
      IntStream.range(0, matches.length)
          .filter(i -> matches[i] > 0)
          .forEach(i -> noted.add(typed.typed(i)));
    }
    return noted;
  }

  /** The words that are nowhere on the road. */
  private Stream<String> nowhere() {
    return IntStream.range(0, wanted.size())
        .filter(word -> !ranking.has(word))
        .mapToObj(wanted::typed);
  }

  /** What has all the words but the missing ones; on the road only when the road has them. */
  private void look(Road road, List<Note> notes, List<String> missing, boolean onRoad, int limit) {
    if (onRoad) {
      add(road, ranking.ranked(true), limit);
    }
    for (Note note : notes) {
      double[] matches = matches(note, wanted);
      boolean all =
          IntStream.range(0, matches.length)
              .allMatch(word -> matches[word] > 0 || missing.contains(wanted.typed(word)));
      if (all) {
        add(note, matches, 0);
      }
    }
  }

  private void lookForSome(Road road, List<Note> notes, int limit) {
    add(road, ranking.ranked(false), limit);
    for (Note note : notes) {
      double[] matches = matches(note, wanted);
      double there = IntStream.range(0, matches.length).filter(word -> matches[word] > 0).count();
      add(note, matches, Ranking.PART * there / Math.max(1, matches.length));
    }
  }

  private void add(Road road, List<Ranked> ranked, int limit) {
    var findables = new Findables(road, wanted);
    ranked.stream().limit((long) LOOKED_AT * limit).forEach(each -> add(findables, each));
  }

  private void add(Findables findables, Ranked ranked) {
    Passage passage = ranked.passage();
    double more = 0;
    if (isMeant(findables.name(passage))) {
      more = Ranking.EXACTLY;
    } else if (findables.also(passage).stream().anyMatch(this::isMeant)) {
      more = Ranking.KNOWN_SO;
    }
    scored.add(new Scored(() -> findables.hit(passage), ranked.score() + more));
  }

  /** Wherever the spaces are. */
  private boolean isMeant(String name) {
    String close = close(Tokens.normal(name));
    return close.equals(close(meant)) || close.equals(close(typed));
  }

  private static String close(String words) {
    return words.replace(" ", "");
  }

  /** Adds a note that has any of the words. */
  private void add(Note note, double[] matches, double more) {
    double score = 0;
    for (double match : matches) {
      score += Ranking.TEXT * match / matches.length;
    }
    if (score > 0) {
      scored.add(new Scored(() -> hit(note), score + more));
    }
  }

  /** How well each wanted word is in a note. */
  private static double[] matches(Note note, Wanted wanted) {
    var matches = new double[wanted.size()];
    for (String word : Tokens.of(note.text())) {
      for (int i = 0; i < matches.length; i++) {
        matches[i] = Math.max(matches[i], wanted.match(i, word));
      }
    }
    return matches;
  }

  private Hit hit(Note note) {
    return new Hit("note", note.subject(), "", "", Excerpt.of(note.text(), wanted));
  }
}
