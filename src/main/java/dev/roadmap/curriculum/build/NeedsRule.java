package dev.roadmap.curriculum.build;

import static java.util.stream.Collectors.toSet;

import dev.roadmap.curriculum.Phase;
import dev.roadmap.curriculum.Step;
import dev.roadmap.curriculum.StepKind;
import dev.roadmap.curriculum.build.RoadFiles.NamedFile;
import dev.roadmap.curriculum.build.RoadFiles.PhaseFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is named exists, nothing needs itself by a detour, and a phase comes in a walkable order.
 */
final class NeedsRule {

  private final RoadFiles files;
  private final Ids ids;
  private final Problems problems;

  NeedsRule(RoadFiles files, Ids ids, Problems problems) {
    this.files = files;
    this.ids = ids;
    this.problems = problems;
  }

  void checkNames() {
    for (PhaseFile phase : files.phases()) {
      checkLessons(phase);
      phase.lessons().forEach(lesson -> checkNeeds(lesson.root()));
    }
    for (NamedFile exercise : files.exercises()) {
      checkNeeds(exercise.root());
      checkName(exercise.root(), "phase", Ids.Kind.PHASE);
    }
    files.road().root().parts("guidelines").forEach(this::checkNeeds);
    for (NamedFile project : files.projects()) {
      Part root = project.root();
      checkNeeds(root);
      root.parts("requirements").forEach(this::checkNeeds);
      root.parts("stretch").forEach(this::checkNeeds);
      checkName(root, "builds_on", Ids.Kind.PROJECT);
    }
  }

  private void checkNeeds(Part part) {
    part.entries("needs").forEach(ids::requireStep);
  }

  private void checkName(Part root, String key, Ids.Kind kind) {
    if (!root.text(key).isEmpty()) {
      ids.require(kind, new Part.Entry(root.text(key), root.place(key)));
    }
  }

  private void checkLessons(PhaseFile phase) {
    var beside = new ArrayList<>(phase.lessons().stream().map(NamedFile::id).toList());
    for (Part.Entry entry : phase.root().entries("lessons")) {
      if (!beside.contains(entry.id())) {
        problems.add(entry.place(), missingLesson(entry.id(), beside));
      }
    }
    if (!phase.document().readable()) {
      return;
    }
    beside.removeAll(phase.root().strings("lessons"));
    for (String forgotten : beside) {
      NamedFile lesson =
          phase.lessons().stream().filter(file -> file.id().equals(forgotten)).findFirst().get();
      problems.add(
          Place.of(lesson.document().file()),
          "no phase lists this lesson: add `"
              + forgotten
              + "` to `lessons` in "
              + phase.document().file());
    }
  }

  private String missingLesson(String id, List<String> beside) {
    if (ids.kind(id) == Ids.Kind.LESSON) {
      String where = ids.place(id).map(Place::file).orElse("another phase");
      return "the lesson `" + id + "` lies in " + where + ": move it here, or list it there";
    }
    return "there is no "
        + id
        + ".md beside this file"
        + Spelling.hint(id, beside, ": write it, or take it out here");
  }

  /** What needs what goes in no circle, and each phase comes in an order that can be walked. */
  void checkOrder(Layout layout) {
    checkProjectCycles();
    List<Step> steps = layout.steps();
    List<List<Integer>> cycles = Cycles.find(steps.stream().map(Step::needs).toList());
    if (cycles.isEmpty()) {
      checkPhaseOrder(layout);
    }
    for (List<Integer> cycle : cycles) {
      tellCycle(layout, cycle);
    }
  }

  /** Names a circle once, whole. One of milestones comes from projects, which have been told. */
  private void tellCycle(Layout layout, List<Integer> cycle) {
    List<Step> steps = layout.steps();
    if (steps.get(cycle.getFirst()).kind() == StepKind.MILESTONE) {
      return;
    }
    Draft first = layout.drafts().get(cycle.getFirst());
    String second = layout.drafts().get(cycle.get(1 % cycle.size())).id();
    var names = new ArrayList<>(cycle.stream().map(index -> steps.get(index).id()).toList());
    names.add(names.getFirst());
    for (Part.Entry need : first.needs()) {
      if (need.id().equals(second)) {
        tellCycle(need.place(), names);
        return;
      }
    }
  }

  /** Names each circle of projects that build on one another. */
  private void checkProjectCycles() {
    List<NamedFile> projects = files.projects();
    Map<String, Integer> positions = new HashMap<>();
    for (int i = 0; i < projects.size(); i++) {
      positions.put(projects.get(i).id(), i);
    }
    var needs = new ArrayList<List<Integer>>();
    for (NamedFile project : projects) {
      Integer other = positions.get(project.root().text("builds_on"));
      needs.add(other == null ? List.of() : List.of(other));
    }
    for (List<Integer> cycle : Cycles.find(needs)) {
      var names = new ArrayList<>(cycle.stream().map(index -> projects.get(index).id()).toList());
      names.add(names.getFirst());
      tellCycle(projects.get(cycle.getFirst()).root().place("builds_on"), names);
    }
  }

  private void tellCycle(Place place, List<String> names) {
    problems.add(
        place,
        "these need one another in a circle: "
            + String.join(" -> ", names)
            + ": let one of them do without the next");
  }

  /** Within a phase everything comes after what it needs there. */
  private void checkPhaseOrder(Layout layout) {
    for (Phase phase : layout.phases()) {
      if (!listed(phase)) {
        continue; // its order is a guess
      }
      for (Step step : phase.steps()) {
        Draft draft = layout.drafts().get(step.index());
        for (Part.Entry need : draft.needs()) {
          checkOrder(layout, phase, step, need);
        }
      }
    }
  }

  /** Whether phase.yaml names exactly the lessons there are. */
  private boolean listed(Phase phase) {
    for (PhaseFile file : files.phases()) {
      if (file.id().equals(phase.id())) {
        Set<String> names = new HashSet<>(file.root().strings("lessons"));
        return names.equals(file.lessons().stream().map(NamedFile::id).collect(toSet()));
      }
    }
    return false;
  }

  private void checkOrder(Layout layout, Phase phase, Step step, Part.Entry need) {
    for (int index : step.needs()) {
      Step needed = layout.steps().get(index);
      boolean later = index > step.index() && needed.home().equals(phase.id());
      if (later && needed.id().equals(need.id())) {
        problems.add(
            need.place(),
            "`"
                + step.id()
                + "` comes before `"
                + need.id()
                + "` in the phase `"
                + phase.id()
                + "`: change their order in phase.yaml, or take it out here");
      }
    }
  }
}
