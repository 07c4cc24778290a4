package dev.roadmap.cli;

import dev.roadmap.curriculum.CheatSheet;
import dev.roadmap.guide.Lookup;
import java.util.ArrayList;
import java.util.List;

/** An entry of a cheat sheet with where it stands. */
record CheatHit(CheatSheet sheet, CheatSheet.Section section, CheatSheet.Entry entry) {

  /** The entries of sheets that were named, to be looked up by name or by the key within them. */
  static Lookup<CheatHit> within(List<CheatSheet> sheets) {
    return lookup(sheets, true);
  }

  /** The entries of all sheets, to be looked up by name. */
  static Lookup<CheatHit> everywhere(List<CheatSheet> sheets) {
    return lookup(sheets, false);
  }

  private static Lookup<CheatHit> lookup(List<CheatSheet> sheets, boolean keys) {
    var lookup = new Lookup<CheatHit>();
    for (CheatHit hit : all(sheets)) {
      CheatSheet.Entry entry = hit.entry();
      lookup.add(
          hit,
          keys ? List.of(entry.name(), hit.key()) : List.of(entry.name()),
          entry.also(),
          hit.sheet().title() + " " + hit.section().title() + " " + entry.text());
    }
    return lookup;
  }

  private static List<CheatHit> all(List<CheatSheet> sheets) {
    var hits = new ArrayList<CheatHit>();
    for (CheatSheet sheet : sheets) {
      for (CheatSheet.Section section : sheet.sections()) {
        section.entries().forEach(entry -> hits.add(new CheatHit(sheet, section, entry)));
      }
    }
    return hits;
  }

  String key() {
    return sheet.key(entry);
  }

  /** What to type to see it. */
  String command() {
    return "roadmap cheat " + sheet.id() + " " + key();
  }
}
