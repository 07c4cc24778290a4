package dev.roadmap.curriculum;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of a phase, step or project: what is shown, never what is planned with. */
public sealed interface Text {

  /** A phase: what it is for, and what its learner can do afterwards. */
  record PhaseText(String goal, String summary) implements Text {}

  /**
   * A lesson.
   *
   * @param examples the languages its examples come in
   * @param checked the day on which it was last compared with what holds, as 2026-11-24; or empty
   * @param body Markdown, empty while only the summary is written
   * @param terms the words it introduces
   */
  record LessonText(
      String summary,
      List<String> examples,
      List<String> sources,
      String checked,
      String body,
      List<Term> terms,
      List<Question> questions)
      implements Text {}

  /**
   * An exercise.
   *
   * @param kind program, http, quest, sql, git, shell, tests, file or habit
   * @param languages those it can be done in, empty when it is about none
   * @param brief Markdown
   * @param hints each gives away more than the one before
   * @param suite id of the check suite that proves it; empty when there is none
   */
  record ExerciseText(
      String kind,
      String teaches,
      List<String> languages,
      String brief,
      List<String> hints,
      List<String> sources,
      String suite)
      implements Text {}

  /**
   * A milestone.
   *
   * @param kind guideline, requirement or stretch
   * @param doneWhen the sentence that can be seen to be true from outside
   */
  record MilestoneText(String kind, String doneWhen) implements Text {}

  /**
   * A project.
   *
   * @param languages those it can be built in
   * @param buildsOn id of the project it continues, or null
   * @param minutes estimate for the requirements
   */
  record ProjectText(
      String summary,
      List<String> technologies,
      List<String> languages,
      @Nullable String buildsOn,
      int minutes,
      List<String> needs)
      implements Text {}
}
