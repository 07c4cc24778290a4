package dev.roadmap.cli;

import dev.roadmap.curriculum.Step;
import dev.roadmap.guide.Plan.Choice;
import dev.roadmap.guide.Planner;
import dev.roadmap.guide.Standing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code start}, {@code done}, {@code skip} and {@code reopen} print with {@code --json}. */
record ChangeJson(
    int schema,
    List<Moved> changed,
    List<Moved> unchanged,
    List<String> warnings,
    NextCommand.@Nullable StepJson next)
    implements Json.Everyday {

  /** A step and the state it has now. */
  record Moved(String id, String state) {}

  static ChangeJson of(
      Standing after, List<Step> moved, List<Step> unmoved, List<String> warnings) {
    Choice next = Planner.plan(after).next();
    return new ChangeJson(
        Json.SCHEMA,
        moved(after, moved),
        moved(after, unmoved),
        warnings,
        next == null ? null : NextCommand.StepJson.of(next.step()));
  }

  private static List<Moved> moved(Standing after, List<Step> steps) {
    return steps.stream()
        .map(step -> new Moved(step.id(), Words.state(after.state(step))))
        .toList();
  }
}
