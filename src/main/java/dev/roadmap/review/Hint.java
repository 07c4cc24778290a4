package dev.roadmap.review;

import dev.roadmap.curriculum.Question;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Help that gives a part of the answer away. */
public final class Hint {

  private Hint() {}

  /**
   * A hint in a sentence.
   *
   * @param taken how many were taken before
   * @return null when there is no more to give away
   */
  public static @Nullable String of(Sheet sheet, int taken) {
    return switch (sheet.question().kind()) {
      case CHOICE -> taken == 0 ? narrowed(sheet) : null;
      case SEVERAL -> several(sheet, taken);
      case ORDER -> order(sheet, taken);
      case LINE -> taken == 0 ? lines(sheet.question()) : null;
      case PRINTS -> sheet.picking() ? taken == 0 ? narrowed(sheet) : null : letters(sheet, taken);
      case TYPED, COMMAND -> letters(sheet, taken);
    };
  }

  /** The right one and half of the others, in the order of the sheet. */
  private static @Nullable String narrowed(Sheet sheet) {
    int wrong = sheet.options().size() - 1;
    if (wrong < 2) {
      return null;
    }
    int kept = wrong / 2;
    var keys = new ArrayList<String>();
    for (int i = 0; i < sheet.options().size(); i++) {
      boolean right = sheet.question().answers().contains(sheet.options().get(i));
      if (right || kept-- > 0) {
        keys.add(sheet.key(i));
      }
    }
    return "It is one of " + String.join(", ", keys) + ".";
  }

  private static @Nullable String several(Sheet sheet, int taken) {
    List<String> answers = sheet.question().answers();
    if (taken == 0) {
      return answers.size() + " of them are right.";
    }
    return taken == 1 ? "One of them is " + key(sheet, answers.getFirst()) + "." : null;
  }

  private static @Nullable String order(Sheet sheet, int taken) {
    List<String> answers = sheet.question().answers();
    if (taken == 0) {
      return "The first is " + key(sheet, answers.getFirst()) + ".";
    }
    return taken == 1 && answers.size() > 3
        ? "The last is " + key(sheet, answers.getLast()) + "."
        : null;
  }

  private static String key(Sheet sheet, String option) {
    return sheet.key(sheet.options().indexOf(option));
  }

  private static @Nullable String lines(Question question) {
    Question.Code code = question.code();
    int lines = code == null ? 0 : (int) code.text().stripTrailing().lines().count();
    if (lines < 4) {
      return null;
    }
    boolean upper = Integer.parseInt(question.answers().getFirst()) <= (lines + 1) / 2;
    return upper
        ? "It is one of lines 1 to " + (lines + 1) / 2 + "."
        : "It is one of lines " + ((lines + 1) / 2 + 1) + " to " + lines + ".";
  }

  private static @Nullable String letters(Sheet sheet, int taken) {
    String answer = sheet.question().answers().getFirst();
    int shown = taken == 0 ? 1 : (answer.length() + 1) / 2;
    if (taken > 1 || shown >= answer.length()) {
      return null;
    }
    String more = taken == 0 ? ", " + answer.length() + " characters in all." : "...";
    return "It begins with " + answer.substring(0, shown).stripTrailing() + more;
  }
}
