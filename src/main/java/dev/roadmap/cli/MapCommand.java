package dev.roadmap.cli;

import dev.roadmap.curriculum.Phase;
import dev.roadmap.guide.Standing;
import dev.roadmap.terminal.Page;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code roadmap map}: the whole road, or one phase. */
final class MapCommand implements Command {

  @Override
  public CommandSpec spec() {
    return Spec.of("map")
        .parameters("PHASE", "0..1", Candidates.PHASES, "A phase or its number, for its steps")
        .example("roadmap map", "the whole road")
        .example("roadmap map 4", "one phase, step by step")
        .build();
  }

  @Override
  public int run(ParseResult arguments, Context context) {
    Standing standing = context.standing();
    String typed = OneArgument.name("map", arguments, context.road()).orElse(null);
    if (arguments.hasMatchedOption("--json")) {
      context.json(MapJson.of(standing, typed == null ? null : phase(context, typed)));
      return Exit.DONE;
    }
    Page page = context.out();
    if (typed == null) {
      RoadScreen.show(page, standing);
    } else {
      PhaseScreen.show(page, standing, phase(context, typed), false);
    }
    Change.next(page, standing);
    return Exit.DONE;
  }

  private static Phase phase(Context context, String typed) {
    Named named = context.find(typed);
    if (named instanceof Named.OfPhase(Phase phase)) {
      return phase;
    }
    throw new Problem.Usage(
        "roadmap map shows a phase, and \"" + named.id() + "\" is none.",
        "Try roadmap show " + named.id() + ".");
  }
}
