package dev.roadmap.review;

import dev.roadmap.progress.Card;
import dev.roadmap.progress.Card.Stage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * When a card comes back. It follows from the card and the desired retention at the moment of
 * asking, so another retention takes effect at once and for all cards.
 */
public final class Timetable {

  /** From here on an interval is shaken a little, so that what came together does not stay so. */
  private static final double FUZZ_FROM = 2.5;

  private static final Duration FIRST_STEP = Duration.ofMinutes(1);
  private static final Duration LAST_STEP = Duration.ofMinutes(10);

  private final Fsrs fsrs = Fsrs.standard();

  private final double retention;

  /**
   * @param retention desired, 0 to 1
   */
  public Timetable(double retention) {
    this.retention = retention;
  }

  /** Whether a card is to be asked. */
  public boolean due(Card card, Instant now, LocalDate today) {
    return card.stage() == Stage.REVIEW
        ? !dueDay(card).isAfter(today)
        : card.lastDay().isBefore(today) || !dueAt(card).isAfter(now);
  }

  /** The moment a card on its learning steps comes back. */
  public Instant dueAt(Card card) {
    boolean first = card.stage() == Stage.LEARNING && card.step() == 0;
    return card.last().plus(first ? FIRST_STEP : LAST_STEP);
  }

  /** The day a card comes back; one on its learning steps on the day of its last review. */
  public LocalDate dueDay(Card card) {
    return card.stage() == Stage.REVIEW ? card.lastDay().plusDays(days(card)) : card.lastDay();
  }

  /** Days between the latest review and the next; 0 on the learning steps. */
  public int days(Card card) {
    if (card.stage() != Stage.REVIEW) {
      return 0;
    }
    double interval = fsrs.interval(card.stability(), retention);
    return fuzzed(interval, Seed.of(card.question(), card.reviews()));
  }

  /** The chance, 0 to 1, that the answer is known on a day. */
  public double retrievability(Card card, LocalDate day) {
    long days = Math.max(0, ChronoUnit.DAYS.between(card.lastDay(), day));
    return fsrs.retrievability((double) days, card.stability());
  }

  /**
   * The interval, moved by up to 15 percent of its part below a week, 10 of that below 20 days, and
   * 5 of the rest, and by a day at least; the same for the same seed.
   */
  static int fuzzed(double interval, long seed) {
    if (interval < FUZZ_FROM) {
      return (int) interval;
    }
    double reach = 1;
    reach += 0.15 * Math.max(0, Math.min(interval, 7) - FUZZ_FROM);
    reach += 0.10 * Math.max(0, Math.min(interval, 20) - 7);
    reach += 0.05 * Math.max(0, interval - 20);
    long most = Math.min(Math.round(interval + reach), Fsrs.LONGEST_INTERVAL);
    long least = Math.min(Math.max(2, Math.round(interval - reach)), most);
    return (int) (least + Math.floorMod(seed, most - least + 1));
  }
}
