package dev.roadmap.cli;

import dev.roadmap.cli.AnswerBook.Answer;
import dev.roadmap.cli.AnswerBook.Recorded;
import dev.roadmap.progress.Card;
import dev.roadmap.review.Deck.Entry;
import dev.roadmap.review.Grading;
import dev.roadmap.review.Rating;
import dev.roadmap.review.Sheet;
import dev.roadmap.terminal.Page;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Asks questions one after the other, as lines that are typed and lines that come back. Each answer
 * is recorded before its reason is shown, so whatever ends the sitting loses none.
 */
final class Sitting {

  private final Context context;
  private final AnswerBook book;
  private final Asking asking;
  private final List<Recorded> answered = new ArrayList<>();

  /** Wrong answers that come once more, when the day has room for them. */
  private final int retries;

  private int shown;

  /**
   * @param retries how many of the wrong ones may come again at the end
   */
  Sitting(Context context, AnswerBook book, int retries) {
    this.context = context;
    this.book = book;
    this.retries = retries;
    this.asking = new Asking(context, true);
  }

  /** Asks them all, or until somebody ends it, and returns what was answered. */
  List<Recorded> ask(List<Entry> entries) {
    var queue = new ArrayDeque<>(entries);
    int total = entries.size();
    int left = retries;
    while (!queue.isEmpty()) {
      Entry entry = queue.poll();
      boolean again = shown >= entries.size();
      @Nullable Recorded recorded = ask(entry, ++shown, total, again);
      if (recorded == null) {
        break;
      }
      answered.add(recorded);
      if (!recorded.answer().right() && !again && recorded.card() != null && left > 0) {
        queue.add(new Entry(entry.lesson(), entry.question(), recorded.card()));
        left--;
        total++;
      }
      if (asking.prompting() && !pause(recorded)) {
        break;
      }
    }
    return List.copyOf(answered);
  }

  private @Nullable Recorded ask(Entry entry, int number, int total, boolean again) {
    Card card = entry.card();
    long seed = context.today().toEpochDay() * 31 + (card == null ? 0 : card.reviews());
    Sheet sheet = Sheet.of(entry.question(), seed);
    asking.say(page -> {
      page.line("");
      String once = again ? ", once more" : "";
      String head = "Question " + number + " of " + total + once;
      page.prose("", page.theme().strong(head) + ", " + page.theme().quiet(entry.lesson().title()));
      QuestionPage.ask(page, sheet, true);
    });
    long begun = context.clock().millis();
    Asking.@Nullable Attempt attempt = asking.attempt(sheet);
    if (attempt == null) {
      return null;
    }
    long taken = context.clock().millis() - begun;
    @Nullable Long milliseconds = asking.prompting() && taken > 0 ? (Long) taken : null;
    boolean right = attempt.right();
    Rating rating = Grading.rating(sheet, right, attempt.hints(), milliseconds);
    Recorded recorded =
        book.record(entry, new Answer(right, rating, milliseconds, attempt.hints()));
    asking.say(page -> {
      if (!asking.prompting()) {
        page.line("");
      }
      QuestionPage.verdict(page, sheet, right);
      if (!asking.prompting()) {
        back(page, recorded);
      }
    });
    return recorded;
  }

  /** Lets the reason be read and the rating be changed; false when it is over. */
  private boolean pause(Recorded recorded) {
    if (!recorded.counts()) {
      asking.say(page -> page.gap().prose("", page.theme().quiet("Practice: no date has moved.")));
      @Nullable String line = asking.line("Enter goes on, q ends > ");
      return line != null && !line.equalsIgnoreCase(Asking.END);
    }
    asking.say(page -> back(page, recorded));
    while (true) {
      @Nullable String line =
          asking.line("Enter goes on; 1 again, 2 hard, 3 good, 4 easy changes it; q ends > ");
      if (line == null || line.equalsIgnoreCase(Asking.END)) {
        return false;
      }
      if (line.isEmpty()) {
        return true;
      }
      Optional<Rating> rating = Rating.parse(line);
      if (rating.isPresent()) {
        correct(recorded, rating.get());
        return true;
      }
    }
  }

  private void correct(Recorded recorded, Rating rating) {
    if (rating == recorded.answer().rating()) {
      return;
    }
    Recorded corrected = book.correct(recorded, rating);
    answered.set(answered.size() - 1, corrected);
    asking.say(page -> back(page, corrected));
  }

  private void back(Page page, Recorded recorded) {
    Card card = recorded.card();
    if (card != null) {
      String when =
          QuestionPage.back(book.timetable(), card, context.clock().instant(), context.today());
      String word = page.theme().strong(recorded.answer().rating().word());
      page.prose("", "Rated " + word + ": it comes back " + when + ".");
    }
  }
}
