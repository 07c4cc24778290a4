package dev.roadmap.cli;

import dev.roadmap.curriculum.Road;
import dev.roadmap.curriculum.Step;
import dev.roadmap.curriculum.StepKind;
import java.util.EnumMap;
import java.util.Map;

/** How much there is of a road. */
record RoadCounts(
    String id,
    String title,
    int phases,
    int lessons,
    int exercises,
    int projects,
    int milestones,
    int tracks) {

  static RoadCounts of(Road road) {
    Map<StepKind, Integer> steps = new EnumMap<>(StepKind.class);
    for (Step step : road.steps()) {
      steps.merge(step.kind(), 1, Integer::sum);
    }
    return new RoadCounts(
        road.heading().id(),
        road.heading().title(),
        road.phases().size(),
        steps.getOrDefault(StepKind.LESSON, 0),
        steps.getOrDefault(StepKind.EXERCISE, 0),
        road.projects().size(),
        steps.getOrDefault(StepKind.MILESTONE, 0),
        road.tracks().size());
  }

  String sentence() {
    return title
        + ": "
        + Words.count(phases, "phase", "phases")
        + ", "
        + Words.count(lessons, "lesson", "lessons")
        + ", "
        + Words.count(exercises, "exercise", "exercises")
        + ", "
        + Words.count(projects, "project", "projects")
        + " with "
        + Words.count(milestones, "milestone", "milestones")
        + ", "
        + Words.count(tracks, "track", "tracks")
        + ".";
  }
}
