package dev.roadmap.guide;

import dev.roadmap.curriculum.Road;
import dev.roadmap.curriculum.Tokens;
import dev.roadmap.curriculum.WordIndex.Passage;
import dev.roadmap.guide.Ranking.Ranked;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/**
 * Finds what is on the road, and in notes, by words. A word in a title weighs more than one in the
 * text; beginnings of words and small typing mistakes match, for less.
 */
public final class Search {

  /** Of so many times what is shown the names are compared with what was typed. */
  private static final int LOOKED_AT = 4;

  private final Wanted wanted;
  private final String typed;
  private final List<Scored> scored = new ArrayList<>();

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

  private Search(Wanted wanted, String words) {
    this.wanted = wanted;
    this.typed = Tokens.normal(words);
  }

  /** The best matches first, at most so many. */
  public static List<Hit> find(Road road, List<Note> notes, String words, int limit) {
    var ranking = new Ranking(road.words(), Wanted.in(words));
    var search = new Search(ranking.wanted(), words);
    var findables = new Findables(road, ranking.wanted());
    ranking.ranked().stream()
        .limit((long) LOOKED_AT * limit)
        .forEach(ranked -> search.add(findables, ranked));
    notes.forEach(search::add);
    search.scored.sort(Comparator.comparingDouble(Scored::score).reversed());
    return search.scored.stream().limit(limit).map(each -> each.hit().get()).toList();
  }

  private void add(Findables findables, Ranked ranked) {
    Passage passage = ranked.passage();
    double more = 0;
    if (isTyped(findables.name(passage))) {
      more = Ranking.EXACTLY;
    } else if (findables.also(passage).stream().anyMatch(this::isTyped)) {
      more = Ranking.KNOWN_SO;
    }
    scored.add(new Scored(() -> findables.hit(passage), ranked.score() + more));
  }

  private boolean isTyped(String name) {
    return Tokens.normal(name).equals(typed);
  }

  private void add(Note note) {
    double score = 0;
    List<String> words = Tokens.of(note.text());
    for (int i = 0; i < wanted.size(); i++) {
      double best = 0;
      for (String word : words) {
        best = Math.max(best, wanted.match(i, word));
      }
      if (best == 0) {
        return;
      }
      score += Ranking.TEXT * best / wanted.size();
    }
    if (score > 0) {
      scored.add(new Scored(() -> hit(note), score));
    }
  }

  private Hit hit(Note note) {
    return new Hit("note", note.subject(), "", "", Excerpt.of(note.text(), wanted));
  }
}
