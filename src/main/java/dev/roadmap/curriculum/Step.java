package dev.roadmap.curriculum;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing {@code next} can name: the part of a lesson, an exercise or a milestone that planning
 * needs. Its text is read from the index only when somebody looks at it.
 *
 * @param index position in {@link Road#steps()}
 * @param id unique on the road and kept for ever; a milestone's is {@code project/milestone}
 * @param home id of the phase, or for a milestone of the project, that the step belongs to
 * @param minutes honest estimate; of a milestone, its share of the project's
 * @param core one of the few that serve most working days
 * @param optional a stretch goal: welcome, never asked for, not part of any percentage
 * @param habit goes on beside everything else once begun, and is never the next step then
 * @param language the one language the step is about, or null
 * @param needs indexes of the steps to have closed before
 */
public record Step(
    int index,
    String id,
    StepKind kind,
    String title,
    String home,
    int minutes,
    boolean core,
    boolean optional,
    boolean habit,
    @Nullable String language,
    List<Integer> needs) {}
