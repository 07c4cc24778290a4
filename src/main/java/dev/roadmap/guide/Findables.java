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
import dev.roadmap.guide.Search.Hit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the passages of a road are; their texts are read only for what is shown. */
final class Findables {

  private final Road road;
  private final Wanted wanted;
  private final Map<Integer, CheatSheet> sheets = new HashMap<>();

  /**
   * @param wanted what the excerpts are chosen by
   */
  Findables(Road road, Wanted wanted) {
    this.road = road;
    this.wanted = wanted;
  }

  /** What it is called; of a lesson's section nothing, which is only read to be shown. */
  String name(Passage passage) {
    return switch (passage.kind()) {
      case PHASE -> road.phases().get(passage.at()).title();
      case PROJECT -> road.projects().get(passage.at()).title();
      case CHEAT -> entry(passage).name();
      case TERM -> term(passage).term();
      case SECTION -> "";
      case LESSON, EXERCISE, MILESTONE -> step(passage).title();
    };
  }

  /** Other names it is found by. */
  List<String> also(Passage passage) {
    return switch (passage.kind()) {
      case PHASE -> List.of(road.phases().get(passage.at()).id());
      case PROJECT -> List.of(road.projects().get(passage.at()).id());
      case CHEAT -> entry(passage).also();
      case TERM -> term(passage).also();
      case SECTION -> List.of();
      case LESSON, EXERCISE, MILESTONE -> List.of(step(passage).id());
    };
  }

  /** What is shown of it. */
  Hit hit(Passage passage) {
    return switch (passage.kind()) {
      case PHASE -> hit(road.phases().get(passage.at()));
      case PROJECT -> hit(road.projects().get(passage.at()));
      case CHEAT -> {
        CheatSheet sheet = sheet(passage);
        CheatSheet.Entry entry = entry(passage);
        String text = PlainText.of(entry.text());
        yield hit("cheat", sheet.id(), entry.name(), sheet.key(entry), text);
      }
      case TERM -> {
        Term term = term(passage);
        String text = PlainText.of(term.means());
        yield hit("term", step(passage).id(), term.term(), "", text);
      }
      case SECTION -> {
        var text = (Text.LessonText) road.text(step(passage));
        Section section = Section.of(text.body()).get(passage.part());
        Step lesson = step(passage);
        Excerpt excerpt = Excerpt.ofMarkdown(section.markdown(), wanted);
        yield new Hit("lesson", lesson.id(), lesson.title(), section.heading(), excerpt);
      }
      case LESSON, EXERCISE, MILESTONE -> hit(step(passage));
    };
  }

  private Hit hit(Phase phase) {
    Text.PhaseText text = road.text(phase);
    return hit("phase", phase.id(), phase.title(), "", text.goal() + " " + text.summary());
  }

  private Hit hit(Project project) {
    Text.ProjectText text = road.text(project);
    String technologies = String.join(", ", text.technologies());
    String all = text.summary() + " " + technologies + ".";
    return hit("project", project.id(), project.title(), "", all);
  }

  private Hit hit(Step step) {
    return hit(step.kind().word(), step.id(), step.title(), "", text(road.text(step)));
  }

  private Hit hit(String kind, String id, String title, String part, String text) {
    return new Hit(kind, id, title, part, Excerpt.of(text, wanted));
  }

  /** Without a switch over types, for which Java makes a class at each start. */
  private static String text(Text text) {
    if (text instanceof Text.LessonText lesson) {
      return PlainText.of(lesson.summary());
    }
    if (text instanceof Text.ExerciseText exercise) {
      return exercise.teaches() + " " + PlainText.of(exercise.brief());
    }
    if (text instanceof Text.MilestoneText milestone) {
      return milestone.doneWhen();
    }
    throw new IllegalArgumentException("no text of a step");
  }

  private Step step(Passage passage) {
    return road.steps().get(passage.at());
  }

  private Term term(Passage passage) {
    return road.terms(step(passage)).get(passage.part());
  }

  private CheatSheet sheet(Passage passage) {
    return sheets.computeIfAbsent(
        passage.at(), at -> road.cheatSheet(road.cheatSheets().get(at)).orElseThrow());
  }

  private CheatSheet.Entry entry(Passage passage) {
    return sheet(passage).entries().get(passage.part());
  }
}
