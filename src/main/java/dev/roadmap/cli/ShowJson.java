package dev.roadmap.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.roadmap.curriculum.Phase;
import dev.roadmap.curriculum.Project;
import dev.roadmap.curriculum.Step;
import dev.roadmap.curriculum.Text;
import dev.roadmap.guide.Standing;
import dev.roadmap.progress.StepProgress;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code show --json} prints: a record for each kind of thing. All begin with schema, id, kind
 * and title and have phase, state, minutes and needs; a phase is its own, and what lies in none has
 * null there. Anything else that one thing does not have is left out.
 */
sealed interface ShowJson {

  static ShowJson of(Standing standing, Named named) {
    return switch (named) {
      case Named.OfStep(Step step) -> step(standing, step);
      case Named.OfPhase(Phase phase) -> PhaseJson.of(standing, phase);
      case Named.OfProject(Project project) -> ProjectJson.of(standing, project);
      case Named.Retired(String id, StepProgress progress) -> RetiredJson.of(id, progress);
    };
  }

  static ShowJson step(Standing standing, Step step) {
    return switch (standing.road().text(step)) {
      case Text.LessonText lesson -> LessonJson.of(standing, step, lesson);
      case Text.ExerciseText exercise -> ExerciseJson.of(standing, step, exercise);
      case Text.MilestoneText milestone -> MilestoneJson.of(standing, step, milestone);
      case Text.PhaseText phase -> throw new IllegalStateException(step.id());
      case Text.ProjectText project -> throw new IllegalStateException(step.id());
    };
  }

  private static List<String> needs(Standing standing, Step step) {
    return standing.road().needs(step).stream().map(Step::id).toList();
  }

  private static boolean locked(Standing standing, Step step) {
    return !standing.closed(step) && !standing.unlocked(step);
  }

  private static List<Part> parts(Standing standing, List<Step> steps) {
    return steps.stream().map(step -> Part.of(standing, step)).toList();
  }

  /** A milestone of a project, or a step of a phase. */
  record Part(String id, String kind, String title, String state) {
    static Part of(Standing standing, Step step) {
      return new Part(
          step.id(),
          standing.road().text(step) instanceof Text.MilestoneText text
              ? text.kind()
              : step.kind().word(),
          step.title(),
          Words.state(standing.state(step)));
    }
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record LessonJson(
      int schema,
      String id,
      String kind,
      String title,
      String phase,
      String state,
      boolean locked,
      int minutes,
      boolean core,
      @Nullable String language,
      List<String> needs,
      List<String> languages,
      String summary,
      @Nullable String body,
      int questions,
      List<String> sources,
      @Nullable String checked)
      implements ShowJson {

    static LessonJson of(Standing standing, Step step, Text.LessonText text) {
      return new LessonJson(
          Json.SCHEMA,
          step.id(),
          step.kind().word(),
          step.title(),
          step.home(),
          Words.state(standing.state(step)),
          ShowJson.locked(standing, step),
          step.minutes(),
          step.core(),
          step.language(),
          ShowJson.needs(standing, step),
          text.examples(),
          text.summary(),
          text.body().isEmpty() ? null : text.body(),
          text.questions().size(),
          text.sources(),
          text.checked().isEmpty() ? null : text.checked());
    }
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ExerciseJson(
      int schema,
      String id,
      String kind,
      String title,
      String phase,
      String state,
      boolean locked,
      int minutes,
      boolean core,
      boolean habit,
      @Nullable String language,
      List<String> needs,
      List<String> languages,
      String teaches,
      String brief,
      List<String> sources)
      implements ShowJson {

    static ExerciseJson of(Standing standing, Step step, Text.ExerciseText text) {
      return new ExerciseJson(
          Json.SCHEMA,
          step.id(),
          step.kind().word(),
          step.title(),
          step.home(),
          Words.state(standing.state(step)),
          ShowJson.locked(standing, step),
          step.minutes(),
          step.core(),
          step.habit(),
          step.language(),
          ShowJson.needs(standing, step),
          text.languages(),
          text.teaches(),
          text.brief(),
          text.sources());
    }
  }

  /**
   * A milestone of a project.
   *
   * @param milestone guideline, requirement or stretch
   */
  record MilestoneJson(
      int schema,
      String id,
      String kind,
      String title,
      @Nullable String phase,
      String project,
      String milestone,
      String state,
      boolean locked,
      int minutes,
      boolean optional,
      List<String> needs,
      String doneWhen)
      implements ShowJson {

    static MilestoneJson of(Standing standing, Step step, Text.MilestoneText text) {
      return new MilestoneJson(
          Json.SCHEMA,
          step.id(),
          step.kind().word(),
          step.title(),
          null,
          step.home(),
          text.kind(),
          Words.state(standing.state(step)),
          ShowJson.locked(standing, step),
          step.minutes(),
          step.optional(),
          ShowJson.needs(standing, step),
          text.doneWhen());
    }
  }

  record PhaseJson(
      int schema,
      String id,
      String kind,
      String title,
      String phase,
      int number,
      String state,
      int minutes,
      List<String> needs,
      String goal,
      String summary,
      List<Part> steps)
      implements ShowJson {

    static PhaseJson of(Standing standing, Phase phase) {
      Text.PhaseText text = standing.road().text(phase);
      return new PhaseJson(
          Json.SCHEMA,
          phase.id(),
          "phase",
          phase.title(),
          phase.id(),
          phase.number(),
          Words.state(standing.counts(phase.steps()).state()),
          phase.steps().stream().mapToInt(Step::minutes).sum(),
          List.of(),
          text.goal(),
          text.summary(),
          ShowJson.parts(standing, phase.steps()));
    }
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ProjectJson(
      int schema,
      String id,
      String kind,
      String title,
      @JsonInclude @Nullable String phase,
      int number,
      String level,
      String state,
      int minutes,
      @Nullable String buildsOn,
      List<String> needs,
      List<String> languages,
      List<String> technologies,
      String summary,
      List<Part> milestones)
      implements ShowJson {

    static ProjectJson of(Standing standing, Project project) {
      Text.ProjectText text = standing.road().text(project);
      return new ProjectJson(
          Json.SCHEMA,
          project.id(),
          "project",
          project.title(),
          null,
          project.number(),
          project.level(),
          Words.state(standing.counts(project.milestones()).state()),
          text.minutes(),
          text.buildsOn(),
          text.needs(),
          text.languages(),
          text.technologies(),
          text.summary(),
          ShowJson.parts(standing, project.milestones()));
    }
  }

  /** What the road no longer has; its kind is not known any more. */
  record RetiredJson(
      int schema,
      String id,
      String kind,
      String title,
      @Nullable String phase,
      String state,
      @Nullable LocalDate day,
      int minutes,
      List<String> needs)
      implements ShowJson {

    static RetiredJson of(String id, @Nullable StepProgress progress) {
      return new RetiredJson(
          Json.SCHEMA,
          id,
          "retired",
          id,
          null,
          progress == null ? "not started" : Words.state(progress.state()),
          progress == null ? null : progress.day(),
          0,
          List.of());
    }
  }
}
