package dev.roadmap.cli;

import dev.roadmap.review.Deck;
import dev.roadmap.review.Deck.Deal;
import dev.roadmap.terminal.Page;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code roadmap review}: asks what is due, a bite at a time. */
final class ReviewCommand implements Command {

  /** Questions of a bite: some five minutes. */
  static final int BITE = 15;

  @Override
  public CommandSpec spec() {
    return QuizCommand.asking(
            Spec.of("review")
                .number("--limit", "N", "How many questions at most; " + BITE + " unless told"),
            "review")
        .example("roadmap review", "what is due, at most " + BITE)
        .example("roadmap review --limit 5", "a small bite")
        .example("roadmap review --json", "what is due, for a program")
        .note(
            "The questions of a lesson join when it is done. What you know comes back after days,"
                + " then weeks; what you forget, after minutes. roadmap config reviews-a-day,"
                + " new-a-day and desired-retention set how much that is.")
        .note(QuizCommand.PROGRAMS)
        .build();
  }

  @Override
  public int run(ParseResult arguments, Context context) {
    if (QuizCommand.takesAnswers(arguments)) {
      return AnswerLines.read(context);
    }
    int limit = QuizCommand.limit(arguments, BITE);
    Deck deck = Deck.of(context.road(), context.progress());
    Deal deal = deck.deal(context.clock().instant(), context.today());
    var book = new AnswerBook(context, deck);
    if (arguments.hasMatchedOption("--json")) {
      QuizCommand.print(arguments, context, book, deal, deal.bite(limit));
      return Exit.DONE;
    }
    if (deal.entries().isEmpty()) {
      nothing(context, deck, deal);
      return Exit.DONE;
    }
    if (context.globals().noInput()) {
      waiting(context.out(), deal);
      return Exit.DONE;
    }
    opening(context, deal, limit);
    List<Deck.Entry> bite = deal.bite(limit);
    var sitting = new Sitting(context, book, deal.room() - bite.size());
    SittingEnd.show(context, sitting.ask(bite), "roadmap review");
    return Exit.DONE;
  }

  private static void opening(Context context, Deal deal, int limit) {
    int now = Math.min(limit, deal.entries().size());
    Page page = new Page(context.out().look());
    String rest = deal.entries().size() > now ? " of " + deal.entries().size() : "";
    page.prose("", "Reviewing " + now + rest + "; each answer is kept at once.");
    context.print(page);
  }

  private static void waiting(Page page, Deal deal) {
    page.prose("", Words.count(deal.entries().size(), "question waits.", "questions wait."));
    page.next("roadmap review", "asks them; it needs somebody to answer");
  }

  private static void nothing(Context context, Deck deck, Deal deal) {
    Page page = context.out();
    if (deck.entries().isEmpty()) {
      page.prose("", "There is nothing to review yet: a lesson's questions join when it is done.");
      Change.next(page, context.standing());
      return;
    }
    if (deal.room() == 0) {
      page.prose("", "That is all for today; what is left keeps its place until tomorrow.");
    } else {
      page.prose("", "Nothing is due now." + DueLine.nextUp(context, deck));
    }
    Change.next(page, context.standing());
  }
}
