package dev.roadmap.cli;

import dev.roadmap.curriculum.Step;
import dev.roadmap.progress.Card;
import dev.roadmap.review.Deck;
import dev.roadmap.review.Deck.Deal;
import dev.roadmap.review.Deck.Entry;
import dev.roadmap.terminal.Cells;
import dev.roadmap.terminal.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What there is to review, in a line beside something else. Says nothing when there is nothing. */
final class DueLine {

  /** Days for which a lapse is mentioned. */
  private static final int RECENT = 2;

  /** Lessons that are named. */
  private static final int NAMED = 2;

  private DueLine() {}

  /**
   * What {@code --json} says of it.
   *
   * @param due questions to be asked now that were asked before
   * @param fresh questions to be asked now for the first time
   * @param lapsed ids of lessons of which something was forgotten lately
   */
  record ReviewJson(int due, int fresh, List<String> lapsed, String command) {}

  /** Null when there is nothing to review. */
  static @Nullable ReviewJson json(Context context) {
    @Nullable Deck deck = deck(context);
    if (deck == null) {
      return null;
    }
    Deal deal = deck.deal(context.clock().instant(), context.today());
    List<Step> lapsed = lapsed(context, deck);
    return deal.entries().isEmpty() && lapsed.isEmpty()
        ? null
        : new ReviewJson(
            deal.dealtDue(),
            deal.newOnes(),
            lapsed.stream().map(Step::id).toList(),
            "roadmap review");
  }

  static void show(Context context, Page page) {
    @Nullable Deck deck = deck(context);
    if (deck == null) {
      return;
    }
    Deal deal = deck.deal(context.clock().instant(), context.today());
    if (!deal.entries().isEmpty()) {
      page.gap();
      String waiting = count(deal) + ": " + page.theme().command("roadmap review");
      page.item("  To review: ", waiting);
    }
    List<Step> lapsed = lapsed(context, deck);
    if (!lapsed.isEmpty()) {
      page.gap();
      for (Step lesson : lapsed.subList(0, Math.min(NAMED, lapsed.size()))) {
        lapse(page, lesson);
      }
    }
  }

  /** On one line where it fits; the command never in two pieces. */
  private static void lapse(Page page, Step lesson) {
    String mark = "  Slipped away: ";
    String what = "something of " + lesson.title();
    String read = "roadmap read " + lesson.id();
    if (Cells.width(mark + what + ", " + read) <= page.width()) {
      page.line(mark + what + ", " + page.theme().command(read));
    } else {
      page.item(mark, what).command(" ".repeat(mark.length()), read);
    }
  }

  private static String count(Deal deal) {
    int due = deal.dealtDue();
    if (due == 0) {
      return Words.count(deal.newOnes(), "new question", "new questions");
    }
    String fresh = deal.newOnes() == 0 ? "" : " and " + deal.newOnes() + " new";
    return Words.count(due, "question", "questions") + fresh;
  }

  /** When the next question comes up, in a sentence; empty when none will by itself. */
  static String nextUp(Context context, Deck deck) {
    Instant now = context.clock().instant();
    LocalDate today = context.today();
    @Nullable Card soonest = null;
    for (Entry entry : deck.entries()) {
      Card card = entry.card();
      if (card != null && (soonest == null || compare(deck, card, soonest) < 0)) {
        soonest = card;
      }
    }
    return soonest == null
        ? ""
        : " The next comes back " + QuestionPage.back(deck.timetable(), soonest, now, today) + ".";
  }

  private static int compare(Deck deck, Card one, Card other) {
    int days = deck.timetable().dueDay(one).compareTo(deck.timetable().dueDay(other));
    return days != 0 ? days : deck.timetable().dueAt(one).compareTo(deck.timetable().dueAt(other));
  }

  private static List<Step> lapsed(Context context, Deck deck) {
    return deck.lapsed(context.today().minusDays(RECENT));
  }

  /** Null when nothing is recorded yet, which is quickly seen. */
  private static @Nullable Deck deck(Context context) {
    return context.progress().steps().isEmpty()
        ? null
        : Deck.of(context.road(), context.progress());
  }
}
