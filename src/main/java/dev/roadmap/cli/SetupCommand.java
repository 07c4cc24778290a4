package dev.roadmap.cli;

import dev.roadmap.curriculum.Language;
import dev.roadmap.curriculum.Road;
import dev.roadmap.guide.Learner;
import dev.roadmap.terminal.Cells;
import dev.roadmap.terminal.Page;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code roadmap setup}: who you are, what you know, how much time you have; picks the track. */
final class SetupCommand implements Command {

  private static final String NONE = "none";
  private static final List<String> NOTHING = List.of("", "-", "no", NONE, "nothing");

  @Override
  public CommandSpec spec() {
    return Spec.of("setup")
        .option(
            "--level",
            "LEVEL",
            Setting.LEVEL.candidates(),
            "Who you are: beginner, frontend, student or polyglot")
        .option(
            "--knows",
            "LANGUAGES",
            Candidates.LANGUAGES,
            "The languages you know, with commas between them, or none")
        .option("--minutes", "N", Setting.MINUTES.candidates(), "The minutes you have on each day")
        .option("--track", "TRACK", Candidates.TRACKS, "This track, instead of the one picked")
        .flag("--yes", "Ask nothing: take the options, and for the rest what is set or usual")
        .example("roadmap setup", "asks three questions")
        .example("roadmap setup --level polyglot --knows go,python --minutes 45 --yes", "")
        .example("roadmap setup --track by-phase --yes", "only another track; nothing is lost")
        .build();
  }

  @Override
  public int run(ParseResult arguments, Context context) {
    boolean json = arguments.hasMatchedOption("--json");
    boolean asking = context.interactive() && !arguments.hasMatchedOption("--yes") && !json;
    var settled = settle(arguments, context, asking);
    List<String> changed = settled.record(context);
    if (json) {
      context.json(SetupScreen.json(context, settled, changed));
    } else {
      if (asking) {
        context.out().line("");
      }
      SetupScreen.show(context, settled, changed);
    }
    return Exit.DONE;
  }

  private static Settled settle(ParseResult arguments, Context context, boolean asking) {
    Road road = context.road();
    // A wrong option is told before the first question.
    check(arguments, "--level", Level::parse);
    check(arguments, "--knows", typed -> known(road, typed));
    check(arguments, "--minutes", typed -> Setting.MINUTES.check(road, typed));
    check(arguments, "--track", typed -> Setting.TRACK.check(road, typed));
    @Nullable Questions questions = asking ? questions(context) : null;
    var answers = new Answers(arguments, questions);
    Level level =
        answers.get(
            "--level", SetupCommand::askLevel, present(context, Setting.LEVEL), Level::parse);
    String known =
        answers.get(
            "--knows",
            page -> askLanguages(page, road),
            presentlyKnown(context),
            typed -> known(road, typed));
    String minutes =
        answers.get(
            "--minutes",
            page -> page.line("").prose("", "How many minutes do you have on each day?"),
            present(context, Setting.MINUTES),
            typed -> Setting.MINUTES.check(road, typed));
    @Nullable String track = arguments.matchedOptionValue("--track", null);
    return Settled.of(context, level, known, minutes, track);
  }

  private static void check(ParseResult arguments, String option, Consumer<String> reader) {
    @Nullable String typed = arguments.matchedOptionValue(option, null);
    if (typed != null) {
      reader.accept(typed);
    }
  }

  private static String present(Context context, Setting setting) {
    return setting.value(context.road(), context.progress());
  }

  /** Another road's languages are not known here, and not asked about. */
  private static String presentlyKnown(Context context) {
    return Setting.LANGUAGES.ignored(context.road(), context.progress()).isPresent()
        ? NONE
        : context.progress().setting(Learner.LANGUAGES).orElse(NONE);
  }

  /** The ids with commas between them; empty for none. */
  private static String known(Road road, String typed) {
    return NOTHING.contains(typed.strip().toLowerCase(Locale.ROOT))
        ? ""
        : Setting.LANGUAGES.check(road, typed);
  }

  private static Questions questions(Context context) {
    var questions =
        new Questions(context, "roadmap setup --help shows the option for every question.");
    questions.say(page ->
        page.prose("", "Enter takes what stands in brackets; Ctrl-D stops and changes nothing."));
    return questions;
  }

  private static void askLevel(Page page) {
    page.line("").prose("", "Which of these are you?");
    for (Level level : Level.values()) {
      page.item(
          "  " + level.number() + " " + Cells.pad(page.theme().command(level.id()), 10),
          level.who());
    }
  }

  private static void askLanguages(Page page, Road road) {
    List<String> ids = road.heading().languages().stream().map(Language::id).toList();
    page.line("")
        .prose(
            "",
            "Which of these languages do you know? "
                + String.join(", ", ids)
                + "; several with commas, or none. You begin with the first you name.");
  }

  /** Options first, then questions, then what is set or usual. */
  private record Answers(ParseResult arguments, @Nullable Questions questions) {

    <T> T get(
        String option, Consumer<Page> question, String otherwise, Function<String, T> reader) {
      @Nullable String typed = arguments.matchedOptionValue(option, null);
      if (typed != null) {
        return reader.apply(typed);
      }
      return questions == null
          ? reader.apply(otherwise)
          : questions.ask(question, otherwise, reader);
    }
  }
}
