package dev.roadmap.cli;

import dev.roadmap.practice.PracticeServer;
import dev.roadmap.practice.ServerOptions;
import dev.roadmap.practice.fault.Fault;
import dev.roadmap.practice.fault.FaultNames;
import dev.roadmap.practice.fault.Faults;
import dev.roadmap.practice.hunt.Story;
import dev.roadmap.progress.Event;
import dev.roadmap.progress.EventType;
import dev.roadmap.progress.NewEvent;
import dev.roadmap.terminal.Foreign;
import dev.roadmap.terminal.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code roadmap hunt}: a practice server with a mistake that somebody complains of. */
final class HuntCommand implements Command {

  /** What {@code --json} prints; the fault is named when it is found or given up. */
  record HuntJson(
      int schema,
      String result,
      int level,
      String complaint,
      int hints,
      int guesses,
      @Nullable String hint,
      @Nullable String fault) {}

  /** What is asked of a hunt that is on. */
  private static final List<String> VERBS = List.of("--found", "--hint", "--give-up");

  private static final List<String> LEVELS = List.of("easy", "medium", "hard");

  @Override
  public CommandSpec spec() {
    return Spec.of("hunt")
        .parameters(
            "LEVEL",
            "0..1",
            Candidates.words("easy", "medium", "hard"),
            "easy, medium or hard. None: any")
        .option(
            "--found",
            "NAME",
            Candidates.words(FaultNames.ALL.toArray(new String[0])),
            "Your answer: the name of the fault")
        .flag("--hint", "A hint; they cost nothing and are counted")
        .flag("--give-up", "Tell me what it was")
        .number("--port", "PORT", "Where to listen: 8080 unless PORT says otherwise; 0 picks one")
        .example("roadmap hunt easy", "start; then look around with curl")
        .example("roadmap hunt --hint", "in another terminal")
        .example("roadmap hunt --found lost-write", "your answer")
        .build();
  }

  @Override
  public boolean readsProgress() {
    return false;
  }

  @Override
  public int run(ParseResult arguments, Context context) {
    String level = level(arguments);
    if (arguments.hasMatchedOption("--found")) {
      return answer(arguments.matchedOptionValue("--found", ""), arguments, context);
    }
    if (arguments.hasMatchedOption("--hint")) {
      return hint(arguments, context);
    }
    if (arguments.hasMatchedOption("--give-up")) {
      return giveUp(arguments, context);
    }
    return start(level, arguments, context);
  }

  /** The level that was typed; empty for any. Refuses to do two things at once. */
  private static String level(ParseResult arguments) {
    String[] typed = arguments.matchedPositionalValue(0, new String[0]);
    if (typed.length > 1) {
      throw new Problem.Usage(
          "roadmap hunt takes one level, and \"" + Foreign.brief(typed[1]) + "\" is too much.",
          "Try easy, medium or hard.");
    }
    List<String> verbs = VERBS.stream().filter(arguments::hasMatchedOption).toList();
    if (verbs.size() > 1) {
      throw new Problem.Usage(
          String.join(" and ", verbs) + " are two things; ask for one at a time.", "");
    }
    if (typed.length == 1 && !LEVELS.contains(typed[0])) {
      throw new Problem.Usage(
          "There is no level \"" + Foreign.brief(typed[0]) + "\".", "Try easy, medium or hard.");
    }
    if (typed.length == 1 && !verbs.isEmpty()) {
      throw new Problem.Usage(
          verbs.getFirst() + " is about the hunt that is on; it takes no level.", "");
    }
    return typed.length == 1 ? typed[0] : "";
  }

  private static int start(String level, ParseResult arguments, Context context) {
    Hunt hunt = hunt(LEVELS.indexOf(level) + 1, context);
    Story story = hunt.story();
    Fault fault = Objects.requireNonNull(Faults.named(story.fault()));
    var address = ServeCommand.address(arguments, context);
    ServerOptions options =
        ServerOptions.of(fault.stage(), address, context.places().data()).with(List.of(fault));
    boolean json = arguments.hasMatchedOption("--json");
    try (var log = new ServeLog(context, json, false);
        PracticeServer server = ServeCommand.start("hunt", options, context, log)) {
      Hunt on = hunt.at(server.address().getPort());
      on.keep(context);
      String name = LEVELS.get(story.level() - 1);
      return ServeCommand.untilStopped(server, log, () -> log.hunting(on, name, server));
    }
  }

  /** The one whose server was ended before it was found, or else a new one. */
  private static Hunt hunt(int level, Context context) {
    Hunt before = Hunt.present(context);
    if (before != null && before.runs()) {
      throw new Problem.Usage(
          "A hunt is on already, at http://127.0.0.1:" + before.port() + ".",
          "Ctrl-C ends its server; roadmap hunt --give-up tells what it is.");
    }
    boolean again = before != null && (level == 0 || level == before.story().level());
    return again ? before : new Hunt(pick(level, context), 0, 0, 0);
  }

