package dev.roadmap.curriculum.build;

import dev.roadmap.curriculum.build.RoadFiles.NamedFile;
import dev.roadmap.curriculum.build.RoadFiles.PhaseFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.regex.Pattern;

/** Reads every file of a road to where it belongs, and names those that belong nowhere. */
final class RoadFilesReader {

  private static final Pattern EXERCISE_FILE =
      Pattern.compile("exercises/[^/]+/(?:starter|solution|wrong)/[^/]+/.+");

  private final RoadFolder folder;
  private final Problems problems;
  private final Schemas schemas = new Schemas();
  private final Set<String> used = new HashSet<>();

  RoadFilesReader(RoadFolder folder, Problems problems) {
    this.folder = folder;
    this.problems = problems;
  }

  RoadFiles read() {
    Document road = yaml("road.yaml", Schemas.Kind.ROAD);
    var files =
        new RoadFiles(
            road,
            phases(),
            inFolders("exercises", "exercise.yaml", Schemas.Kind.EXERCISE),
            inFolders("projects", "project.yaml", Schemas.Kind.PROJECT),
            tracks(),
            inFolder("cheats", Schemas.Kind.CHEAT),
            suites());
    useExerciseFiles();
    refuseRest();
    return files;
  }

  private List<PhaseFile> phases() {
    var phases = new ArrayList<PhaseFile>();
    for (String path : children(folder.folders(), "phases")) {
      Document phase = yaml(path + "/phase.yaml", Schemas.Kind.PHASE);
      var lessons = new ArrayList<NamedFile>();
      for (String file : children(folder.files(), path)) {
        if (file.endsWith(".md")) {
          lessons.add(new NamedFile(name(file), lesson(file)));
        }
      }
      phases.add(new PhaseFile(lastName(path), phase, lessons));
    }
    if (phases.isEmpty()) {
      problems.add(
          Place.of("phases"), "a road needs a phase: add phases/00-name/phase.yaml and a lesson");
    }
    phases.sort(Comparator.comparingInt(phase -> phase.root().number("number")));
    return phases;
  }

  private List<NamedFile> inFolders(String parent, String name, Schemas.Kind kind) {
    var files = new ArrayList<NamedFile>();
    for (String path : children(folder.folders(), parent)) {
      files.add(new NamedFile(lastName(path), yaml(path + "/" + name, kind)));
    }
    return files;
  }

  private List<NamedFile> tracks() {
    List<NamedFile> tracks = inFolder("tracks", Schemas.Kind.TRACK);
    if (tracks.isEmpty()) {
      problems.add(
          Place.of("tracks"), "a road needs a track, the order to go: add tracks/by-phase.yaml");
    }
    return tracks;
  }

  private List<NamedFile> inFolder(String parent, Schemas.Kind kind) {
    var files = new ArrayList<NamedFile>();
    for (String file : children(folder.files(), parent)) {
      if (file.endsWith(".yaml")) {
        files.add(new NamedFile(name(file), yaml(file, kind)));
      }
    }
    return files;
  }

  /** What a learner gets to start from, and what shows how it can be done, in any language. */
  private void useExerciseFiles() {
    for (String file : folder.files()) {
      if (EXERCISE_FILE.matcher(file).matches()) {
        used.add(file);
      }
    }
  }

  private List<NamedFile> suites() {
    var suites = new ArrayList<NamedFile>();
    for (String file : children(folder.files(), "suites")) {
      if (file.endsWith(".yaml")) {
        used.add(file);
        Document document =
            folder
                .read(file)
                .map(text -> YamlReader.readAnyText(file, text, problems))
                .orElseGet(() -> YamlReader.unreadable(file));
        suites.add(new NamedFile(name(file), document));
      }
    }
    return suites;
  }

  private Document yaml(String file, Schemas.Kind kind) {
    used.add(file);
    if (!folder.files().contains(file)) {
      problems.add(Place.of(file), "this file is missing: add it");
      return YamlReader.unreadable(file);
    }
    Optional<String> text = folder.read(file);
    Document document =
        text.isPresent()
            ? YamlReader.read(file, text.get(), problems)
            : YamlReader.unreadable(file);
    schemas.check(kind, document, problems);
    return document;
  }

  private Document lesson(String file) {
    used.add(file);
    Optional<String> text = folder.read(file);
    Document document =
        text.isPresent()
            ? YamlReader.readFrontMatter(file, text.get(), problems)
            : YamlReader.unreadable(file);
    schemas.check(Schemas.Kind.LESSON, document, problems);
    return document;
  }

  private void refuseRest() {
    for (String file : folder.files()) {
      if (!used.contains(file)) {
        problems.add(Place.of(file), "nothing refers to this file: " + whatToDo(file));
      }
    }
  }

  private static String whatToDo(String file) {
    if (file.endsWith(".yml")) {
      return "rename it to end in .yaml";
    }
    if (file.startsWith("phases/") && file.endsWith(".markdown")) {
      return "rename it to end in .md";
    }
    return "take it out of the road's folder, or move it to where such files belong";
  }

  /** The paths directly below a folder. */
  private static List<String> children(SortedSet<String> paths, String parent) {
    var children = new ArrayList<String>();
    String prefix = parent + "/";
    for (String path : paths.subSet(prefix, parent + "0")) { // 0 is the character after /
      if (path.indexOf('/', prefix.length()) < 0) {
        children.add(path);
      }
    }
    return children;
  }

  private static String lastName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static String name(String path) {
    String last = lastName(path);
    return last.substring(0, last.lastIndexOf('.'));
  }
}
