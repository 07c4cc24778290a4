package dev.roadmap.curriculum.build;

import java.util.List;
import java.util.stream.Stream;

/**
 * A road's files, parsed and each checked by its schema, but not yet against each other. Lessons,
 * exercises and projects go by the name of their file or folder, even where the id inside differs.
 */
record RoadFiles(
    Document road,
    List<PhaseFile> phases,
    List<NamedFile> exercises,
    List<NamedFile> projects,
    List<NamedFile> tracks,
    List<NamedFile> cheats,
    List<NamedFile> suites) {

  /** Whether every file is more than a name. */
  boolean allReadable() {
    return Stream.of(
            Stream.of(road),
            phases.stream().map(PhaseFile::document),
            phases.stream().flatMap(phase -> phase.lessons().stream()).map(NamedFile::document),
            exercises.stream().map(NamedFile::document),
            projects.stream().map(NamedFile::document),
            tracks.stream().map(NamedFile::document),
            cheats.stream().map(NamedFile::document),
            suites.stream().map(NamedFile::document))
        .flatMap(documents -> documents)
        .allMatch(Document::readable);
  }

  /** A file whose name, or whose folder's name, is its id. */
  record NamedFile(String id, Document document) {

    Part root() {
      return document.root();
    }
  }

  /**
   * A phase with the lesson files beside it.
   *
   * @param folder the name of its folder
   */
  record PhaseFile(String folder, Document document, List<NamedFile> lessons) {

    /** What the folder says; the id inside may be missing. */
    String id() {
      int hyphen = folder.indexOf('-');
      return hyphen < 0 ? folder : folder.substring(hyphen + 1);
    }

    Part root() {
      return document.root();
    }
  }
}
