package dev.roadmap.cli;

import dev.roadmap.curriculum.Step;
import dev.roadmap.curriculum.StepKind;
import dev.roadmap.curriculum.Text;
import dev.roadmap.guide.Learner;
import dev.roadmap.guide.Plan;
import dev.roadmap.guide.Plan.Choice;
import dev.roadmap.guide.Planner;
import dev.roadmap.guide.Standing;
import dev.roadmap.progress.Event;
import dev.roadmap.progress.NewEvent;
import dev.roadmap.progress.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code roadmap read}: a lesson; without an id, the one to go on with. */
final class ReadCommand implements Command {

  @Override
  public CommandSpec spec() {
    return Spec.of("read")
        .parameters(
            "LESSON",
            "0..1",
            Candidates.LESSONS,
            "A lesson. None: where you stopped, or the next one")
        .option(
            "--lang",
            "LANGUAGE",
            Setting.EXAMPLES.candidates(),
            "Show examples in this language, from now on")
        .flag("--no-pager", "Write all of it at once")
        .flag("--web", "As a page in the browser")
        .flag("--no-open", "With --web: only write the page and say where it is")
        .option("--out", "FILE", Candidates.FILES, "With --web: write the page to this file")
        .example("roadmap read", "go on reading")
        .example("roadmap read status-codes", "this one")
        .example("roadmap read json --lang go", "examples in Go")
        .example("roadmap read json --web", "in the browser")
        .note(
            "On a terminal a lesson is read page by page, and the place where you leave it is"
                + " remembered. If PAGER is set, that program shows it instead; it does not tell"
                + " how far you came.")
        .build();
  }

  @Override
  public int run(ParseResult arguments, Context context) {
    String typed = OneArgument.name("read", arguments, context.road()).orElse(null);
    boolean web = arguments.hasMatchedOption("--web");
    if (!web && (arguments.hasMatchedOption("--no-open") || arguments.hasMatchedOption("--out"))) {
      throw new Problem.Usage("--no-open and --out are for the page that --web makes.", "");
    }
    @Nullable String language = arguments.matchedOptionValue("--lang", null);
    if (language != null) {
      remember(context, Setting.EXAMPLES.check(context.road(), language));
    }
    Bookmark.settle(context);
    Step step = typed == null ? next(context) : lesson(context, typed);
    Standing standing = context.standing();
    if (arguments.hasMatchedOption("--json")) {
      context.json(ShowJson.of(standing, new Named.OfStep(step)));
      return Exit.DONE;
    }
    var lesson = (Text.LessonText) standing.road().text(step);
    List<String> languages = standing.learner().exampleLanguages();
    if (web) {
      var page = new WebLesson(context, step, lesson, languages);
      page.show(
          arguments.matchedOptionValue("--out", null), !arguments.hasMatchedOption("--no-open"));
      return Exit.DONE;
    }
    var document = new LessonDocument(context.out().look(), standing, step, lesson, languages);
    new Reading(context, document).show(!arguments.hasMatchedOption("--no-pager"));
    return Exit.DONE;
  }

  private static void remember(Context context, String language) {
    Progress progress = context.progress();
    boolean shown = Setting.EXAMPLES.value(context.road(), progress).equals(language);
    if (!shown) {
      context.store().record(List.of(NewEvent.set(Learner.EXAMPLES, language)));
      context.fresh();
    }
  }

  private static Step lesson(Context context, String typed) {
    Named named = context.find(typed);
    if (named instanceof Named.OfStep(Step step) && step.kind() == StepKind.LESSON) {
      return step;
    }
    throw new Problem.Usage(
        "roadmap read shows lessons, and \"" + named.id() + "\" is none.",
        "Try roadmap show " + named.id() + ".");
  }

  /** The lesson that was left in the middle; else the first that waits. */
  private static Step next(Context context) {
    Standing standing = context.standing();
    Step left = left(context, standing);
    if (left != null) {
      return left;
    }
    Plan plan = Planner.plan(standing);
    var choices = new ArrayList<Choice>();
    if (plan.next() != null) {
      choices.add(plan.next());
    }
    choices.addAll(plan.others());
    for (Choice choice : choices) {
      if (choice.step().kind() == StepKind.LESSON) {
        return choice.step();
      }
    }
    throw new Problem.Missing(
        "No lesson is waiting for you.", "roadmap next names what is; roadmap read ID reads any.");
  }

  private static @Nullable Step left(Context context, Standing standing) {
    Optional<Event> reading = context.store().reading(null);
    if (reading.isEmpty() || Reading.part(reading.get()) == 0) {
      return null;
    }
    boolean known =
        Finder.exact(context.road(), reading.get().subject()) instanceof Named.OfStep(Step step)
            && step.kind() == StepKind.LESSON
            && !standing.closed(step);
    return known ? lesson(context, reading.get().subject()) : null;
  }
}
