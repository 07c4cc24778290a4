package dev.roadmap.cli;

import dev.roadmap.review.Grading;
import dev.roadmap.review.Hint;
import dev.roadmap.review.Sheet;
import org.jspecify.annotations.Nullable;

/** Puts a question and reads lines until one of them is an answer. */
final class Asking {

  static final String END = "q";

  private static final String HINT = "?";

  private final Dialogue dialogue;
  private final boolean hinting;

  /** An answer, and how many hints it took. */
  record Attempt(boolean right, int hints) {}

  /**
   * @param hinting whether hints are given
   */
  Asking(Dialogue dialogue, boolean hinting) {
    this.dialogue = dialogue;
    this.hinting = hinting;
  }

  /** Reads lines until one is an answer; null when it is over. */
  @Nullable Attempt attempt(Sheet sheet) {
    int hints = 0;
    boolean emptyBefore = false;
    while (true) {
      @Nullable String line = dialogue.line("> ");
      if (line == null || (line.equalsIgnoreCase(END) && !answers(sheet, line))) {
        return null;
      }
      if (line.equals(HINT) && !answers(sheet, line)) {
        hints += hint(sheet, hints) ? 1 : 0;
        continue;
      }
      if (line.isEmpty() && !emptyBefore) {
        emptyBefore = true;
        dialogue.say(page -> page.prose("", "Enter once more shows the answer, as not known."));
        continue;
      }
      if (line.isEmpty()) {
        return new Attempt(false, hints);
      }
      switch (Grading.typed(sheet, line)) {
        case Grading.Right() -> {
          return new Attempt(true, hints);
        }
        case Grading.Wrong() -> {
          return new Attempt(false, hints);
        }
        case Grading.Unreadable(String instruction) ->
            dialogue.say(page -> page.prose("", instruction));
      }
    }
  }

  /** Gives something away; false when there is nothing more. */
  private boolean hint(Sheet sheet, int taken) {
    @Nullable String hint = hinting ? Hint.of(sheet, taken) : null;
    dialogue.say(page -> {
      String none = hinting ? "There is no more to give away." : "There are no hints here.";
      page.prose("", hint == null ? none : "Hint: " + hint);
    });
    return hint != null;
  }

  /** Whether what usually steers is an answer here. */
  private static boolean answers(Sheet sheet, String line) {
    return !sheet.picking() && Grading.typed(sheet, line) instanceof Grading.Right;
  }
}
