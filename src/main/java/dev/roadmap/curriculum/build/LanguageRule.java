package dev.roadmap.curriculum.build;

import java.util.ArrayList;
import java.util.List;

/** Only languages that road.yaml declares are named. */
final class LanguageRule {

  /** What examples may also be in without being a language one learns to program in here. */
  private static final List<String> OTHERS = List.of("sql", "shell", "yaml", "nginx");

  private final List<String> languages;
  private final Problems problems;

  LanguageRule(List<String> languages, Problems problems) {
    this.languages = languages;
    this.problems = problems;
  }

  void check(RoadFiles files) {
    if (languages.isEmpty()) {
      return; // road.yaml is the problem then, not everything else
    }
    var forExamples = new ArrayList<>(languages);
    forExamples.addAll(OTHERS);
    for (RoadFiles.PhaseFile phase : files.phases()) {
      for (RoadFiles.NamedFile lesson : phase.lessons()) {
        checkOne(lesson.root());
        checkEach(lesson.root(), "examples", forExamples);
      }
    }
    for (RoadFiles.NamedFile exercise : files.exercises()) {
      checkBoth(exercise.root());
    }
    for (RoadFiles.NamedFile project : files.projects()) {
      checkBoth(project.root());
    }
  }

  private void checkBoth(Part root) {
    checkOne(root);
    checkEach(root, "languages", languages);
    if (root.has("language") && root.has("languages")) {
      problems.add(
          root.document().keyPlace("/languages"),
          "`language` and `languages` exclude each other: keep one");
    }
  }

  private void checkOne(Part root) {
    if (!root.text("language").isEmpty()) {
      check(new Part.Entry(root.text("language"), root.place("language")), languages);
    }
  }

  private void checkEach(Part root, String key, List<String> known) {
    for (Part.Entry entry : root.entries(key)) {
      check(entry, known);
    }
  }

  private void check(Part.Entry entry, List<String> known) {
    if (!known.contains(entry.id())) {
      problems.add(
          entry.place(),
          "`"
              + entry.id()
              + "` is no language here"
              + Spelling.hint(
                  entry.id(),
                  known,
                  ": declare it in road.yaml, or use one of " + String.join(", ", known)));
    }
  }
}
