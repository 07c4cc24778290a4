package dev.roadmap.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.SmallRoad;
import dev.roadmap.curriculum.Step;
import dev.roadmap.progress.State;
import org.junit.jupiter.api.Test;

class StandingTest {

  private final Walk walk = new Walk();

  @Test
  void countsWhatWasRecordedUnderAnOldId() {
    walk.done("names");
    assertThat(walk.standing().state(step("variables"))).isEqualTo(State.DONE);
    assertThat(walk.standing().day(step("variables"))).isEqualTo(Walk.BEGIN);
    assertThat(walk.standing().retired()).isEmpty();
  }

  @Test
  void takesTheFurtherOfAnOldAndAPresentId() {
    walk.done("names").started("variables");
    assertThat(walk.standing().state(step("variables"))).isEqualTo(State.DONE);
    walk.reach(State.VERIFIED, "variables").started("names");
    assertThat(walk.standing().state(step("variables"))).isEqualTo(State.VERIFIED);
  }

  @Test
  void proposesAStepThatWasStartedUnderItsOldIdOnce() {
    walk.done("small-steps").started("names", "variables");
    Plan plan = Planner.plan(walk.standing());
    assertThat(plan.next().step().id()).isEqualTo("variables");
    assertThat(plan.others()).noneMatch(choice -> choice.step().id().equals("variables"));
  }

  @Test
  void keepsWhatTheRoadNoLongerHas() {
    walk.done("small-steps", "punched-cards");
    assertThat(walk.standing().retired()).containsExactly("punched-cards");
    assertThat(walk.standing().begun()).containsExactly(step("small-steps"));
  }

  @Test
  void namesWhereToBeginWithALockedStep() {
    assertThat(walk.standing().firstToDo(step("py-hello"))).isEqualTo(step("small-steps"));
    walk.done("small-steps", "variables");
    assertThat(walk.standing().firstToDo(step("py-hello"))).isEqualTo(step("py-lists"));
    assertThat(walk.standing().firstToDo(step("http"))).isEqualTo(step("http"));
  }

  @Test
  void countsDoneVerifiedAndSkippedApartAndStretchGoalsNowhere() {
    walk.done("http").reach(State.VERIFIED, "curl-tour").reach(State.SKIPPED, "status-codes");
    walk.started("notes-api/create").done("notes-api/search");
    Standing standing = walk.standing();
    Counts web = standing.counts(standing.road().phases().get(2).steps());
    assertThat(web).isEqualTo(new Counts(3, 0, 1, 1, 1));
    assertThat(web.percent()).isEqualTo(66);
    assertThat(web.state()).isEqualTo(State.DONE);
    Counts notes = standing.counts(standing.road().projects().getFirst().milestones());
    assertThat(notes).isEqualTo(new Counts(4, 1, 0, 0, 0));
  }

  @Test
  void isAHundredPercentOnlyWhenNothingIsOpen() {
    assertThat(new Counts(1000, 0, 999, 0, 0).percent()).isEqualTo(99);
    assertThat(new Counts(1000, 0, 0, 1000, 0).percent()).isEqualTo(100);
    assertThat(new Counts(0, 0, 0, 0, 0).percent()).isZero();
  }

  @Test
  void saysTheStateOfAWhole() {
    assertThat(new Counts(0, 0, 0, 0, 0).state()).isEqualTo(State.NOT_STARTED);
    assertThat(new Counts(3, 0, 0, 0, 0).state()).isEqualTo(State.NOT_STARTED);
    assertThat(new Counts(3, 1, 0, 0, 0).state()).isEqualTo(State.STARTED);
    assertThat(new Counts(3, 0, 0, 0, 1).state()).isEqualTo(State.STARTED);
    assertThat(new Counts(3, 0, 0, 3, 0).state()).isEqualTo(State.VERIFIED);
    assertThat(new Counts(3, 0, 1, 2, 0).state()).isEqualTo(State.DONE);
    assertThat(new Counts(3, 0, 0, 0, 3).state()).isEqualTo(State.SKIPPED);
  }

  private static Step step(String id) {
    return SmallRoad.road().step(id).orElseThrow();
  }
}
