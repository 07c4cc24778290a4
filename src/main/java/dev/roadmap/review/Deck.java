package dev.roadmap.review;

import dev.roadmap.curriculum.Question;
import dev.roadmap.curriculum.Road;
import dev.roadmap.curriculum.Step;
import dev.roadmap.curriculum.StepKind;
import dev.roadmap.progress.Card;
import dev.roadmap.progress.Progress;
import dev.roadmap.progress.State;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The questions of the lessons that are done or verified, and what is known of each. A lesson taken
 * up again takes its questions out until it is done once more; their cards stay. A card whose
 * question the road no longer has stays too, and is never asked.
 */
public final class Deck {

  private final List<Entry> entries = new ArrayList<>();
  private final ReviewSettings settings;
  private final Timetable timetable;
  private final Progress progress;

  /**
   * A question in the deck.
   *
   * @param card null when it was never reviewed
   */
  public record Entry(Step lesson, Question question, @Nullable Card card) {}

  private Deck(Progress progress) {
    this.progress = progress;
    this.settings = ReviewSettings.of(progress);
    this.timetable = new Timetable(settings.retention());
  }

  /** The deck as it stands. */
  public static Deck of(Road road, Progress progress) {
    var deck = new Deck(progress);
    Map<String, Card> cards = HashMap.newHashMap(progress.cards().size());
    for (Card card : progress.cards()) {
      cards.put(card.question(), card);
    }
    for (Step lesson : closed(road, progress)) {
      for (Question question : road.questions(lesson)) {
        deck.entries.add(new Entry(lesson, question, cards.get(question.id())));
      }
    }
    return deck;
  }

  private static List<Step> closed(Road road, Progress progress) {
    // A lesson may have been recorded under an old id and under its present one.
    var lessons = new TreeMap<Integer, Step>();
    for (var recorded : progress.steps()) {
      if (recorded.state() == State.DONE || recorded.state() == State.VERIFIED) {
        Optional<Step> step = road.step(recorded.subject());
        if (step.isPresent() && step.get().kind() == StepKind.LESSON) {
          lessons.put(step.get().index(), step.get());
        }
      }
    }
    return List.copyOf(lessons.values());
  }

  /** In the order of the road. */
  public List<Entry> entries() {
    return Collections.unmodifiableList(entries);
  }

  public ReviewSettings settings() {
    return settings;
  }

  public Timetable timetable() {
    return timetable;
  }

  /**
   * What is dealt out at a moment: what is due, the longest waiting first, then new questions in
   * the order of the road. A day gets no more than the settings say. What does not fit waits, keeps
   * its place in the line, and lets nothing new in before it.
   */
  public Deal deal(Instant now, LocalDate today) {
    var due = new ArrayList<Entry>();
    var fresh = new ArrayList<Entry>();
    for (Entry entry : entries) {
      if (entry.card() == null) {
        fresh.add(entry);
      } else if (timetable.due(entry.card(), now, today)) {
        due.add(entry);
      }
    }
    if (due.size() > 1) {
      due.sort(this::compare);
    }
    int room = Math.max(0, settings.reviewsADay() - answered(today));
    int introduced = introduced(today);
    int forNew = Math.min(room - due.size(), settings.newADay() - introduced);
    var dealt = new ArrayList<>(due.subList(0, Math.min(room, due.size())));
    int newOnes = Math.clamp(forNew, 0, fresh.size());
    dealt.addAll(fresh.subList(0, newOnes));
    return new Deal(dealt, newOnes, due.size(), fresh.size(), room);
  }

  /** The longest waiting first; among those of one day, mixed. */
  private int compare(Entry one, Entry other) {
    int days = waitingSince(one).compareTo(waitingSince(other));
    return days != 0 ? days : Long.compare(mixed(one), mixed(other));
  }

  private LocalDate waitingSince(Entry entry) {
    Card card = entry.card();
    return card == null ? LocalDate.MAX : timetable.dueDay(card);
  }

  private static long mixed(Entry entry) {
    Card card = entry.card();
    return Seed.of(entry.question().id(), card == null ? 0 : card.reviews());
  }

  /** Reviews of a day, those of questions that are gone among them. */
  private int answered(LocalDate day) {
    int answers = 0;
    for (Card card : progress.cards()) {
      answers += card.lastDay().equals(day) ? card.answersOnLastDay() : 0;
    }
    return answers;
  }

  private int introduced(LocalDate day) {
    int cards = 0;
    for (Card card : progress.cards()) {
      cards += card.first().equals(day) ? 1 : 0;
    }
    return cards;
  }

  /** Lessons of which something that was known was forgotten on a day or since. */
  public List<Step> lapsed(LocalDate since) {
    var lessons = new ArrayList<Step>();
    for (Entry entry : entries) {
      Card card = entry.card();
      LocalDate lapsed = card == null ? null : card.lapsed();
      if (lapsed != null && !lapsed.isBefore(since) && !lessons.contains(entry.lesson())) {
        lessons.add(entry.lesson());
      }
    }
    return lessons;
  }

  /**
   * What is dealt out.
   *
   * @param entries to be asked now, in this order
   * @param newOnes how many of them are new; they come last
   * @param due all that are due, dealt or waiting
   * @param unseen all that were never asked
   * @param room answers that the day has left
   */
  public record Deal(List<Entry> entries, int newOnes, int due, int unseen, int room) {

    public Deal {
      entries = List.copyOf(entries);
    }

    /** The first so many. */
    public List<Entry> bite(int most) {
      return entries.subList(0, Math.min(most, entries.size()));
    }

    /** Due ones among {@link #entries}. */
    public int dealtDue() {
      return entries.size() - newOnes;
    }
  }
}
