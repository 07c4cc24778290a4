package dev.roadmap.cli;

import dev.roadmap.curriculum.Phase;
import dev.roadmap.curriculum.Project;
import dev.roadmap.curriculum.Step;
import dev.roadmap.guide.Counts;
import dev.roadmap.guide.Standing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code map --json} prints.
 *
 * @param projects null when one phase was asked for
 */
record MapJson(
    int schema, String track, List<PhaseJson> phases, @Nullable List<ProjectJson> projects) {

  static MapJson of(Standing standing, @Nullable Phase only) {
    List<Phase> phases = only == null ? standing.road().phases() : List.of(only);
    return new MapJson(
        Json.SCHEMA,
        standing.learner().track().id(),
        phases.stream().map(phase -> PhaseJson.of(standing, phase)).toList(),
        only != null
            ? null
            : standing.road().projects().stream()
                .map(project -> ProjectJson.of(standing, project))
                .toList());
  }

  record PhaseJson(
      int number,
      String id,
      String title,
      int done,
      int verified,
      int skipped,
      int total,
      List<StepJson> steps) {

    static PhaseJson of(Standing standing, Phase phase) {
      Counts counts = standing.counts(phase.steps());
      return new PhaseJson(
          phase.number(),
          phase.id(),
          phase.title(),
          counts.done(),
          counts.verified(),
          counts.skipped(),
          counts.total(),
          phase.steps().stream().map(step -> StepJson.of(standing, step)).toList());
    }
  }

  record ProjectJson(
      int number,
      String id,
      String title,
      String level,
      int done,
      int verified,
      int skipped,
      int total,
      List<StepJson> steps) {

    static ProjectJson of(Standing standing, Project project) {
      Counts counts = standing.counts(project.milestones());
      return new ProjectJson(
          project.number(),
          project.id(),
          project.title(),
          project.level(),
          counts.done(),
          counts.verified(),
          counts.skipped(),
          counts.total(),
          project.milestones().stream().map(step -> StepJson.of(standing, step)).toList());
    }
  }

  record StepJson(
      String id,
      String kind,
      String title,
      String state,
      int minutes,
      boolean core,
      boolean optional,
      List<String> needs) {

    static StepJson of(Standing standing, Step step) {
      return new StepJson(
          step.id(),
          step.kind().word(),
          step.title(),
          Words.state(standing.state(step)),
          step.minutes(),
          step.core(),
          step.optional(),
          standing.road().needs(step).stream().map(Step::id).toList());
    }
  }
}
