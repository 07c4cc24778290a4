package dev.roadmap.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.curriculum.Step;
import dev.roadmap.guide.Plan.Choice;
import dev.roadmap.progress.State;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlannerTest {

  private final Walk walk = new Walk();

  @Test
  void beginsWhereTheTrackBegins() {
    Plan plan = plan();
    assertThat(next(plan)).isEqualTo("small-steps");
    assertThat(plan.next().reasons())
        .extracting(Reason::getClass)
        .containsExactly(
            Reason.First.class, Reason.OnTrack.class, Reason.Core.class, Reason.Unlocks.class);
  }

  @Test
  void saysWhatIsLockedByWhat() {
    List<String> locked =
        plan().locked().stream()
            .map(one -> one.step().id() + " by " + ids(one.waitsFor()))
            .toList();
    assertThat(locked)
        .containsExactly(
            "daily-walk by [small-steps]",
            "ask-well by [small-steps]",
            "variables by [small-steps]",
            "py-lists by [variables]",
            "py-hello by [py-lists]");
  }

  @Test
  void goesOnWithWhatIsStartedAndTheNewestOfItFirst() {
    walk.done("small-steps").started("variables", "http", "ask-well");
    assertThat(next(plan())).isEqualTo("ask-well");
    assertThat(others(plan())).startsWith("http", "variables");
  }

  @Test
  void takesTheEarliestStageOfTheTrack() {
    walk.done("small-steps", "daily-walk");
    assertThat(next(plan())).isEqualTo("ask-well");
    assertThat(others(plan())).containsExactly("variables", "http");
  }

  @Test
  void takesCoreBeforeTheRestOfAStage() {
    walk.set(Learner.TRACK, "language-last").set(Learner.LANGUAGES, "go");
    walk.done("small-steps", "ask-well", "daily-walk", "http", "status-codes", "variables");
    // In the same stage Go comes first, but only Python's lesson is core.
    assertThat(next(plan())).isEqualTo("py-lists");
    assertThat(others(plan())).startsWith("go-slices");
  }

  @Test
  void followsTheLearnersOrderOfLanguages() {
    walk.done("small-steps", "ask-well", "daily-walk", "variables");
    assertThat(next(plan())).isEqualTo("py-lists");
    walk.set(Learner.LANGUAGES, "go,python");
    assertThat(next(plan())).isEqualTo("go-slices");
  }

  @Test
  void keepsWhatIsDoneWhenTheTrackChanges() {
    walk.done("small-steps", "ask-well", "daily-walk", "variables");
    walk.set(Learner.TRACK, "language-last");
    assertThat(next(plan())).isEqualTo("http");
  }

  @Test
  void proposesAHabitOnceAndThenLetsItGoOnBeside() {
    walk.done("small-steps", "ask-well");
    Plan before = plan();
    assertThat(next(before)).isEqualTo("daily-walk");
    assertThat(before.next().reasons()).contains(new Reason.Habit());
    walk.started("daily-walk");
    assertThat(next(plan())).isEqualTo("variables");
    assertThat(ids(plan().alongside())).containsExactly("daily-walk");
  }

  @Test
  void comesBackToAHabitWhenNothingElseIsLeft() {
    walk.started("daily-walk").doneAllBut();
    assertThat(next(plan())).isEqualTo("daily-walk");
    assertThat(plan().alongside()).isEmpty();
  }

  @Test
  void unlocksWhatNeedsASkippedStep() {
    walk.reach(State.SKIPPED, "small-steps");
    assertThat(next(plan())).isEqualTo("daily-walk");
  }

  @Test
  void neverProposesWhatHasOpenNeedsUnlessItWasStarted() {
    walk.done("small-steps");
    for (Choice choice : plan().others()) {
      assertThat(walk.standing().unlocked(choice.step())).isTrue();
    }
    walk.started("notes-api/create");
    assertThat(next(plan())).isEqualTo("notes-api/create");
  }

  @Test
  void leavesStretchGoalsToTheEnd() {
    walk.doneAllBut("notes-at-scale/tests");
    assertThat(next(plan())).isEqualTo("notes-at-scale/tests");
    assertThat(others(plan())).isEmpty();
  }

  @Test
  void goesOnWithAStretchGoalThatIsStartedWhileOthersAreOpen() {
    walk.doneAllBut("notes-at-scale/tests").started("notes-api/search");
    assertThat(next(plan())).isEqualTo("notes-api/search");
    assertThat(others(plan())).containsExactly("notes-at-scale/tests");
  }

  @Test
  void saysThatEverythingIsDoneAndWhatCouldBeNext() {
    walk.doneAllBut();
    assertThat(plan().next()).isNull();
    assertThat(others(plan())).containsExactly("notes-api/search");
    walk.done("notes-api/search");
    assertThat(plan().next()).isNull();
    assertThat(others(plan())).isEmpty();
  }

  @Test
  void countsASkipAsOutOfTheWay() {
    walk.doneAllBut("curl-tour").reach(State.SKIPPED, "curl-tour");
    assertThat(plan().next()).isNull();
  }

  @Test
  void putsUpWithSettingsOfAnotherRoad() {
    walk.set(Learner.TRACK, "no-such-track").set(Learner.LANGUAGES, "cobol,,go,go");
    walk.set(Learner.MINUTES, "plenty");
    assertThat(walk.standing().learner().track().id()).isEqualTo("by-phase");
    assertThat(walk.standing().learner().languages()).containsExactly("go", "python");
    assertThat(walk.standing().learner().minutesPerDay()).isEqualTo(60);
  }

  private Plan plan() {
    return Planner.plan(walk.standing());
  }

  private static String next(Plan plan) {
    Choice next = plan.next();
    return next == null ? "nothing" : next.step().id();
  }

  private static List<String> others(Plan plan) {
    return plan.others().stream().map(choice -> choice.step().id()).toList();
  }

  private static List<String> ids(List<Step> steps) {
    return steps.stream().map(Step::id).toList();
  }
}
