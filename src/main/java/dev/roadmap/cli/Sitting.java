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
 * Asks questions one after the other. Each answer is recorded before its reason is shown, so
 * whatever ends the sitting loses none.
 */
final class Sitting {

  private final Context context;
  private final AnswerBook book;
  private final Dialogue dialogue;
  private final Asking asking;
  private final List<Recorded> answered = new ArrayList<>();

  /** Questions rated again that come once more, when the day has room for them. */
  private final int retries;

  private int shown;

  /**
   * @param retries how many of those rated again may come once more at the end
   */
  Sitting(Context context, AnswerBook book, int retries) {
    this.context = context;
    this.book = book;
    this.retries = retries;
    this.dialogue = Dialogue.of(context);
    this.asking = new Asking(dialogue, true);
  }

  /** What was answered, and whether the questions are gone from the screen. */
  record Outcome(List<Recorded> answered, boolean gone) {}

  /** Asks them all, or until somebody ends it. */
  Outcome ask(List<Entry> entries) {
    try (dialogue) {
      return new Outcome(answers(entries), dialogue.paged());
    }
  }

  private List<Recorded> answers(List<Entry> entries) {
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
      boolean goesOn = !dialogue.prompting() || pause(recorded);
      Recorded rated = answered.getLast();
      if (rated.answer().rating() == Rating.AGAIN && !again && rated.card() != null && left > 0) {
        queue.add(new Entry(entry.lesson(), entry.question(), rated.card()));
        left--;
        total++;
      }
      if (!goesOn) {
        break;
      }
    }
    return List.copyOf(answered);
  }

  private @Nullable Recorded ask(Entry entry, int number, int total, boolean again) {
    Card card = entry.card();
    long seed = context.today().toEpochDay() * 31 + (card == null ? 0 : card.reviews());
    Sheet sheet = Sheet.of(entry.question(), seed);
    dialogue.fresh();
    dialogue.say(page -> {
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
    @Nullable Long milliseconds = dialogue.prompting() && taken > 0 ? (Long) taken : null;
    boolean right = attempt.right();
    Rating rating = Grading.rating(sheet, right, attempt.hints(), milliseconds);
    Recorded recorded =
        book.record(entry, new Answer(right, rating, milliseconds, attempt.hints()));
    dialogue.say(page -> {
      if (!dialogue.prompting()) {
        page.line("");
      }
      QuestionPage.verdict(page, sheet, right);
      if (!dialogue.prompting()) {
        back(page, recorded);
      }
    });
    return recorded;
  }

  /** Lets the reason be read and the rating be changed; false when it is over. */
  private boolean pause(Recorded recorded) {
    if (!recorded.counts()) {
      dialogue.say(
          page -> page.gap().prose("", page.theme().quiet("Practice: no date has moved.")));
      @Nullable String key = dialogue.key("Enter goes on, q ends");
      return key != null && !key.equalsIgnoreCase(Asking.END);
    }
    dialogue.say(page -> back(page, recorded));
    while (true) {
      @Nullable String key =
          dialogue.key("Enter goes on; 1 again, 2 hard, 3 good, 4 easy changes it; q ends");
      if (key == null || key.equalsIgnoreCase(Asking.END)) {
        return false;
      }
      if (key.isEmpty()) {
        return true;
      }
      Optional<Rating> rating = Rating.parse(key);
      if (rating.isPresent()) {
        correct(rating.get());
        if (!dialogue.paged()) {
          return true;
        }
      }
    }
  }

  /** Gives the last answer another rating. */
  private void correct(Rating rating) {
    Recorded last = answered.getLast();
    if (rating != last.answer().rating()) {
      Recorded corrected = book.correct(last, rating);
      answered.set(answered.size() - 1, corrected);
      dialogue.say(page -> back(page, corrected));
    }
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
