package dev.roadmap.guide;

import dev.roadmap.curriculum.Tokens;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The words somebody looks for, and how well another word is one of them. */
final class Wanted {

  private static final double WHOLE = 1;
  private static final double PLURAL = 0.9;
  private static final double BEGINNING = 0.5;
  private static final double MISTYPED = 0.4;

  /** Whoever pastes a page means its beginning. */
  private static final int MOST_WORDS = 16;

  /** From so many letters on a mistake is forgiven, and two. */
  private static final int ONE_MISTAKE = 4;

  private static final int TWO_MISTAKES = 9;

  /** What a question is made of and is not about. */
  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "and", "are", "as", "at", "be", "by", "can", "do", "does", "for", "how", "i",
          "in", "is", "it", "its", "my", "of", "on", "or", "that", "the", "to", "what", "when",
          "which", "why", "with");

  private final List<String> words;

  /** Those that are on the road as they were typed: no typing mistakes. */
  private final Set<String> known;

  private Wanted(List<String> words, Set<String> known) {
    this.words = words;
    this.known = known;
  }

  /** Small words count only where there are no others. */
  static Wanted in(String typed) {
    List<String> all = Tokens.of(typed).stream().distinct().toList();
    List<String> large = all.stream().filter(Predicate.not(SMALL::contains)).toList();
    return new Wanted(
        (large.isEmpty() ? all : large).stream().limit(MOST_WORDS).toList(), Set.of());
  }

  /** The same, forgiving nothing in words that are known. */
  Wanted knowing(Set<String> right) {
    return new Wanted(words, Set.copyOf(right));
  }

  List<String> words() {
    return words;
  }

  int size() {
    return words.size();
  }

  /** From 0 to 1: the word itself, its plural, one that begins with it, one mistyped. */
  double match(int position, String token) {
    double right = spelt(words.get(position), token);
    return right > 0 || known.contains(words.get(position)) ? right : mistyped(position, token);
  }

  /** The same without forgiving anything. */
  double spelt(int position, String token) {
    return spelt(words.get(position), token);
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

  private double mistyped(int position, String token) {
    String word = words.get(position);
    int most = word.length() < ONE_MISTAKE ? 0 : word.length() < TWO_MISTAKES ? 1 : 2;
    if (most == 0 || Math.abs(word.length() - token.length()) > most) {
      return 0;
    }
    int mistakes = Typos.between(word, token, most);
    return mistakes > most ? 0 : MISTYPED / mistakes;
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
