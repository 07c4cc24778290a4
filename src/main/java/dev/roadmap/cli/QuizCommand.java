package dev.roadmap.cli;

import dev.roadmap.curriculum.Question;
import dev.roadmap.curriculum.Road;
import dev.roadmap.curriculum.Step;
import dev.roadmap.progress.Card;
import dev.roadmap.progress.State;
import dev.roadmap.review.Deck;
import dev.roadmap.review.Deck.Deal;
import dev.roadmap.review.Deck.Entry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code roadmap quiz}: questions of a phase or lesson, any time. */
final class QuizCommand implements Command {

  static final String PROGRAMS =
      "For programs: --json prints the questions. --json --answer - reads one answer a line from"
          + " stdin, {\"question\": ID, \"answer\": TEXT, NUMBER or [TEXTS]}, with"
          + " \"milliseconds\", \"hints\" and \"rating\" if you like, and prints for each whether"
          + " it was right. An answer is the text of a choice, not its place.";

  private static final int USUAL = 10;

  @Override
  public CommandSpec spec() {
    return asking(
            Spec.of("quiz")
                .parameters(
                    "ID",
                    "0..1",
                    Candidates.STEPS,
                    "A phase or a lesson. None: all the lessons you have done or begun")
                .number(
                    "--limit", "N", "How many questions at most; 10 unless told, a whole lesson"),
            "quiz")
        .example("roadmap quiz status-codes", "all questions of this lesson")
        .example("roadmap quiz 4", "ten questions of phase 4")
        .note(
            "An answer to a question that roadmap review would ask today counts there too. Every"
                + " other answer is practice: it is kept, and no date moves.")
        .note(PROGRAMS)
        .build();
  }

  /** The options that quiz and review share. */
  static Spec asking(Spec spec, String command) {
    return spec.flag("--answers", "With --json: also the answers and their reasons")
        .option(
            "--answer",
            "-",
            Candidates.NOTHING,
            "With --json: read answers as JSON lines from stdin and print how each was graded")
        .example("roadmap " + command + " --json --answer -", "grades answers from a program");
  }

  @Override
  public int run(ParseResult arguments, Context context) {
    if (takesAnswers(arguments)) {
      return AnswerLines.read(context);
    }
    String typed = OneArgument.name("quiz", arguments, context.road()).orElse(null);
    Deck deck = Deck.of(context.road(), context.progress());
    var book = new AnswerBook(context, deck);
    List<Entry> entries = typed == null ? begun(context) : of(context, context.find(typed));
    boolean lesson = typed != null && context.find(typed) instanceof Named.OfStep;
    int limit = limit(arguments, lesson ? Integer.MAX_VALUE : USUAL);
    if (!lesson) {
      var shuffled = new ArrayList<>(entries);
      Collections.shuffle(shuffled, new Random(context.clock().millis()));
      entries = shuffled;
    }
    entries = entries.subList(0, Math.min(limit, entries.size()));
    if (arguments.hasMatchedOption("--json")) {
      Deal deal = deck.deal(context.clock().instant(), context.today());
      print(arguments, context, book, deal, entries);
      return Exit.DONE;
    }
    if (context.globals().noInput()) {
      throw new Problem.Usage(
          "roadmap quiz asks questions, and --no-input forbids it.",
          "--json prints them, --json --answer - reads answers.");
    }
    String again = "roadmap quiz" + (typed == null ? "" : " " + context.find(typed).id());
    SittingEnd.show(context, new Sitting(context, book, 0).ask(entries), again);
    return Exit.DONE;
  }

  /** Asks all the questions of a lesson that was just read. */
  static void ask(Context context, Step lesson) {
    var book = new AnswerBook(context, Deck.of(context.road(), context.progress()));
    List<Entry> entries = entries(context, List.of(lesson));
    SittingEnd.show(context, new Sitting(context, book, 0).ask(entries), lesson);
  }

  private static List<Entry> begun(Context context) {
    var steps = new ArrayList<Step>();
    for (Step step : context.standing().begun()) {
      if (context.standing().state(step) != State.SKIPPED) {
        steps.add(step);
      }
    }
    List<Entry> entries = entries(context, steps);
    if (entries.isEmpty()) {
      throw new Problem.Missing(
          "You have no lesson done or begun that has questions.",
          "Name a phase or a lesson: roadmap quiz 0.");
    }
    return entries;
  }

  private static List<Entry> of(Context context, Named named) {
    List<Entry> entries = entries(context, named.steps());
    if (entries.isEmpty()) {
      throw new Problem.Missing(
          "\"" + named.id() + "\" has no questions.", "Lessons have, and phases through them.");
    }
    return entries;
  }

  private static List<Entry> entries(Context context, List<Step> steps) {
    Map<String, Card> cards = new HashMap<>();
    for (Card card : context.progress().cards()) {
      cards.put(card.question(), card);
    }
    Road road = context.road();
    var entries = new ArrayList<Entry>();
    for (Step step : steps) {
      for (Question question : road.questions(step)) {
        @Nullable Card card = cards.get(question.id());
        entries.add(new Entry(step, question, card));
      }
    }
    return entries;
  }

  static int limit(ParseResult arguments, int usual) {
    int limit = arguments.matchedOptionValue("--limit", usual);
    if (limit < 1) {
      throw new Problem.Usage("--limit takes a number from 1.", "");
    }
    return limit;
  }

  /** Whether answers come from a program. */
  static boolean takesAnswers(ParseResult arguments) {
    @Nullable String from = arguments.matchedOptionValue("--answer", null);
    if (from == null) {
      return false;
    }
    if (!from.equals("-") || !arguments.hasMatchedOption("--json")) {
      throw new Problem.Usage(
          "Answers are read from stdin, and graded in JSON.", "Write --json --answer -.");
    }
    return true;
  }

  static void print(
      ParseResult arguments, Context context, AnswerBook book, Deal deal, List<Entry> entries) {
    boolean answers = arguments.hasMatchedOption("--answers");
    long seed = context.today().toEpochDay();
    List<QuestionJson> questions =
        entries.stream().map(entry -> QuestionJson.of(entry, book, seed, answers)).toList();
    context.json(new QuestionJson.Questions(Json.SCHEMA, deal.due(), deal.room(), questions));
  }
}
