package dev.roadmap.curriculum;

import java.util.List;

/** Where the words lie; reading one costs nothing for the others. */
public interface Texts {

  /** The text of a phase, by its position in {@link Road#phases()}. */
  Text.PhaseText phase(int position);

  /** The text of a step: a {@code LessonText}, {@code ExerciseText} or {@code MilestoneText}. */
  Text step(int index);

  /** The questions of a lesson alone, without its text; none for any other step. */
  default List<Question> questions(int index) {
    return step(index) instanceof Text.LessonText lesson ? lesson.questions() : List.of();
  }

  /** The terms of a lesson alone; none for any other step. */
  default List<Term> terms(int index) {
    return step(index) instanceof Text.LessonText lesson ? lesson.terms() : List.of();
  }

  /** The text of a project, by its position in {@link Road#projects()}. */
  Text.ProjectText project(int position);

  /** A cheat sheet, by its position in {@link Road#cheatSheets()}. */
  CheatSheet cheatSheet(int position);

  /** Which words occur where; nothing before the road is compiled. */
  default WordIndex words() {
    return WordIndex.EMPTY;
  }
}
