package dev.roadmap.cli;

import dev.roadmap.curriculum.CheatSheet;
import dev.roadmap.curriculum.Road;
import dev.roadmap.terminal.Cells;
import dev.roadmap.terminal.Foreign;
import dev.roadmap.terminal.Page;
import java.util.List;

/** Cheat sheets on a page: all, one, one entry of one, or several that may be meant. */
final class CheatScreen {

  /** The widest column of names; a longer one has its line to itself. */
  private static final int NAMES = 24;

  /** Narrower pages have no columns. */
  private static final int COLUMNS_FROM = 60;

  /** More are not read. */
  private static final int SHOWN = 20;

  private static final int NEIGHBOURS = 10;

  private CheatScreen() {}

  static void sheets(Page page, List<CheatSheet> sheets) {
    int names = sheets.stream().mapToInt(sheet -> sheet.id().length()).max().orElse(0);
    for (CheatSheet sheet : sheets) {
      row(page, "", sheet.id(), names, sheet.summary());
    }
    page.next("roadmap cheat " + sheets.getFirst().id(), "one of them, or any word to look up");
  }

  static void sheet(Page page, CheatSheet sheet) {
    page.prose("", page.theme().strong(sheet.title()));
    CodedText.item(page, "", sheet.summary());
    boolean core = false;
    int names =
        sheet.entries().stream()
            .mapToInt(entry -> Cells.width(entry.name()))
            .filter(width -> width <= NAMES)
            .max()
            .orElse(0);
    for (CheatSheet.Section section : sheet.sections()) {
      page.gap().prose("", page.theme().strong(section.title()));
      for (CheatSheet.Entry entry : section.entries()) {
        core |= entry.core();
        entry(page, entry, names);
      }
    }
    if (core) {
      String mark = page.look().plain() ? "(core)" : "*";
      page.gap().prose("", page.theme().quiet(mark + " is one the guide itself names."));
    }
    String first = sheet.key(sheet.entries().getFirst());
    page.next("roadmap cheat " + sheet.id() + " " + first, "one entry, with its example");
  }

  private static void entry(Page page, CheatSheet.Entry entry, int names) {
    boolean plain = page.look().plain();
    String mark = plain ? "" : entry.core() ? "* " : "  ";
    String name = plain && entry.core() ? entry.name() + " (core)" : entry.name();
    row(page, mark, name, names, entry.text());
  }

  /** A name and what it means, beside each other where both have room. */
  private static void row(Page page, String mark, String name, int names, String text) {
    String shown = mark + page.theme().command(Foreign.line(name));
    boolean plain = page.look().plain();
    if (!plain && page.width() >= COLUMNS_FROM && Cells.width(name) <= names) {
      CodedText.item(page, Cells.pad(shown, Cells.width(mark) + names + 2), text);
    } else {
      page.line(shown);
      CodedText.item(page, "    ", text);
    }
  }

  static void entry(Page page, Road road, CheatHit hit) {
    CheatSheet.Entry entry = hit.entry();
    page.prose("", page.theme().strong(Foreign.line(entry.name())));
    String core = entry.core() ? "; one the guide itself names" : "";
    String place = hit.sheet().title() + ", " + hit.section().title();
    page.prose("", page.theme().quiet(Foreign.line(place) + core));
    page.gap();
    CodedText.item(page, "  ", entry.text());
    if (!entry.example().isEmpty()) {
      page.gap();
      example(page, entry.example());
    }
    neighbours(page, hit);
    road.step(entry.lesson())
        .ifPresentOrElse(
            lesson -> page.next("roadmap read " + lesson.id(), lesson.title()),
            () -> page.next("roadmap cheat " + hit.sheet().id(), "the whole sheet"));
  }

  /** As it is, to be copied: the terminal breaks a long line and puts it together again. */
  private static void example(Page page, String example) {
    for (String line : Foreign.block(example.stripTrailing()).split("\n", -1)) {
      page.line(line.isEmpty() ? "" : "    " + page.theme().command(line));
    }
  }

  private static void neighbours(Page page, CheatHit hit) {
    List<String> others =
        hit.section().entries().stream()
            .filter(entry -> !entry.equals(hit.entry()))
            .map(entry -> page.theme().command(hit.sheet().key(entry)))
            .limit(NEIGHBOURS)
            .toList();
    if (!others.isEmpty()) {
      String cheat = "Beside it, by roadmap cheat " + hit.sheet().id();
      page.gap().prose("  ", page.theme().quiet(cheat));
      page.flow("  ", others);
    }
  }

  static void several(Page page, List<CheatHit> hits) {
    for (CheatHit hit : hits.subList(0, Math.min(SHOWN, hits.size()))) {
      page.gap();
      page.item(
          "",
          page.theme().command(Foreign.line(hit.entry().name()))
              + "  "
              + page.theme().quiet(hit.sheet().id()));
      CodedText.item(page, "  ", hit.entry().text());
    }
    if (hits.size() > SHOWN) {
      page.gap().prose("", "And " + (hits.size() - SHOWN) + " more: type one more word.");
    }
    page.next(hits.getFirst().command(), "the first of them");
  }
}
