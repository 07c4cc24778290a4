package dev.roadmap.curriculum.build;

import dev.roadmap.curriculum.CheatSheet;

/** Makes a cheat sheet of its file. */
final class CheatSheets {

  private CheatSheets() {}

  static CheatSheet of(RoadFiles.NamedFile file) {
    Part root = file.root();
    return new CheatSheet(
        file.id(),
        root.text("title"),
        root.text("summary"),
        root.parts("sections").stream().map(CheatSheets::section).toList());
  }

  private static CheatSheet.Section section(Part part) {
    return new CheatSheet.Section(
        part.text("title"), part.parts("entries").stream().map(CheatSheets::entry).toList());
  }

  private static CheatSheet.Entry entry(Part part) {
    return new CheatSheet.Entry(
        part.text("name"),
        part.text("text"),
        part.block("example"),
        part.flag("core"),
        part.strings("also"),
        part.text("lesson"));
  }
}
