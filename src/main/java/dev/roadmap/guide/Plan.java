package dev.roadmap.guide;

import dev.roadmap.curriculum.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the planner found.
 *
 * @param next what to do now; null when everything asked for is done and nothing is started
 * @param others what else could be taken up now, best first; stretch goals when nothing is next
 * @param locked what comes soon on the track and waits for something
 * @param alongside habits under way: they go on beside everything else
 */
public record Plan(
    @Nullable Choice next, List<Choice> others, List<Locked> locked, List<Step> alongside) {

  /** A step that could be taken up now. */
  public record Choice(Step step, String stage, List<Reason> reasons) {}

  /** A step that cannot be taken up yet, and what it waits for. */
  public record Locked(Step step, List<Step> waitsFor) {}
}
