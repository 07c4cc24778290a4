package dev.roadmap.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.RealRoad;
import dev.roadmap.curriculum.CheatSheet;
import dev.roadmap.curriculum.Question;
import dev.roadmap.curriculum.Road;
import dev.roadmap.curriculum.Step;
import dev.roadmap.curriculum.StepKind;
import dev.roadmap.curriculum.Text;
import dev.roadmap.curriculum.Texts;
import dev.roadmap.progress.Card;
import dev.roadmap.progress.Progress;
import dev.roadmap.progress.Review;
import dev.roadmap.progress.State;
import dev.roadmap.progress.StepProgress;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * A learner closes a lesson every four days for a bit more than a year, answers what is dealt out,
 * forgets as the model says people do, and is away for six weeks in the second year.
 */
class FiveYearsTest {

  private static final int DAYS = 5 * 365;
  private static final int LIMIT = 30;
  private static final int NEW = 6;
  private static final int AWAY_FROM = 500;
  private static final int AWAY_TO = 542;

  private final Road road = remembering(RealRoad.road());
  private final FsrsCards model = new FsrsCards();
  private final SplittableRandom chance = new SplittableRandom(6);
  private final Map<String, Card> cards = new HashMap<>();
  private final List<StepProgress> done = new ArrayList<>();
  private final Map<String, String> settings =
      Map.of(
          ReviewSettings.REVIEWS, Integer.toString(LIMIT),
          ReviewSettings.NEW, Integer.toString(NEW));
  private final int[] answers = new int[DAYS];
  private int longestWait;
  private int matureAsked;
  private int matureKnown;

  private Deck deck() {
    return Deck.of(road, Progress.of(done, settings, List.copyOf(cards.values())));
  }

  @Test
  void noDayIsOverTheLimitNothingIsLostAndIntervalsGrow() {
    List<Step> lessons =
        road.steps().stream().filter(step -> step.kind() == StepKind.LESSON).toList();
    var byYear = new ArrayList<Double>();
    for (int day = 0; day < DAYS; day++) {
      LocalDate today = LocalDate.parse("2026-01-01").plusDays(day);
      Instant evening = today.atTime(18, 0).toInstant(ZoneOffset.UTC);
      if (day % 4 == 0 && day / 4 < lessons.size()) {
        done.add(new StepProgress(lessons.get(day / 4).id(), State.DONE, evening, today));
      }
      if (day < AWAY_FROM || day >= AWAY_TO) {
        study(day, today, evening);
      }
      if (day % 365 == 364) {
        var timetable = new Timetable(.9);
        byYear.add(cards.values().stream().mapToInt(timetable::days).average().orElseThrow());
      }
    }

    assertThat(Arrays.stream(answers).max()).as("answers on a day").hasValue(LIMIT);
    assertThat(cards).as("every question is in").hasSize(deck().entries().size());
    assertThat(deck().entries()).hasSizeGreaterThan(300);
    assertThat(longestWait).as("days that a due question waited").isBetween(42, 75);
    assertThat(byYear).as("mean interval by year").isSorted();
    assertThat(byYear.getLast()).isGreaterThan(5 * byYear.getFirst());
    assertThat((double) matureKnown / matureAsked).isBetween(.87, .93);
    assertThat(answers[DAYS - 1]).as("the last day asks little").isLessThan(LIMIT / 2);
  }

  /** Bites until nothing is left or the day is full; ten minutes between them. */
  private void study(int day, LocalDate today, Instant evening) {
    Instant now = evening;
    for (int sitting = 0; sitting < 20; sitting++) {
      List<Deck.Entry> bite = deck().deal(now, today).bite(10);
      if (bite.isEmpty()) {
        return;
      }
      for (Deck.Entry entry : bite) {
        answer(entry, now, today);
        answers[day]++;
        now = now.plusSeconds(20);
      }
      now = now.plus(Duration.ofMinutes(10));
    }
  }

  private void answer(Deck.Entry entry, Instant now, LocalDate today) {
    Card before = entry.card();
    var timetable = new Timetable(.9);
    int rating = chance.nextInt(10) == 0 ? 2 : 3;
    if (before == null) {
      rating = chance.nextInt(3) == 0 ? 1 : rating;
    } else if (chance.nextDouble() > timetable.retrievability(before, today)) {
      rating = 1;
    }
    if (before != null && before.stage() == Card.Stage.REVIEW) {
      longestWait =
          Math.max(longestWait, (int) (today.toEpochDay() - timetable.dueDay(before).toEpochDay()));
      boolean onTime = today.toEpochDay() - timetable.dueDay(before).toEpochDay() < 3;
      matureAsked += onTime ? 1 : 0;
      matureKnown += onTime && rating > 1 ? 1 : 0;
    }
    Card after = model.review(entry.question().id(), before, new Review(now, today, rating));
    cards.put(after.question(), after);
  }

  /** The same road, its questions read once: five years ask for them often. */
  private static Road remembering(Road road) {
    var read = new HashMap<Integer, List<Question>>();
    Texts texts =
        new Texts() {
          @Override
          public List<Question> questions(int index) {
            return read.computeIfAbsent(index, key -> road.questions(road.steps().get(key)));
          }

          @Override
          public Text.PhaseText phase(int position) {
            throw new UnsupportedOperationException();
          }

          @Override
          public Text step(int index) {
            return road.text(road.steps().get(index));
          }

          @Override
          public Text.ProjectText project(int position) {
            throw new UnsupportedOperationException();
          }

          @Override
          public CheatSheet cheatSheet(int position) {
            throw new UnsupportedOperationException();
          }
        };
    return new Road(
        road.heading(),
        road.phases(),
        road.steps(),
        road.projects(),
        road.tracks(),
        road.aliases(),
        List.of(),
        texts);
  }
}
