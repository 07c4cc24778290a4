package dev.roadmap.curriculum.build;

import dev.roadmap.curriculum.StepKind;
import dev.roadmap.curriculum.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the milestones of a project: the guidelines that come before code, its requirements, the
 * other guidelines, its stretch goals.
 */
final class Milestones {

  private static final int GUIDELINE_MINUTES = 60;
  private static final int STRETCH_MINUTES = 120;

  private final List<Part> guidelines;
  private final Map<String, Part> projects = new HashMap<>();
  private final Problems problems;

  Milestones(RoadFiles files, Problems problems) {
    this.guidelines = files.road().root().parts("guidelines");
    files.projects().forEach(project -> projects.put(project.id(), project.root()));
    this.problems = problems;
  }

  List<Draft> of(RoadFiles.NamedFile project) {
    checkIds(project);
    List<Part> requirements = project.root().parts("requirements");
    int share = Math.max(1, minutes(project.root()) / Math.max(1, requirements.size()));
    var milestones = new ArrayList<Draft>();
    addGuidelines(milestones, project, true);
    for (Part requirement : requirements) {
      milestones.add(milestone(project, requirement, "requirement", share));
    }
    addGuidelines(milestones, project, false);
    for (Part goal : project.root().parts("stretch")) {
      milestones.add(milestone(project, goal, "stretch", STRETCH_MINUTES));
    }
    return milestones;
  }

  private static int minutes(Part project) {
    return project.number("minutes");
  }

  private void addGuidelines(List<Draft> milestones, RoadFiles.NamedFile project, boolean before) {
    for (Part guideline : guidelines) {
      if (guideline.text("when").equals("before") == before) {
        milestones.add(milestone(project, guideline, "guideline", GUIDELINE_MINUTES));
      }
    }
  }

  private Draft milestone(RoadFiles.NamedFile project, Part part, String kind, int minutes) {
    Part root = project.root();
    var needs = new ArrayList<>(root.entries("needs"));
    needs.addAll(part.entries("needs"));
    needs.addAll(requirementsOf(root.text("builds_on"), root.place("builds_on")));
    return new Draft(
        project.id() + "/" + part.text("id"),
        StepKind.MILESTONE,
        part.text("title"),
        project.id(),
        minutes,
        false,
        kind.equals("stretch"),
        root.optionalText("language"),
        needs,
        new Text.MilestoneText(kind, part.text("done_when")));
  }

  private List<Part.Entry> requirementsOf(String project, Place place) {
    Part root = projects.get(project);
    if (root == null) {
      return List.of();
    }
    return root.parts("requirements").stream()
        .map(part -> new Part.Entry(project + "/" + part.text("id"), place))
        .toList();
  }

  /** Requirements, stretch goals and guidelines share one set of ids inside a project. */
  private void checkIds(RoadFiles.NamedFile project) {
    Map<String, String> taken = new HashMap<>();
    for (Part guideline : guidelines) {
      taken.put(guideline.text("id"), "a guideline (" + guideline.place("id") + ")");
    }
    for (String key : List.of("requirements", "stretch")) {
      for (Part part : project.root().parts(key)) {
        String id = part.text("id");
        String first = taken.putIfAbsent(id, "a milestone here (" + part.place("id") + ")");
        if (first != null && !id.isEmpty()) {
          problems.add(
              part.place("id"), "`" + id + "` is already the id of " + first + ": choose another");
        }
      }
    }
  }

  /** Old ids to present ones: of each milestone, under the project's present and old names. */
  Map<String, String> aliases(RoadFiles.NamedFile project) {
    Map<String, String> aliases = new HashMap<>();
    var names = new ArrayList<>(project.root().strings("aliases"));
    names.addFirst(project.id());
    var parts = new ArrayList<>(guidelines);
    parts.addAll(project.root().parts("requirements"));
    parts.addAll(project.root().parts("stretch"));
    for (Part part : parts) {
      String present = project.id() + "/" + part.text("id");
      var olds = new ArrayList<>(part.strings("aliases"));
      olds.addFirst(part.text("id"));
      for (String name : names) {
        olds.forEach(old -> aliases.put(name + "/" + old, present));
      }
      aliases.remove(present);
    }
    return aliases;
  }
}
