package dev.roadmap.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.roadmap.curriculum.CheatSheet;
import java.util.List;

/** What {@code cheat --json} prints. */
final class CheatJson {

  private CheatJson() {}

  /** The sheets. */
  record SheetsJson(int schema, List<Sheet> sheets) {

    /**
     * One of them.
     *
     * @param entries how many it has
     */
    record Sheet(String id, String title, String summary, int entries) {}

    static SheetsJson of(List<CheatSheet> sheets) {
      return new SheetsJson(
          Json.SCHEMA,
          sheets.stream()
              .map(sheet ->
                  new Sheet(sheet.id(), sheet.title(), sheet.summary(), sheet.entries().size()))
              .toList());
    }
  }

  /** One sheet. */
  record SheetJson(int schema, String id, String title, String summary, List<Section> sections) {

    record Section(String title, List<Entry> entries) {}

    static SheetJson of(CheatSheet sheet) {
      return new SheetJson(
          Json.SCHEMA,
          sheet.id(),
          sheet.title(),
          sheet.summary(),
          sheet.sections().stream()
              .map(section ->
                  new Section(
                      section.title(),
                      section.entries().stream()
                          .map(entry -> Entry.of(new CheatHit(sheet, section, entry)))
                          .toList()))
              .toList());
    }
  }

  /** The entries that were found. */
  record EntriesJson(int schema, List<Entry> entries) {

    static EntriesJson of(List<CheatHit> hits) {
      return new EntriesJson(Json.SCHEMA, hits.stream().map(Entry::of).toList());
    }
  }

  /**
   * An entry; what it does not have is left out.
   *
   * @param key its name as one word
   * @param core whether it is one of those the road itself uses
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Entry(
      String sheet,
      String section,
      String key,
      String name,
      String text,
      String example,
      boolean core,
      List<String> also,
      String lesson) {

    static Entry of(CheatHit hit) {
      CheatSheet.Entry entry = hit.entry();
      return new Entry(
          hit.sheet().id(),
          hit.section().title(),
          hit.key(),
          entry.name(),
          entry.text(),
          entry.example().stripTrailing(),
          entry.core(),
          entry.also(),
          entry.lesson());
    }
  }
}
