package dev.roadmap.review;

import dev.roadmap.curriculum.Phase;
import dev.roadmap.curriculum.Question;
import dev.roadmap.curriculum.Road;
import dev.roadmap.curriculum.Step;
import dev.roadmap.curriculum.StepKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds out how far somebody is, by few questions. The phases are rungs: it begins on one, climbs
 * while they are known, descends when the first is not, and looks briefly into those it passed
 * over. Only a phase that was asked about can come out as known.
 */
public final class Placement {

  /** Right answers without a wrong one that settle a rung; with one wrong, and in any case. */
  private static final int SURE = 3;

  /** The same where all that was seen so far speaks for it. */
  private static final int LIKELY = 2;

  /** Wrong answers that settle it the other way. */
  private static final int OUT = 2;

  /** Rungs climbed in a row after which fewer questions do. */
  private static final int CLIMBED = 2;

  private final List<Rung> rungs = new ArrayList<>();
  private int current;
  private int climbed;
  private boolean probing;
  private Way way = Way.FIRST;

  private enum Way {
    FIRST,
    UP,
    DOWN
  }

  /** How a phase came out. */
  public enum Result {
    KNOWN,
    OPEN,
    NOT_ASKED
  }

  /** A question of a lesson. */
  public record Probe(Step lesson, Question question) {}

  /**
   * A phase and what came of it.
   *
   * @param lessons those to mark when it is known; none with a wrong answer among them
   */
  public record Finding(Phase phase, Result result, int right, int wrong, List<Step> lessons) {}

  /**
   * @param asked which lessons may be asked about and marked
   * @param phase number of the phase to begin with; the nearest that has questions is taken
   * @param seed the same asks the same
   */
  public Placement(Road road, Predicate<Step> asked, int phase, long seed) {
    for (Phase each : road.phases()) {
      List<Step> lessons =
          each.steps().stream()
              .filter(step -> step.kind() == StepKind.LESSON && asked.test(step))
              .toList();
      List<Probe> probes = probes(road, lessons, seed);
      if (probes.size() >= LIKELY) {
        rungs.add(new Rung(each, lessons, probes));
      }
    }
    int found = 0;
    while (found < rungs.size() - 1 && rungs.get(found).phase.number() < phase) {
      found++;
    }
    current = rungs.isEmpty() ? -1 : found;
  }

  /** One question of each lesson in turn, core lessons first. */
  private static List<Probe> probes(Road road, List<Step> lessons, long seed) {
    var order = new ArrayList<>(lessons);
    order.sort(
        Comparator.comparing((Step step) -> !step.core())
            .thenComparingLong(step -> Seed.of(step.id(), seed)));
    var probes = new ArrayList<Probe>();
    for (int round = 0; round < 2; round++) {
      for (Step lesson : order) {
        var questions = new ArrayList<>(road.questions(lesson));
        questions.sort(Comparator.comparingLong(question -> Seed.of(question.id(), seed)));
        if (round < questions.size()) {
          probes.add(new Probe(lesson, questions.get(round)));
        }
      }
    }
    return probes;
  }

  /** The next question; null when enough is known. */
  public @Nullable Probe next() {
    if (current < 0) {
      return null;
    }
    Rung rung = rungs.get(current);
    return rung.probes.get(rung.right + rung.wrong);
  }

  /** Takes the answer to {@link #next}. */
  public void answered(boolean right) {
    Rung rung = rungs.get(current);
    if (right) {
      rung.right++;
    } else {
      rung.failed.add(rung.probes.get(rung.right + rung.wrong).lesson());
      rung.wrong++;
    }
    boolean likely = probing || climbed >= CLIMBED;
    rung.settle(likely ? LIKELY : SURE);
    if (rung.result != Result.NOT_ASKED) {
      current = move(rung.result == Result.KNOWN);
    }
  }

  private int move(boolean known) {
    if (probing) {
      return nextProbe();
    }
    climbed = known ? climbed + 1 : 0;
    if (way == Way.FIRST) {
      way = known ? Way.UP : Way.DOWN;
    }
    boolean further = way == Way.UP ? known : !known;
    int next = way == Way.UP ? current + 1 : current - 1;
    if (further && next >= 0 && next < rungs.size()) {
      return next;
    }
    return nextProbe();
  }

  /** The highest rung below a known one that nobody asked about; -1 when there is none. */
  private int nextProbe() {
    probing = true;
    int top = rungs.size() - 1;
    while (top >= 0 && rungs.get(top).result != Result.KNOWN) {
      top--;
    }
    while (top >= 0 && rungs.get(top).result != Result.NOT_ASKED) {
      top--;
    }
    return top;
  }

  /** What came out, for every phase that has questions; a phase begun but not settled is open. */
  public List<Finding> findings() {
    var findings = new ArrayList<Finding>();
    for (Rung rung : rungs) {
      boolean begun = rung.right + rung.wrong > 0;
      Result result = rung.result == Result.NOT_ASKED && begun ? Result.OPEN : rung.result;
      List<Step> lessons =
          result == Result.KNOWN
              ? rung.lessons.stream().filter(lesson -> !rung.failed.contains(lesson)).toList()
              : List.of();
      findings.add(new Finding(rung.phase, result, rung.right, rung.wrong, lessons));
    }
    return findings;
  }

  private static final class Rung {
    private final Phase phase;
    private final List<Step> lessons;
    private final List<Probe> probes;
    private final List<Step> failed = new ArrayList<>();
    private Result result = Result.NOT_ASKED;
    private int right;
    private int wrong;

    Rung(Phase phase, List<Step> lessons, List<Probe> probes) {
      this.phase = phase;
      this.lessons = lessons;
      this.probes = probes;
    }

    /** Settles the rung as soon as the answers allow. */
    void settle(int enough) {
      boolean over = right + wrong == probes.size();
      if (wrong >= OUT || (over && wrong > 0)) {
        result = Result.OPEN;
      } else if ((wrong == 0 && right >= enough) || right >= SURE || over) {
        result = Result.KNOWN;
      }
    }
  }
}
