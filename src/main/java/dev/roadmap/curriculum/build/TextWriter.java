package dev.roadmap.curriculum.build;

import dev.roadmap.curriculum.CheatSheet;
import dev.roadmap.curriculum.IndexFormat;
import dev.roadmap.curriculum.Phase;
import dev.roadmap.curriculum.Project;
import dev.roadmap.curriculum.Question;
import dev.roadmap.curriculum.Road;
import dev.roadmap.curriculum.Step;
import dev.roadmap.curriculum.Term;
import dev.roadmap.curriculum.Text;

/** Writes the texts of a road, each with its offset in front of all, so that one is read alone. */
final class TextWriter {

  private final IndexBytes offsets = new IndexBytes();
  private final IndexBytes texts = new IndexBytes();
  private final int textsStart;

  private TextWriter(int count) {
    textsStart = 4 * count;
  }

  static byte[] write(Road road) {
    int count =
        road.phases().size()
            + road.steps().size()
            + road.projects().size()
            + road.cheatSheets().size()
            + 1;
    var writer = new TextWriter(count);
    for (Phase phase : road.phases()) {
      writer.write(road.text(phase));
    }
    for (Step step : road.steps()) {
      writer.write(road.text(step));
    }
    for (Project project : road.projects()) {
      writer.write(road.text(project));
    }
    for (String id : road.cheatSheets()) {
      writer.write(road.cheatSheet(id).orElseThrow());
    }
    writer.offsets.integer(writer.textsStart + writer.texts.size());
    writer.texts.append(WordWriter.write(road));
    writer.offsets.append(writer.texts.toByteArray());
    return writer.offsets.toByteArray();
  }

  private void write(Text text) {
    offsets.integer(textsStart + texts.size());
    switch (text) {
      case Text.PhaseText phase -> {
        texts.string(phase.goal());
        texts.string(phase.summary());
      }
      case Text.LessonText lesson -> writeLesson(lesson);
      case Text.ExerciseText exercise -> writeExercise(exercise);
      case Text.MilestoneText milestone -> {
        texts.octet(IndexFormat.MILESTONE_TEXT);
        texts.string(milestone.kind());
        texts.string(milestone.doneWhen());
      }
      case Text.ProjectText project -> writeProject(project);
    }
  }

  private void writeLesson(Text.LessonText lesson) {
    texts.octet(IndexFormat.LESSON_TEXT);
    texts.string(lesson.summary());
    texts.strings(lesson.examples());
    texts.strings(lesson.sources());
    texts.string(lesson.checked());
    texts.string(lesson.body());
    texts.list(lesson.terms(), this::writeTerm);
    texts.list(lesson.questions(), this::writeQuestion);
  }

  private void writeTerm(Term term) {
    texts.string(term.term());
    texts.string(term.means());
    texts.strings(term.also());
  }

  private void writeQuestion(Question question) {
    texts.string(question.id());
    texts.octet(IndexFormat.QUESTION_KINDS.indexOf(question.kind()));
    texts.string(question.heading());
    texts.string(question.ask());
    Question.Code code = question.code();
    texts.string(code == null ? "" : code.language());
    if (code != null) {
      texts.string(code.text());
    }
    texts.strings(question.choices());
    texts.strings(question.answers());
    texts.string(question.why());
  }

  private void write(CheatSheet sheet) {
    offsets.integer(textsStart + texts.size());
    texts.string(sheet.id());
    texts.string(sheet.title());
    texts.string(sheet.summary());
    texts.list(sheet.sections(), this::writeSection);
  }

  private void writeSection(CheatSheet.Section section) {
    texts.string(section.title());
    texts.list(section.entries(), this::writeEntry);
  }

  private void writeEntry(CheatSheet.Entry entry) {
    texts.string(entry.name());
    texts.string(entry.text());
    texts.string(entry.example());
    texts.octet(entry.core() ? 1 : 0);
    texts.strings(entry.also());
    texts.string(entry.lesson());
  }

  private void writeExercise(Text.ExerciseText exercise) {
    texts.octet(IndexFormat.EXERCISE_TEXT);
    texts.string(exercise.kind());
    texts.string(exercise.teaches());
    texts.strings(exercise.languages());
    texts.string(exercise.brief());
    texts.strings(exercise.hints());
    texts.strings(exercise.sources());
    texts.string(exercise.suite());
  }

  private void writeProject(Text.ProjectText project) {
    texts.string(project.summary());
    texts.strings(project.technologies());
    texts.strings(project.languages());
    texts.string(project.buildsOn() == null ? "" : project.buildsOn());
    texts.number(project.minutes());
    texts.strings(project.needs());
  }
}
