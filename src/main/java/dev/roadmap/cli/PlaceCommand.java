package dev.roadmap.cli;

import dev.roadmap.cli.PlaceCheck.Checked;
import dev.roadmap.curriculum.Step;
import dev.roadmap.guide.Learner;
import dev.roadmap.guide.Standing;
import dev.roadmap.progress.EventType;
import dev.roadmap.progress.NewEvent;
import dev.roadmap.progress.State;
import dev.roadmap.review.Fsrs;
import dev.roadmap.review.Placement;
import dev.roadmap.review.Placement.Finding;
import dev.roadmap.review.Placement.Probe;
import dev.roadmap.review.Rating;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code roadmap place}: a short quiz, and where a program is at hand a check of it; what is known
 * is marked as verified.
 */
final class PlaceCommand implements Command {

  /** What verified events name where a suite's name stands. */
  static final String SUITE = "placement";

  /** Rises when other answers would mark a lesson. */
  private static final int VERSION = 1;

  private static final List<String> YES = List.of("", "y", "yes");

  @Override
  public CommandSpec spec() {
    return PlaceCheck.declare(Spec.of("place"))
        .flag("--check", "Ask nothing, only check the program at hand")
        .option("--from", "PHASE", Candidates.PHASES, "Begin with this phase")
        .flag("--dry-run", "Show what would be marked, and mark nothing")
        .flag("--yes", "Mark without asking again")
        .example("roadmap place", "begins where roadmap setup puts you")
        .example("roadmap place --from 6", "begins with phase 6")
        .example("roadmap place --dry-run", "only to see")
        .example("roadmap place --check", "no questions: what roadmap.yaml here names")
        .example("roadmap place tasks-api -- go run .", "questions, then your program")
        .note(
            "Two to four questions a phase: it climbs while you know them, descends when you do"
                + " not, and looks into the phases it passed over. Only lessons of phases it asked"
                + " about are marked, none whose question you missed, and of the language lessons"
                + " those of languages you know. roadmap undo takes all of it back.")
        .note(
            "A program that passes a suite proves its exercises. Where roadmap.yaml lies in the"
                + " folder, a check of it is offered after the questions. With an id, a --url or a"
                + " command it is made unasked, and the exit code is that of roadmap check.")
        .note(
            "For programs: with --json each line out is a question, and each line in its answer,"
                + " {\"answer\": TEXT, NUMBER or [TEXTS]}; the last line out says what was found,"
                + " and with --yes it is marked.")
        .build();
  }

  @Override
  public int run(ParseResult arguments, Context context) {
    boolean only = arguments.hasMatchedOption("--check");
    if (context.globals().noInput() && !only) {
      throw new Problem.Usage(
          "roadmap place asks questions, and --no-input forbids it.",
          "roadmap place --check asks none.");
    }
    @Nullable PlaceCheck typed = PlaceCheck.typed(arguments, context);
    @Nullable PlaceCheck check = typed == null ? PlaceCheck.here(arguments, context) : typed;
    if (only && check == null) {
      throw new Problem.Usage(
          "There is nothing here to check: no roadmap.yaml names a suite and how its program is"
              + " started.",
          "roadmap place tasks-api -- COMMAND starts a program; --url checks one that runs.");
    }
    Interview interview =
        arguments.hasMatchedOption("--json") ? new PlaceLines(context) : new PlaceScreen(context);
    boolean heard = only || quiz(arguments, context, interview, check != null);
    int exit = Exit.DONE;
    if (check != null && heard && (only || typed != null || interview.offers(check))) {
      Checked checked = check.run(!arguments.hasMatchedOption("--dry-run"));
      interview.checked(checked);
      exit = checked.exit();
    }
    interview.end();
    return exit;
  }

  /**
   * Asks, and marks what is known.
   *
   * @param more whether something else follows when there is nothing to ask
   * @return false when somebody left in the middle
   */
  private static boolean quiz(
      ParseResult arguments, Context context, Interview interview, boolean more) {
    Placement placement =
        new Placement(
            context.road(), asked(context), from(arguments, context), context.today().toEpochDay());
    @Nullable Probe probe = placement.next();
    if (probe == null && more) {
      return true;
    }
    if (probe == null) {
      throw new Problem.Missing(
          "There is nothing to ask: every lesson with questions is done.", "Try roadmap next.");
    }
    var right = new ArrayList<Probe>();
    @Nullable Boolean answer = true;
    for (; probe != null; probe = placement.next()) {
      answer = interview.ask(probe);
      if (answer == null) {
        break;
      }
      placement.answered(answer);
      if (answer) {
        right.add(probe);
      }
    }
    List<Finding> findings = placement.findings();
    List<Step> lessons = findings.stream().flatMap(each -> each.lessons().stream()).toList();
    interview.show(findings);
    boolean wanted = !lessons.isEmpty() && !arguments.hasMatchedOption("--dry-run");
    boolean mark = wanted && (arguments.hasMatchedOption("--yes") || interview.agrees());
    if (mark) {
      mark(context, lessons, right);
    }
    interview.marked(lessons, mark);
    return answer != null;
  }

  /** Who asks, and whom it is told to. */
  interface Interview {
    /** Whether the answer was right; null when it is over. */
    @Nullable Boolean ask(Probe probe);

    void show(List<Finding> findings);

    /** Whether what was shown may be marked. */
    boolean agrees();

    /** What became of it. */
    void marked(List<Step> lessons, boolean marked);

    /** Whether the program at hand may be checked. */
    boolean offers(PlaceCheck check);

    void checked(Checked checked);

    void end();
  }

  static boolean yes(@Nullable String line) {
    return line != null && YES.contains(line.toLowerCase(Locale.ROOT));
  }

  /** Lessons still open; of those about one language, the languages that are known. */
  private static Predicate<Step> asked(Context context) {
    Standing standing = context.standing();
    Set<String> known =
        Set.copyOf(
            List.of(context.progress().setting(Learner.LANGUAGES).orElse("").split(",", -1)));
    return step -> {
      State state = standing.state(step);
      boolean open = state != State.DONE && state != State.VERIFIED;
      return open && (step.language() == null || known.contains(step.language()));
    };
  }

  private static int from(ParseResult arguments, Context context) {
    @Nullable String typed = arguments.matchedOptionValue("--from", null);
    if (typed != null) {
      if (context.find(typed) instanceof Named.OfPhase(var phase)) {
        return phase.number();
      }
      throw new Problem.Usage("--from takes a phase.", "roadmap map lists them.");
    }
    String level = Setting.LEVEL.value(context.road(), context.progress());
    return switch (Level.parse(level)) {
      case BEGINNER -> 0;
      case STUDENT -> 2;
      case FRONTEND, POLYGLOT -> 4;
    };
  }

  /** One change: the lessons, and the right answers as the first reviews of their questions. */
  private static void mark(Context context, List<Step> lessons, List<Probe> right) {
    var events = new ArrayList<NewEvent>();
    String road = context.road().fingerprint();
    for (Step lesson : lessons) {
      events.add(NewEvent.verified(lesson.id(), SUITE, VERSION, road));
    }
    for (Probe probe : right) {
      if (lessons.contains(probe.lesson())) {
        events.add(
            NewEvent.answer(
                EventType.REVIEW,
                probe.question().id(),
                Rating.EASY.number(),
                null,
                true,
                0,
                Fsrs.VERSION));
      }
    }
    context.store().record(events);
  }
}
