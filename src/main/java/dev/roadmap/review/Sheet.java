package dev.roadmap.review;

import dev.roadmap.curriculum.Question;
import dev.roadmap.curriculum.Question.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * A question as it is put: what there is to choose from, shuffled, and the signs it is chosen by.
 *
 * @param options choices, or the things to order; empty where the answer is typed
 * @param letters whether the options are chosen by letters, because they are numbers themselves
 */
public record Sheet(Question question, List<String> options, boolean letters) {

  /** More could not be chosen by one key. */
  private static final int MOST = 9;

  public Sheet {
    options = List.copyOf(options);
  }

  /**
   * Puts a question.
   *
   * @param seed the same gives the same order
   */
  public static Sheet of(Question question, long seed) {
    boolean ordering = question.kind() == Kind.ORDER;
    List<String> options =
        shuffled(ordering ? question.answers() : question.choices(), question.id(), seed);
    if (ordering && options.equals(question.answers()) && options.size() > 1) {
      // Shown in its right order there would be nothing to do.
      options = options.reversed();
    }
    boolean letters = options.size() > MOST || options.stream().anyMatch(Sheet::isKey);
    return new Sheet(question, options, letters);
  }

  /** Whether one or several options are picked, as opposed to typing an answer. */
  public boolean picking() {
    return !options.isEmpty();
  }

  /** What an option is chosen by. */
  public String key(int option) {
    return letters ? String.valueOf((char) ('a' + option)) : Integer.toString(option + 1);
  }

  /** The right answer in one piece, as it is shown. */
  public String solution() {
    List<String> answers = question.answers();
    return switch (question.kind()) {
      case CHOICE, TYPED, COMMAND, PRINTS -> answers.getFirst();
      case SEVERAL -> String.join("; ", answers);
      case ORDER -> String.join("; ", answers);
      case LINE -> "line " + answers.getFirst();
    };
  }

  private static boolean isKey(String option) {
    return option.length() == 1 && Character.isDigit(option.charAt(0));
  }

  private static List<String> shuffled(List<String> list, String question, long seed) {
    var shuffled = new ArrayList<>(list);
    for (int i = shuffled.size() - 1; i > 0; i--) {
      int other = (int) Math.floorMod(Seed.of(question, seed * 31 + i), (long) i + 1);
      String moved = shuffled.set(i, shuffled.get(other));
      shuffled.set(other, moved);
    }
    return shuffled;
  }
}
