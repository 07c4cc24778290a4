package dev.roadmap.cli;

import dev.roadmap.curriculum.Step;
import dev.roadmap.curriculum.StepKind;
import dev.roadmap.curriculum.Text;
import dev.roadmap.guide.Standing;
import dev.roadmap.progress.Event;
import dev.roadmap.progress.EventType;
import dev.roadmap.progress.NewEvent;
import dev.roadmap.progress.State;
import dev.roadmap.terminal.Page;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code roadmap hint}: the hints of an exercise, one more each time. */
final class HintCommand implements Command {

  /** What {@code --json} prints: the hints given so far, and how many there are. */
  record HintJson(int schema, String id, int of, List<String> hints) {}

  @Override
  public CommandSpec spec() {
    return Spec.of("hint")
        .parameters(
            "ID",
            "0..1",
            Candidates.EXERCISES,
            "An exercise. None: the one you are at, when there is one only")
        .example("roadmap hint py-guess", "the first hint; the next one when you type it again")
        .note("Each hint gives away more than the one before. They cost nothing.")
        .build();
  }

  @Override
  public int run(ParseResult arguments, Context context) {
    Step exercise =
        OneArgument.of("hint", arguments)
            .map(typed -> exercise(context.find(typed)))
            .orElseGet(() -> underWay(context.standing()));
    List<String> hints = hints(context.standing(), exercise);
    if (hints.isEmpty()) {
      throw new Problem.Missing(
          exercise.id() + " has no hints.", "roadmap show " + exercise.id() + " shows its brief.");
    }
    int before = given(context, exercise);
    int given = Math.min(before + 1, hints.size());
    if (given > before) {
      context.store().record(List.of(NewEvent.hint(exercise.id(), given, hints.size())));
    }
    List<String> shown = hints.subList(0, given);
    if (arguments.hasMatchedOption("--json")) {
      context.json(new HintJson(Json.SCHEMA, exercise.id(), hints.size(), shown));
    } else {
      show(context, exercise, shown, hints.size());
    }
    return Exit.DONE;
  }

  private static Step exercise(Named named) {
    if (named instanceof Named.OfStep(Step step) && step.kind() == StepKind.EXERCISE) {
      return step;
    }
    throw new Problem.Usage(
        named.id() + " is no exercise, and only exercises have hints.",
        "roadmap show " + named.id() + " shows what there is about it.");
  }

  private static Step underWay(Standing standing) {
    List<Step> started =
        standing.road().steps().stream()
            .filter(step -> step.kind() == StepKind.EXERCISE && !step.habit())
            .filter(step -> standing.state(step) == State.STARTED)
            .toList();
    if (started.size() == 1) {
      return started.getFirst();
    }
    throw new Problem.Usage(
        started.isEmpty()
            ? "A hint for which exercise? You have none under way."
            : "A hint for which exercise? You are at "
                + String.join(", ", started.stream().map(Step::id).toList())
                + ".",
        started.isEmpty()
            ? "roadmap next names what comes next."
            : "For example: roadmap hint " + started.getFirst().id());
  }

  private static List<String> hints(Standing standing, Step exercise) {
    return standing.road().text(exercise) instanceof Text.ExerciseText text
        ? text.hints()
        : List.of();
  }

  /** How many were given before; the road may have fewer by now, or more. */
  private static int given(Context context, Step exercise) {
    return context.store().newest(EventType.HINT, exercise.id()).map(HintCommand::number).orElse(0);
  }

  private static int number(Event event) {
    return Math.clamp(Happenings.number(Happenings.data(event), "number"), 0, 1000);
  }

  /** All of them again, the newest last, where the eye is. */
  private static void show(Context context, Step exercise, List<String> shown, int of) {
    Page page = context.out();
    page.prose("", page.theme().strong(exercise.title()));
    page.prose("", page.theme().quiet("Hint " + shown.size() + " of " + of)).gap();
    for (int i = 0; i < shown.size(); i++) {
      page.item("  " + (i + 1) + "  ", shown.get(i).strip());
    }
    if (shown.size() < of) {
      page.next("roadmap hint " + exercise.id(), "one more, when this one did not help");
    } else {
      ShowCommand.next(page, context.standing(), exercise);
    }
  }
}
