package dev.roadmap.cli;

import dev.roadmap.cli.AnswerBook.Recorded;
import dev.roadmap.cli.Sitting.Outcome;
import dev.roadmap.curriculum.Question;
import dev.roadmap.curriculum.Step;
import dev.roadmap.review.Deck;
import dev.roadmap.review.Deck.Entry;
import dev.roadmap.review.Sheet;
import dev.roadmap.terminal.Page;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a sitting ends with: how it went, what to read again, what is left. */
final class SittingEnd {

  private static final int NAMED = 5;

  private SittingEnd() {}

  static void show(Context context, Outcome outcome, String command) {
    show(context, outcome, command, null);
  }

  /** The same behind a lesson that was just read: unless it is closed, that is what comes next. */
  static void show(Context context, Outcome outcome, Step lesson) {
    boolean open = !context.standing().state(lesson).closed();
    show(context, outcome, "roadmap quiz " + lesson.id(), open ? lesson : null);
  }

  private static void show(
      Context context, Outcome outcome, String command, @Nullable Step lesson) {
    List<Recorded> answered = outcome.answered();
    Page page = new Page(context.out().look());
    if (!outcome.gone()) {
      page.line("");
    }
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
    if (outcome.gone()) {
      missed(page, answered);
    }
    readAgain(page, answered);
    if (lesson == null) {
      left(context, page);
    } else {
      page.next("roadmap done " + lesson.id(), "when you can say it in your own words");
    }
    context.print(page);
  }

  /** What was not right and has left the screen, to look at once more. */
  private static void missed(Page page, List<Recorded> answered) {
    Set<Question> missed = new LinkedHashSet<>();
    for (Recorded each : answered) {
      if (!each.answer().right()) {
        missed.add(each.entry().question());
      }
    }
    for (Question question : missed) {
      page.gap().prose("", QuestionPage.inline(page, question.ask()));
      QuestionPage.answer(page, Sheet.of(question, 0), "");
      page.prose("", QuestionPage.inline(page, question.why()));
    }
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
