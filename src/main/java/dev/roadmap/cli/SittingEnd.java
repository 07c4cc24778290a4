package dev.roadmap.cli;

import dev.roadmap.cli.AnswerBook.Recorded;
import dev.roadmap.curriculum.Step;
import dev.roadmap.review.Deck;
import dev.roadmap.review.Deck.Entry;
import dev.roadmap.terminal.Page;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a sitting ends with: how it went, what to read again, what is left. */
final class SittingEnd {

  private static final int NAMED = 5;

  private SittingEnd() {}

  static void show(Context context, List<Recorded> answered, String command) {
    Page page = new Page(context.out().look());
    page.line("");
    if (answered.isEmpty()) {
      page.prose("", "Nothing was answered, and nothing has changed.");
      page.next(command, "when you like");
      context.print(page);
      return;
    }
    long right = answered.stream().filter(each -> each.answer().right()).count();
    page.prose(
        "",
        page.theme().strong(right + " of " + answered.size() + " right.")
            + " All is recorded; roadmap undo takes back one answer at a time.");
    readAgain(page, answered);
    left(context, page);
    context.print(page);
  }

  private static void readAgain(Page page, List<Recorded> answered) {
    Map<Step, Set<String>> headings = new LinkedHashMap<>();
    for (Recorded each : answered) {
      if (!each.answer().right()) {
        Entry entry = each.entry();
        headings
            .computeIfAbsent(entry.lesson(), lesson -> new LinkedHashSet<>())
            .add(entry.question().heading());
      }
    }
    if (headings.isEmpty()) {
      return;
    }
    page.gap().line(page.theme().strong("Read again"));
    int rows = 0;
    for (Map.Entry<Step, Set<String>> lesson : headings.entrySet()) {
      if (rows++ == NAMED) {
        page.prose("  ", "and " + (headings.size() - NAMED) + " more");
        break;
      }
      String where = String.join("\", \"", lesson.getValue());
      String title = lesson.getKey().title();
      page.item("  " + page.glyphs().bullet() + " ", title + ", under \"" + where + "\"");
      page.prose("    ", page.theme().command("roadmap read " + lesson.getKey().id()));
    }
  }

  private static void left(Context context, Page page) {
    Deck.Deal deal =
        Deck.of(context.road(), context.store().progress())
            .deal(context.clock().instant(), context.today());
    int more = deal.entries().size();
    if (more > 0) {
      page.next("roadmap review", Words.count(more, "more is", "more are") + " there for today");
    } else if (deal.due() > 0) {
      page.gap().prose("", "That is all for today; the rest keeps its place until tomorrow.");
      page.next("roadmap next", "");
    } else {
      page.next("roadmap next", "");
    }
  }
}
