package dev.roadmap.guide;

import dev.roadmap.curriculum.CheatSheet;
import dev.roadmap.curriculum.Phase;
import dev.roadmap.curriculum.PlainText;
import dev.roadmap.curriculum.Project;
import dev.roadmap.curriculum.Road;
import dev.roadmap.curriculum.Section;
import dev.roadmap.curriculum.Step;
import dev.roadmap.curriculum.Term;
import dev.roadmap.curriculum.Text;
import dev.roadmap.curriculum.WordIndex.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the passages of a road are; each text is read once, and only when it is needed. */
final class Findables {

  private final Road road;
  private final Map<Integer, Text.LessonText> lessons = new HashMap<>();
  private final Map<Integer, CheatSheet> sheets = new HashMap<>();

  Findables(Road road) {
    this.road = road;
  }

  Findable of(Passage passage) {
    return switch (passage.kind()) {
      case PHASE -> phase(road.phases().get(passage.at()));
      case PROJECT -> project(road.projects().get(passage.at()));
      case CHEAT -> entry(sheet(passage.at()), passage.part());
      case TERM -> term(road.steps().get(passage.at()), passage.part());
      case SECTION -> section(road.steps().get(passage.at()), passage.part());
      case LESSON, EXERCISE, MILESTONE -> step(road.steps().get(passage.at()));
    };
  }

  private Findable phase(Phase phase) {
    return new Findable(
        "phase",
        phase.id(),
        phase.title(),
        "",
        List.of(phase.title(), phase.id()),
        () -> road.text(phase).goal() + " " + road.text(phase).summary());
  }

  private Findable project(Project project) {
    return new Findable(
        "project",
        project.id(),
        project.title(),
        "",
        List.of(project.title(), project.id()),
        () -> {
          Text.ProjectText text = road.text(project);
          return text.summary() + " " + String.join(", ", text.technologies()) + ".";
        });
  }

  private Findable step(Step step) {
    List<String> names = List.of(step.title(), step.id());
    return new Findable(
        step.kind().word(), step.id(), step.title(), "", names, () -> text(road.text(step)));
  }

  private static String text(Text text) {
    return switch (text) {
      case Text.LessonText lesson -> lesson.summary();
      case Text.ExerciseText exercise -> exercise.teaches() + " " + PlainText.of(exercise.brief());
      case Text.MilestoneText milestone -> milestone.doneWhen();
      case Text.PhaseText phase -> phase.summary();
      case Text.ProjectText project -> project.summary();
    };
  }

  private Findable section(Step step, int part) {
    Section section = Section.of(lesson(step).body()).get(part);
    return new Findable(
        "lesson",
        step.id(),
        step.title(),
        section.heading(),
        List.of(section.heading()),
        () -> PlainText.of(section.markdown()));
  }

  private Findable term(Step step, int part) {
    Term term = lesson(step).terms().get(part);
    var names = new ArrayList<>(term.also());
    names.add(term.term());
    return new Findable(
        "term", step.id(), term.term(), "", names, () -> PlainText.of(term.means()));
  }

  private static Findable entry(CheatSheet sheet, int part) {
    CheatSheet.Entry entry = sheet.entries().get(part);
    var names = new ArrayList<>(entry.also());
    names.add(entry.name());
    return new Findable(
        "cheat",
        sheet.id(),
        entry.name(),
        sheet.key(entry),
        names,
        () -> PlainText.of(entry.text()));
  }

  private CheatSheet sheet(int position) {
    return sheets.computeIfAbsent(
        position, any -> road.cheatSheet(road.cheatSheets().get(position)).orElseThrow());
  }

  private Text.LessonText lesson(Step step) {
    return lessons.computeIfAbsent(
        step.index(), any -> (Text.LessonText) road.text(step));
  }
}
