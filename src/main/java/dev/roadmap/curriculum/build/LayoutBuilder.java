package dev.roadmap.curriculum.build;

import dev.roadmap.curriculum.Phase;
import dev.roadmap.curriculum.Project;
import dev.roadmap.curriculum.Step;
import dev.roadmap.curriculum.Text;
import dev.roadmap.curriculum.build.RoadFiles.NamedFile;
import dev.roadmap.curriculum.build.RoadFiles.PhaseFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Lays the steps of a road one after the other and gives each its index. */
final class LayoutBuilder {

  private final RoadFiles files;
  private final Ids ids;
  private final Milestones milestones;
  private final List<Draft> drafts = new ArrayList<>();
  private final Map<String, Integer> indexes = new HashMap<>();
  private final List<Step> steps = new ArrayList<>();

  LayoutBuilder(RoadFiles files, Ids ids, Problems problems) {
    this.files = files;
    this.ids = ids;
    this.milestones = new Milestones(files, problems);
  }

  Layout build() {
    List<NamedFile> projectFiles = new ArrayList<>(files.projects());
    projectFiles.sort(Comparator.comparingInt(project -> project.root().number("number")));
    var sizes = new ArrayList<Integer>();
    for (PhaseFile phase : files.phases()) {
      sizes.add(addDrafts(phase));
    }
    for (NamedFile project : projectFiles) {
      List<Draft> made = milestones.of(project);
      drafts.addAll(made);
      sizes.add(made.size());
    }
    makeSteps();
    return new Layout(
        phases(sizes),
        List.copyOf(steps),
        projects(projectFiles, sizes),
        List.copyOf(drafts),
        aliases(projectFiles),
        files.phases().stream().map(phase -> text(phase.root())).toList(),
        projectFiles.stream().map(LayoutBuilder::text).toList(),
        files.cheats().stream().map(CheatSheets::of).toList());
  }

  private int addDrafts(PhaseFile phase) {
    int before = drafts.size();
    var exercises = new ArrayList<NamedFile>();
    for (NamedFile exercise : files.exercises()) {
      if (exercise.root().text("phase").equals(phase.id())) {
        exercises.add(exercise);
      }
    }
    for (NamedFile file : PhaseOrder.of(inOrder(phase), exercises)) {
      drafts.add(
          exercises.contains(file)
              ? Draft.exercise(file, phase.id())
              : Draft.lesson(file, phase.id()));
    }
    return drafts.size() - before;
  }

  /** The phase's lessons as it lists them, then those it forgot. */
  private static List<NamedFile> inOrder(PhaseFile phase) {
    Map<String, NamedFile> rest = new LinkedHashMap<>();
    phase.lessons().forEach(lesson -> rest.put(lesson.id(), lesson));
    var order = new ArrayList<NamedFile>();
    for (String id : phase.root().strings("lessons")) {
      NamedFile lesson = rest.remove(id);
      if (lesson != null) {
        order.add(lesson);
      }
    }
    order.addAll(rest.values());
    return order;
  }

  private void makeSteps() {
    for (int index = 0; index < drafts.size(); index++) {
      indexes.putIfAbsent(drafts.get(index).id(), index);
    }
    for (int index = 0; index < drafts.size(); index++) {
      Draft draft = drafts.get(index);
      steps.add(
          new Step(
              index,
              draft.id(),
              draft.kind(),
              draft.title(),
              draft.home(),
              draft.minutes(),
              draft.core(),
              draft.optional(),
              draft.habit(),
              draft.language(),
              needs(draft)));
    }
  }

  private List<Integer> needs(Draft draft) {
    var needs = new LinkedHashSet<Integer>();
    for (Part.Entry need : draft.needs()) {
      Integer index = indexes.get(need.id());
      if (index != null) {
        needs.add(index);
      }
    }
    return List.copyOf(needs);
  }

  private List<Phase> phases(List<Integer> sizes) {
    var phases = new ArrayList<Phase>();
    int start = 0;
    for (int i = 0; i < files.phases().size(); i++) {
      PhaseFile file = files.phases().get(i);
      List<Step> part = List.copyOf(steps.subList(start, start + sizes.get(i)));
      start += part.size();
      Part root = file.root();
      phases.add(new Phase(root.number("number"), file.id(), root.text("title"), part));
    }
    return phases;
  }

  private List<Project> projects(List<NamedFile> projectFiles, List<Integer> sizes) {
    var projects = new ArrayList<Project>();
    int end = steps.size();
    for (int i = projectFiles.size() - 1; i >= 0; i--) {
      int size = sizes.get(files.phases().size() + i);
      List<Step> part = List.copyOf(steps.subList(end - size, end));
      end -= size;
      Part root = projectFiles.get(i).root();
      projects.addFirst(
          new Project(
              root.number("number"),
              projectFiles.get(i).id(),
              root.text("title"),
              root.text("level"),
              part));
    }
    return projects;
  }

  private Map<String, String> aliases(List<NamedFile> projectFiles) {
    var aliases = new HashMap<>(ids.aliases());
    projectFiles.forEach(project -> aliases.putAll(milestones.aliases(project)));
    return aliases;
  }

  private static Text.PhaseText text(Part phase) {
    return new Text.PhaseText(phase.text("goal"), phase.text("summary"));
  }

  private static Text.ProjectText text(NamedFile project) {
    Part root = project.root();
    return new Text.ProjectText(
        root.text("summary"),
        root.strings("technologies"),
        Draft.languages(root),
        root.optionalText("builds_on"),
        root.number("minutes"),
        root.strings("needs"));
  }
}
