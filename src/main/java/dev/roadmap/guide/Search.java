package dev.roadmap.guide;

import dev.roadmap.curriculum.Road;
import dev.roadmap.curriculum.Tokens;
import dev.roadmap.curriculum.WordIndex.Passage;
import dev.roadmap.guide.Ranking.Ranked;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
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
  private final List<Noted> notes;
  private final String typed;
  private final String meant;
  private final List<Scored> scored = new ArrayList<>();

  /** Passages and notes that were found, themselves: comparing records costs more at start. */
  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

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

  /** A note with how well each wanted word is in it. */
  private static final class Noted {
    private final Note note;
    private final double[] matches;

    Noted(Note note, Wanted wanted) {
      this.note = note;
      this.matches = new double[wanted.size()];
      for (String word : Tokens.of(note.text())) {
        for (int i = 0; i < matches.length; i++) {
          matches[i] = Math.max(matches[i], wanted.match(i, word));
        }
      }
    }

    boolean has(int word) {
      return matches[word] > 0;
    }

    double score() {
      double score = 0;
      for (double match : matches) {
        score += Ranking.TEXT * match / matches.length;
      }
      return score;
    }
  }

  /** Something with how well it answers; what it says is not read yet. */
  private record Scored(Supplier<Hit> hit, double score) {}

  private Search(Ranking ranking, List<Noted> notes, String typed) {
    this.ranking = ranking;
    this.notes = notes;
    this.wanted = ranking.wanted();
    this.typed = Tokens.normal(typed);
    this.meant = wanted.meant(typed);
  }

  /** The best matches, at most so many. */
  public static Found find(Road road, List<Note> notes, String words, int limit) {
    Wanted typed = Wanted.in(words);
    List<Noted> asTyped = notes.stream().map(note -> new Noted(note, typed)).toList();
    Set<String> known = known(asTyped, typed);
    var ranking = new Ranking(road.words(), typed, known);
    Wanted wanted = ranking.wanted();
    List<Noted> noted =
        wanted == typed ? asTyped : notes.stream().map(note -> new Noted(note, wanted)).toList();
    return new Search(ranking, noted, words).found(road, known, limit);
  }

  private Found found(Road road, Set<String> known, int limit) {
    List<String> missing = nowhere().filter(word -> !known.contains(word)).toList();
    boolean onRoad = nowhere().count() == missing.size();
    look(road, missing, onRoad, limit);
    List<Hit> hits = best(limit);
    int whole = hits.size();
    if (whole < Math.min(FEW, limit)) {
      lookForSome(road, limit);
      hits =
          Stream.concat(hits.stream(), best(limit).stream())
              .limit(whole == 0 ? limit : Math.min(ENOUGH, limit))
              .toList();
    }
    return new Found(hits, meant.equals(typed) ? "" : meant, missing, whole);
  }

  private List<Hit> best(int limit) {
    scored.sort(Comparator.comparingDouble(Scored::score).reversed());
    List<Hit> hits = scored.stream().limit(limit).map(each -> each.hit().get()).toList();
    scored.clear();
    return hits;
  }

  /** Of the words, those that a note has. */
  private static Set<String> known(List<Noted> notes, Wanted typed) {
    var known = new HashSet<String>();
    for (Noted note : notes) {
      for (int i = 0; i < typed.size(); i++) {
        if (note.has(i)) {
          known.add(typed.typed(i));
        }
      }
    }
    return known;
  }

  /** The words that are nowhere on the road. */
  private Stream<String> nowhere() {
    return IntStream.range(0, wanted.size())
        .filter(word -> !ranking.has(word))
        .mapToObj(wanted::typed);
  }

  /** What has all the words but the missing ones; on the road only when the road has them. */
  private void look(Road road, List<String> missing, boolean onRoad, int limit) {
    if (onRoad) {
      add(road, ranking.ranked(true), limit);
    }
    for (Noted note : notes) {
      boolean all =
          IntStream.range(0, wanted.size())
              .allMatch(i -> note.has(i) || missing.contains(wanted.typed(i)));
      if (all) {
        add(note, 0);
      }
    }
  }

  private void lookForSome(Road road, int limit) {
    add(road, ranking.ranked(false), limit);
    for (Noted note : notes) {
      double there = IntStream.range(0, wanted.size()).filter(i -> note.has(i)).count();
      add(note, Ranking.PART * there / Math.max(1, wanted.size()));
    }
  }

  private void add(Road road, List<Ranked> ranked, int limit) {
    var findables = new Findables(road, wanted);
    ranked.stream().limit((long) LOOKED_AT * limit).forEach(each -> add(findables, each));
  }

  private void add(Findables findables, Ranked ranked) {
    Passage passage = ranked.passage();
    if (!seen.add(passage)) {
      return;
    }
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
  private void add(Noted noted, double more) {
    if (noted.score() > 0 && seen.add(noted.note)) {
      scored.add(new Scored(() -> hit(noted.note), noted.score() + more));
    }
  }

  private Hit hit(Note note) {
    return new Hit("note", note.subject(), "", "", Excerpt.of(note.text(), wanted));
  }
}