  /** One not found before, as long as there is one. */
  private static Story pick(int level, Context context) {
    List<Story> stories = Story.of(level);
    Set<String> known = new HashSet<>();
    for (Event event : context.store().history(Integer.MAX_VALUE, null)) {
      if (event.type().equals(EventType.HUNT)) {
        known.add(event.subject());
      }
    }
    var fresh = new ArrayList<>(stories);
    fresh.removeIf(story -> known.contains(story.fault()));
    List<Story> choice = fresh.isEmpty() ? stories : fresh;
    return choice.get(new Random(context.clock().millis()).nextInt(choice.size()));
  }

  private static Hunt present(Context context) {
    Hunt hunt = Hunt.present(context);
    if (hunt == null) {
      throw new Problem.Missing("No hunt is on.", "roadmap hunt starts one.");
    }
    return hunt;
  }

  private static int answer(String typed, ParseResult arguments, Context context) {
    Hunt hunt = present(context);
    String name = typed.strip();
    if (!FaultNames.ALL.contains(name)) {
      List<String> nearest = Nearest.to(name, FaultNames.ALL);
      throw new Problem.Usage(
          "There is no fault \"" + Foreign.brief(name) + "\".",
          nearest.isEmpty()
              ? "roadmap serve --faults lists them."
              : "Did you mean " + String.join(" or ", nearest) + "?");
    }
    if (!name.equals(hunt.story().fault())) {
      Hunt after = hunt.withGuess();
      after.keep(context);
      say(arguments, context, after, "wrong", null, false);
      if (!arguments.hasMatchedOption("--json")) {
        context.out().line("It is not " + name + ".");
        if (!after.runs()) {
          context.out().next("roadmap hunt", "starts its server again");
        } else if (after.hints() < after.story().hints().size()) {
          context.out().next("roadmap hunt --hint", "they cost nothing");
        } else {
          context.out().next("roadmap serve --faults", "lists what it may be");
        }
      }
      return Exit.NO;
    }
    context
        .store()
        .record(List.of(NewEvent.hunt(name, hunt.story().level(), hunt.hints(), hunt.guesses())));
    Hunt.end(context);
    say(arguments, context, hunt, "found", null, true);
    if (!arguments.hasMatchedOption("--json")) {
      Page page = context.out();
      page.line(page.theme().good("Found: " + name) + ".");
      explain(page, name);
      page.line(hunt.score() + ".");
      page.next(
          "roadmap hunt",
          hunt.runs() ? "the next one; Ctrl-C ends this server first" : "the next one");
    }
    return Exit.DONE;
  }

  private static void explain(Page page, String name) {
    page.prose("", Objects.requireNonNull(Faults.named(name)).teaches());
  }

  private static int hint(ParseResult arguments, Context context) {
    Hunt hunt = present(context);
    List<String> hints = hunt.story().hints();
    if (hunt.hints() >= hints.size()) {
      throw new Problem.Missing(
          "There are no more hints.",
          "roadmap serve --faults lists what it may be; roadmap hunt --give-up tells.");
    }
    String next = hints.get(hunt.hints());
    Hunt after = hunt.withHint();
    after.keep(context);
    if (arguments.hasMatchedOption("--json")) {
      say(arguments, context, after, "hint", next, false);
      return Exit.DONE;
    }
    Page page = context.out();
    page.prose("", next);
    page.line(page.theme().quiet("Hint " + after.hints() + " of " + hints.size() + "."));
    if (after.runs()) {
      page.next("roadmap hunt --found NAME", "roadmap serve --faults lists the names");
    } else {
      page.next("roadmap hunt", "starts its server again");
    }
    return Exit.DONE;
  }

  private static int giveUp(ParseResult arguments, Context context) {
    Hunt hunt = present(context);
    Hunt.end(context);
    if (arguments.hasMatchedOption("--json")) {
      say(arguments, context, hunt, "given up", null, true);
      return Exit.DONE;
    }
    Page page = context.out();
    page.line("It was " + page.theme().strong(hunt.story().fault()) + ".");
    explain(page, hunt.story().fault());
    page.next("roadmap hunt", "another one");
    return Exit.DONE;
  }

  private static void say(
      ParseResult arguments,
      Context context,
      Hunt hunt,
      String result,
      @Nullable String hint,
      boolean told) {
    if (arguments.hasMatchedOption("--json")) {
      Story story = hunt.story();
      context.json(
          new HuntJson(
              Json.SCHEMA,
              result,
              story.level(),
              story.complaint(),
              hunt.hints(),
              hunt.guesses(),
              hint,
              told ? story.fault() : null));
    }
  }
}
