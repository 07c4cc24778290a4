package dev.roadmap.curriculum.build;

import dev.roadmap.curriculum.StepKind;
import dev.roadmap.curriculum.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step before it has an index.
 *
 * @param needs ids as written, with their places; what stands for nothing is a problem already told
 */
record Draft(
    String id,
    StepKind kind,
    String title,
    String home,
    int minutes,
    boolean core,
    boolean optional,
    @Nullable String language,
    List<Part.Entry> needs,
    Text text) {

  /** An exercise that no check could prove and that never ends: it goes on beside the rest. */
  boolean habit() {
    return text instanceof Text.ExerciseText exercise && exercise.kind().equals("habit");
  }

  static Draft lesson(RoadFiles.NamedFile file, String phase) {
    Part root = file.root();
    var text =
        new Text.LessonText(
            root.text("summary"),
            root.strings("examples"),
            root.strings("sources"),
            root.text("checked"),
            root.document().body(),
            root.parts("terms").stream().map(Questions::term).toList(),
            root.parts("questions").stream().map(Questions::of).toList());
    return step(file, StepKind.LESSON, phase, text);
  }

  static Draft exercise(RoadFiles.NamedFile file, String phase) {
    Part root = file.root();
    var text =
        new Text.ExerciseText(
            root.text("kind"),
            root.text("teaches"),
            languages(root),
            root.text("brief"),
            root.strings("hints"),
            root.strings("sources"),
            root.text("suite"));
    return step(file, StepKind.EXERCISE, phase, text);
  }

  private static Draft step(RoadFiles.NamedFile file, StepKind kind, String phase, Text text) {
    Part root = file.root();
    return new Draft(
        file.id(),
        kind,
        root.text("title"),
        phase,
        root.number("minutes"),
        root.flag("core"),
        false,
        root.optionalText("language"),
        root.entries("needs"),
        text);
  }

  /** The languages something can be done in: the one it is bound to, or those it lists. */
  static List<String> languages(Part root) {
    String language = root.optionalText("language");
    return language == null ? root.strings("languages") : List.of(language);
  }
}
