package dev.roadmap.cli;

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

/** {@code roadmap place}: a short quiz, and what is known is marked as verified. */
final class PlaceCommand implements Command {

  /** What verified events name where a suite's name stands. */
  static final String SUITE = "placement";

  /** Rises when other answers would mark a lesson. */
  private static final int VERSION = 1;

  private static final List<String> YES = List.of("", "y", "yes");

  @Override
  public CommandSpec spec() {
    return Spec.of("place")
        .option("--from", "PHASE", Candidates.PHASES, "Begin with this phase")
        .flag("--dry-run", "Show what would be marked, and mark nothing")
        .flag("--yes", "Mark without asking again")
        .example("roadmap place", "begins where roadmap setup puts you")
        .example("roadmap place --from 6", "begins with phase 6")
        .example("roadmap place --dry-run", "only to see")
        .note(
            "Two to four questions a phase: it climbs while you know them, descends when you do"
                + " not, and looks into the phases it passed over. Only lessons of phases it asked"
                + " about are marked, none whose question you missed, and of the language lessons"
                + " those of languages you know. roadmap undo takes all of it back.")
        .note(
            "For programs: with --json each line out is a question, and each line in its answer,"
                + " {\"answer\": TEXT, NUMBER or [TEXTS]}; the last line out says what was found,"
                + " and with --yes it is marked.")
        .build();
  }

  @Override
  public int run(ParseResult arguments, Context context) {
    boolean json = arguments.hasMatchedOption("--json");
    boolean dry = arguments.hasMatchedOption("--dry-run");
    if (context.globals().noInput()) {
      throw new Problem.Usage("roadmap place asks questions, and --no-input forbids it.", "");
    }
    Placement placement =
        new Placement(
            context.road(), asked(context), from(arguments, context), context.today().toEpochDay());
    if (placement.next() == null) {
      throw new Problem.Missing(
          "There is nothing to ask: every lesson with questions is done.", "Try roadmap next.");
    }
    Interview interview = json ? new PlaceLines(context) : new PlaceScreen(context);
    var right = new ArrayList<Probe>();
    for (@Nullable Probe probe = placement.next(); probe != null; probe = placement.next()) {
      @Nullable Boolean answer = interview.ask(probe);
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
    boolean wanted = !lessons.isEmpty() && !dry;
    boolean mark = wanted && (arguments.hasMatchedOption("--yes") || interview.agrees());
    if (mark) {
      mark(context, lessons, right);
    }
    interview.end(lessons, mark);
    return Exit.DONE;
  }

  /** Who asks, and whom it is told to. */
  interface Interview {
    /** Whether the answer was right; null when it is over. */
    @Nullable Boolean ask(Probe probe);

    void show(List<Finding> findings);

    /** Whether what was shown may be marked. */
    boolean agrees();

    void end(List<Step> lessons, boolean marked);
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
