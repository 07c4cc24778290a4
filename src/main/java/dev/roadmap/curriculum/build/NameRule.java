package dev.roadmap.curriculum.build;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Files and folders are named as the ids inside say; numbers and inner ids come once. */
final class NameRule {

  private final Problems problems;

  NameRule(Problems problems) {
    this.problems = problems;
  }

  void check(RoadFiles files) {
    for (RoadFiles.PhaseFile phase : files.phases()) {
      checkFolder(phase);
      phase.lessons().forEach(lesson -> checkName(lesson, "file", lesson.id() + ".md"));
    }
    files.exercises().forEach(exercise -> checkName(exercise, "folder", exercise.id()));
    files.projects().forEach(project -> checkName(project, "folder", project.id()));
    files.tracks().forEach(track -> checkName(track, "file", track.id() + ".yaml"));
    files.cheats().forEach(sheet -> checkName(sheet, "file", sheet.id() + ".yaml"));
    checkNumbers(files.phases().stream().map(RoadFiles.PhaseFile::root).toList());
    checkNumbers(files.projects().stream().map(RoadFiles.NamedFile::root).toList());
    Part road = files.road().root();
    for (String key : List.of("languages", "guidelines", "mistakes")) {
      checkIds(road, key);
    }
  }

  private void checkName(RoadFiles.NamedFile file, String what, String name) {
    String id = file.root().text("id");
    if (!id.isEmpty() && !id.equals(file.id())) {
      problems.add(
          file.root().place("id"),
          "the id is `" + id + "` but the " + what + " is named " + name + ": make them the same");
    }
  }

  private void checkFolder(RoadFiles.PhaseFile phase) {
    Part root = phase.root();
    if (root.text("id").isEmpty() || !root.has("number")) {
      return;
    }
    String name = String.format(Locale.ROOT, "%02d-%s", root.number("number"), root.text("id"));
    if (!name.equals(phase.folder())) {
      problems.add(
          root.place("id"),
          "number and id ask for the folder "
              + name
              + ", and it is named "
              + phase.folder()
              + ": make them the same");
    }
  }

  private void checkNumbers(List<Part> roots) {
    Map<Integer, Place> seen = new HashMap<>();
    for (Part root : roots) {
      if (!root.has("number")) {
        continue;
      }
      Place place = root.place("number");
      Place first = seen.putIfAbsent(root.number("number"), place);
      if (first != null) {
        problems.add(
            place,
            "the number " + root.number("number") + " is taken (" + first + "): choose another");
      }
    }
  }

  private void checkIds(Part road, String key) {
    Map<String, Place> seen = new HashMap<>();
    for (Part part : road.parts(key)) {
      String id = part.text("id");
      Place first = seen.putIfAbsent(id, part.place("id"));
      if (first != null) {
        problems.add(
            part.place("id"),
            "`" + id + "` comes twice in `" + key + "` (" + first + "): choose another");
      }
    }
  }
}
