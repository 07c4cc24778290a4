package dev.roadmap.guide;

import dev.roadmap.curriculum.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The words somebody looks for, and how well another word is one of them. */
final class Wanted {

  private static final double WHOLE = 1;
  private static final double PLURAL = 0.9;
  private static final double BEGINNING = 0.5;

  /** One word for two that were typed: {@code TypeScript} for "type script". */
  private static final double JOINED = 0.9;

  /** Whoever pastes a page means its beginning. */
  private static final int MOST_WORDS = 16;

  /** What a question is made of and is not about. */
  private static final Set<String> SMALL =
      Set.of(
          "a",
          "an",
          "and",
          "are",
          "as",
          "at",
          "be",
          "between",
          "by",
          "can",
          "difference",
          "do",
          "does",
          "for",
          "how",
          "i",
          "in",
          "is",
          "it",
          "its",
          "my",
          "of",
          "on",
          "or",
          "s",
          "should",
          "t",
          "that",
          "the",
          "this",
          "to",
          "versus",
          "vs",
          "what",
          "when",
          "which",
          "why",
          "with");

  private final List<Word> words;

  /** Each word together with the one behind it; empty behind the last. */
  private final List<String> joined;

  /** A word as it was typed, and what it may stand for. */
  private record Word(String typed, List<Spelling> spellings) {}

  /** What stands for a word that was corrected. */
  private final Map<String, String> likely;

  /**
   * A word of the road that may be meant.
   *
   * @param worth from 0 to 1: how likely that is
   */
  record Spelling(String word, double worth) {}

  private Wanted(List<Word> words, Map<String, String> likely) {
    this.words = words;
    this.likely = likely;
    var pairs = new ArrayList<String>();
    for (int i = 0; i < words.size(); i++) {
      pairs.add(i + 1 < words.size() ? words.get(i).typed() + words.get(i + 1).typed() : "");
    }
    this.joined = pairs;
  }

  /** Small words count only where there are no others. */
  static Wanted in(String typed) {
    List<String> all = Tokens.of(typed).stream().distinct().toList();
    List<String> large = all.stream().filter(Predicate.not(SMALL::contains)).toList();
    return as((large.isEmpty() ? all : large).stream().limit(MOST_WORDS).toList());
  }

  private static Wanted as(List<String> words) {
    return new Wanted(
        words.stream().map(word -> new Word(word, List.of(new Spelling(word, WHOLE)))).toList(),
        Map.of());
  }

  /**
   * The same, with other spellings of some words.
   *
   * @param meant of a mistyped word what it may stand for
   * @param parts of two words that were written as one, those two
   */
  Wanted corrected(Map<String, List<Spelling>> meant, Map<String, List<String>> parts) {
    var corrected = new ArrayList<Word>();
    for (Word word : words) {
      if (parts.containsKey(word.typed())) {
        corrected.addAll(as(parts.get(word.typed())).words);
      } else {
        corrected.add(new Word(word.typed(), meant.getOrDefault(word.typed(), word.spellings())));
      }
    }
    var stands = new HashMap<String, String>();
    meant.forEach((word, spellings) -> stands.put(word, spellings.getFirst().word()));
    parts.forEach((word, two) -> stands.put(word, String.join(" ", two)));
    return new Wanted(corrected, stands);
  }

  int size() {
    return words.size();
  }

  /** A word as it was typed. */
  String typed(int position) {
    return words.get(position).typed();
  }

  /** What was typed, with the words that are most likely meant in place of the others. */
  String meant(String typed) {
    List<String> all = Tokens.of(typed);
    var meant = new ArrayList<String>();
    for (String word : all) {
      meant.add(likely.getOrDefault(word, word));
    }
    return String.join(" ", meant);
  }

  /** From 0 to 1: the word itself, its plural, one that begins with it, two in one. */
  double match(int position, String token) {
    double best = 0;
    for (Spelling spelling : words.get(position).spellings()) {
      best = Math.max(best, spelling.worth() * spelt(spelling.word(), token));
    }
    boolean both =
        token.equals(joined.get(position))
            || (position > 0 && token.equals(joined.get(position - 1)));
    return both ? Math.max(best, JOINED) : best;
  }

  private static double spelt(String word, String token) {
    if (token.startsWith(word)) {
      int more = token.length() - word.length();
      if (more == 0) {
        return WHOLE;
      }
      boolean plural = more == 1 && token.endsWith("s") && word.length() > 2;
      return plural ? PLURAL : BEGINNING * (1 + word.length() / (double) token.length()) / 2;
    }
    boolean singular =
        word.length() == token.length() + 1 && word.endsWith("s") && word.startsWith(token);
    return singular && token.length() > 2 ? PLURAL : 0;
  }

  boolean matchesAny(String token) {
    for (int i = 0; i < words.size(); i++) {
      if (match(i, token) > 0) {
        return true;
      }
    }
    return false;
  }
}
