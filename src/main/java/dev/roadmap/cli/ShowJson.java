package dev.roadmap.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.roadmap.curriculum.Phase;
import dev.roadmap.curriculum.Project;
import dev.roadmap.curriculum.Step;
import dev.roadmap.curriculum.StepKind;
import dev.roadmap.curriculum.Text;
import dev.roadmap.guide.Counts;
import dev.roadmap.guide.Standing;
import dev.roadmap.progress.State;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code show --json} prints; fields that a kind of thing does not have are left out.
 *
 * @param state of a phase or project: "done" when nothing is open, "started" when something is
 *     closed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ShowJson(
    int schema,
    String id,
    String kind,
    String title,
    @Nullable Integer number,
    @Nullable String phase,
    @Nullable String project,
    String state,
    @Nullable String level,
    int minutes,
    @Nullable Boolean core,
    @Nullable Boolean optional,
    @Nullable String language,
    List<String> needs,
    @Nullable List<String> languages,
    @Nullable List<String> technologies,
    @Nullable String goal,
    @Nullable String summary,
    @Nullable String brief,
    @Nullable String teaches,
    @Nullable String doneWhen,
    @Nullable List<String> sources,
    @Nullable List<Milestone> milestones,
    @Nullable List<Milestone> steps) {

  /** A part of a project, or of a phase. */
  record Milestone(String id, String kind, String title, String state) {}

  static ShowJson of(Standing standing, Named named) {
    return switch (named) {
      case Named.OfStep(Step step) -> step(standing, step);
      case Named.OfPhase(Phase phase) -> phase(standing, phase);
      case Named.OfProject(Project project) -> project(standing, project);
    };
  }

  private static ShowJson step(Standing standing, Step step) {
    Text text = standing.road().text(step);
    Text.LessonText lesson = text instanceof Text.LessonText found ? found : null;
    Text.ExerciseText exercise = text instanceof Text.ExerciseText found ? found : null;
    Text.MilestoneText milestone = text instanceof Text.MilestoneText found ? found : null;
    boolean inProject = step.kind() == StepKind.MILESTONE;
    return new ShowJson(
        Json.SCHEMA,
        step.id(),
        step.kind().word(),
        step.title(),
        null,
        inProject ? null : step.home(),
        inProject ? step.home() : null,
        Words.state(standing.state(step)),
        null,
        step.minutes(),
        step.core(),
        step.optional(),
        step.language(),
        standing.road().needs(step).stream().map(Step::id).toList(),
        lesson != null ? lesson.examples() : exercise != null ? exercise.languages() : null,
        null,
        null,
        lesson == null ? null : lesson.summary(),
        exercise == null ? null : exercise.brief(),
        exercise == null ? null : exercise.teaches(),
        milestone == null ? null : milestone.doneWhen(),
        lesson != null ? lesson.sources() : exercise != null ? exercise.sources() : null,
        null,
        null);
  }

  private static ShowJson phase(Standing standing, Phase phase) {
    Text.PhaseText text = standing.road().text(phase);
    return new ShowJson(
        Json.SCHEMA,
        phase.id(),
        "phase",
        phase.title(),
        phase.number(),
        null,
        null,
        state(standing.counts(phase.steps())),
        null,
        minutes(phase.steps()),
        null,
        null,
        null,
        List.of(),
        null,
        null,
        text.goal(),
        text.summary(),
        null,
        null,
        null,
        null,
        null,
        parts(standing, phase.steps()));
  }

  private static ShowJson project(Standing standing, Project project) {
    Text.ProjectText text = standing.road().text(project);
    return new ShowJson(
        Json.SCHEMA,
        project.id(),
        "project",
        project.title(),
        project.number(),
        null,
        null,
        state(standing.counts(project.milestones())),
        project.level(),
        text.minutes(),
        null,
        null,
        null,
        text.needs(),
        text.languages(),
        text.technologies(),
        null,
        text.summary(),
        null,
        null,
        null,
        null,
        parts(standing, project.milestones()),
        null);
  }

  private static List<Milestone> parts(Standing standing, List<Step> steps) {
    return steps.stream()
        .map(step ->
            new Milestone(
                step.id(),
                standing.road().text(step) instanceof Text.MilestoneText text
                    ? text.kind()
                    : step.kind().word(),
                step.title(),
                Words.state(standing.state(step))))
        .toList();
  }

  private static int minutes(List<Step> steps) {
    return steps.stream().mapToInt(Step::minutes).sum();
  }

  private static String state(Counts counts) {
    if (counts.open() == 0 && counts.total() > 0) {
      return Words.state(counts.verified() == counts.total() ? State.VERIFIED : State.DONE);
    }
    boolean begun = counts.open() < counts.total() || counts.started() > 0;
    return Words.state(begun ? State.STARTED : State.NOT_STARTED);
  }
}
