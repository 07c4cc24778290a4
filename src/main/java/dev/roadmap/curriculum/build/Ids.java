package dev.roadmap.curriculum.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every id of the road and what it stands for; none may stand for two things. */
final class Ids {

  /** What an id can stand for. */
  enum Kind {
    PHASE("a phase"),
    LESSON("a lesson"),
    EXERCISE("an exercise"),
    PROJECT("a project"),
    ALIAS("an old name");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    boolean isStep() {
      return this == LESSON || this == EXERCISE;
    }
  }

  private record Declared(Kind kind, Place place) {}

  private final Problems problems;
  private final Map<String, Declared> declared = new HashMap<>();
  private final Map<String, String> aliases = new LinkedHashMap<>();

  Ids(Problems problems) {
    this.problems = problems;
  }

  static Ids of(RoadFiles files, Problems problems) {
    var ids = new Ids(problems);
    Map<String, Part> roots = new LinkedHashMap<>();
    for (RoadFiles.PhaseFile phase : files.phases()) {
      ids.declare(Kind.PHASE, phase.id(), phase.root());
      roots.putIfAbsent(phase.id(), phase.root());
    }
    for (RoadFiles.PhaseFile phase : files.phases()) {
      ids.declareAll(Kind.LESSON, phase.lessons(), roots);
    }
    ids.declareAll(Kind.EXERCISE, files.exercises(), roots);
    ids.declareAll(Kind.PROJECT, files.projects(), roots);
    roots.forEach(ids::declareAliases); // last, so that an alias is wrong and not what it hides
    return ids;
  }

  Map<String, String> aliases() {
    return aliases;
  }

  /** The kind of thing this id stands for; null when it stands for nothing, or is an old one. */
  @Nullable Kind kind(String id) {
    Declared found = declared.get(id);
    return found == null || found.kind() == Kind.ALIAS ? null : found.kind();
  }

  /** Whether this is a lesson or an exercise; if not, it becomes a problem. */
  boolean requireStep(Part.Entry entry) {
    Kind kind = kind(entry.id());
    if (kind != null && kind.isStep()) {
      return true;
    }
    complain(entry, "no lesson or exercise", Kind.LESSON, Kind.EXERCISE);
    return false;
  }

  /** Whether this id stands for that kind of thing; if not, it becomes a problem. */
  boolean require(Kind kind, Part.Entry entry) {
    if (kind(entry.id()) == kind) {
      return true;
    }
    complain(entry, kind.words.replaceFirst("an?", "no"), kind);
    return false;
  }

  /** Says that an id stands for nothing that is wanted here. */
  void complain(Part.Entry entry, String expected, Kind... wanted) {
    String present = aliases.get(entry.id());
    if (present != null) {
      problems.add(
          entry.place(), "`" + entry.id() + "` is now called `" + present + "`: write that");
      return;
    }
    Kind kind = kind(entry.id());
    if (kind != null) {
      problems.add(
          entry.place(),
          "`"
              + entry.id()
              + "` is "
              + kind.words
              + " and "
              + expected
              + ": "
              + "name another, or take it out");
      return;
    }
    String hint =
        Spelling.hint(entry.id(), known(wanted), ": add it to the road, or take it out here");
    problems.add(entry.place(), "`" + entry.id() + "` is " + expected + " of this road" + hint);
  }

  Optional<Place> place(String id) {
    return Optional.ofNullable(declared.get(id)).map(Declared::place);
  }

  private List<String> known(Kind... wanted) {
    List<Kind> kinds = List.of(wanted);
    var known = new ArrayList<String>();
    declared.forEach((id, found) -> {
      if (kinds.contains(found.kind())) {
        known.add(id);
      }
    });
    known.sort(null);
    return known;
  }

  private void declareAll(Kind kind, List<RoadFiles.NamedFile> files, Map<String, Part> roots) {
    for (RoadFiles.NamedFile file : files) {
      declare(kind, file.id(), file.root());
      roots.putIfAbsent(file.id(), file.root());
    }
  }

  private void declare(Kind kind, String id, Part root) {
    declare(kind, id, root.has("id") ? root.place("id") : Place.of(root.document().file()));
  }

  private void declareAliases(String id, Part root) {
    for (Part.Entry alias : root.entries("aliases")) {
      if (declare(Kind.ALIAS, alias.id(), alias.place())) {
        aliases.put(alias.id(), id);
      }
    }
  }

  private boolean declare(Kind kind, String id, Place place) {
    Declared first = declared.putIfAbsent(id, new Declared(kind, place));
    if (first == null) {
      return true;
    }
    problems.add(
        place,
        "`"
            + id
            + "` is already the id of "
            + first.kind().words
            + " ("
            + first.place()
            + "): choose another");
    return false;
  }
}
