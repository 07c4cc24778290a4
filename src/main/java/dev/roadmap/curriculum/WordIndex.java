package dev.roadmap.curriculum;

import java.util.List;

/**
 * Which words occur in which passage of the road. A search asks here first, and reads only the
 * texts of the few passages it shows.
 */
public final class WordIndex {

  /** Of a road that was not compiled. */
  static final WordIndex EMPTY = new WordIndex(List.of(), new byte[] {0}, 0);

  private final List<Passage> passages;
  private final byte[] bytes;
  private final int words;

  /** What a passage is. */
  public enum Kind {
    PHASE,
    /** A lesson's title and summary; its {@code SECTION}s come right behind. */
    LESSON,
    SECTION,
    EXERCISE,
    MILESTONE,
    PROJECT,
    CHEAT,
    TERM
  }

  /** Where in a passage a word stands, the weightiest place first. */
  public enum Field {
    TITLE,
    /** Other words it is found by. */
    ALSO,
    /** The title of what it is a part of. */
    CONTEXT,
    TEXT
  }

  /**
   * Something to find.
   *
   * @param at the position of the phase, step, project or cheat sheet
   * @param part which section, term or entry of it, from 0
   * @param titleWords how many words the title has
   */
  public record Passage(Kind kind, int at, int part, int titleWords) {}

  /** Looks at all words. */
  public interface Visitor {

    /** Whether to be told where this word occurs. */
    boolean wants(String word);

    /** The word occurs in this passage, at this place of the greatest weight. */
    void occurs(int passage, Field field);
  }

  private WordIndex(List<Passage> passages, byte[] bytes, int words) {
    this.passages = passages;
    this.bytes = bytes;
    this.words = words;
  }

  static WordIndex read(byte[] index, IndexCursor cursor) {
    List<Passage> passages =
        cursor.list(
            each -> new Passage(kind(each.octet()), each.number(), each.number(), each.number()));
    return new WordIndex(passages, index, cursor.position());
  }

  /** In the order of the road. */
  public List<Passage> passages() {
    return passages;
  }

  /** Shows the visitor every word, in no order. */
  public void visit(Visitor visitor) {
    var cursor = new IndexCursor(bytes, words, bytes.length);
    for (int left = cursor.count(); left > 0; left--) {
      String word = cursor.string();
      int length = cursor.count();
      if (visitor.wants(word)) {
        occurrences(cursor, visitor);
      } else {
        cursor.skip(length);
      }
    }
  }

  private void occurrences(IndexCursor cursor, Visitor visitor) {
    int passage = 0;
    for (int left = cursor.count(); left > 0; left--) {
      int step = cursor.number();
      passage += step / IndexFormat.FIELDS.size();
      if (passage >= passages.size()) {
        throw IndexCursor.damaged();
      }
      visitor.occurs(passage, IndexFormat.FIELDS.get(step % IndexFormat.FIELDS.size()));
    }
  }

  private static Kind kind(int position) {
    if (position >= IndexFormat.PASSAGE_KINDS.size()) {
      throw IndexCursor.damaged();
    }
    return IndexFormat.PASSAGE_KINDS.get(position);
  }
}
