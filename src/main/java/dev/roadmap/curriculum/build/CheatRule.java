package dev.roadmap.curriculum.build;

/** An entry of a cheat sheet leads to a lesson that is there. */
final class CheatRule {

  private final RoadFiles files;
  private final Ids ids;

  CheatRule(RoadFiles files, Ids ids) {
    this.files = files;
    this.ids = ids;
  }

  void check() {
    for (RoadFiles.NamedFile sheet : files.cheats()) {
      for (Part section : sheet.root().parts("sections")) {
        section.parts("entries").forEach(this::check);
      }
    }
  }

  private void check(Part entry) {
    if (entry.has("lesson")) {
      ids.requireStep(new Part.Entry(entry.text("lesson"), entry.place("lesson")));
    }
  }
}
