package dev.roadmap.cli;

import dev.roadmap.curriculum.Step;
import dev.roadmap.guide.Plan.Choice;
import dev.roadmap.guide.Planner;
import dev.roadmap.guide.Standing;
import dev.roadmap.progress.State;
import org.jspecify.annotations.Nullable;

/**
 * Where the learner stands, in a few words.
 *
 * @param percent done and verified
 * @param started id of the step under way that comes next, or null
 * @param command what {@code next} says to type, or null when everything is done
 */
public record Glance(int percent, @Nullable String started, @Nullable String command) {

  static Glance of(Context context) {
    Standing standing = context.standing();
    int percent = standing.counts(standing.road().steps()).percent();
    Choice next = Planner.plan(standing).next();
    if (next == null) {
      return new Glance(percent, null, null);
    }
    Step step = next.step();
    State state = standing.state(step);
    return new Glance(
        percent, state == State.STARTED ? step.id() : null, Words.command(standing, step));
  }
}
