package dev.roadmap.cli;

import dev.roadmap.curriculum.Step;
import dev.roadmap.guide.Counts;
import dev.roadmap.guide.Plan;
import dev.roadmap.guide.Plan.Choice;
import dev.roadmap.guide.Planner;
import dev.roadmap.guide.Standing;
import dev.roadmap.progress.NewEvent;
import dev.roadmap.progress.State;
import dev.roadmap.terminal.Page;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/** Moving steps from one state to another: what start, done, skip and reopen share. */
final class Change {

  private final Context context;
  private final boolean json;
  private final List<Step> moved = new ArrayList<>();
  private final List<Step> unmoved = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();

  Change(Context context, ParseResult arguments) {
    this.context = context;
    this.json = arguments.hasMatchedOption("--json");
  }

  /** The steps that the arguments name; without any, the one that {@code next} names. */
  List<Step> named(ParseResult arguments) {
    String[] typed = arguments.matchedPositionalValue(0, new String[0]);
    if (typed.length == 0) {
      Choice next = Planner.plan(context.standing()).next();
      if (next == null) {
        throw new Problem.Missing(
            "Everything the road asks for is done.", "Name a step by its id.");
      }
      return List.of(next.step());
    }
    var steps = new LinkedHashSet<Step>();
    for (String id : typed) {
      Named named = context.find(id);
      boolean one = named instanceof Named.OfStep;
      for (Step step : named.steps()) {
        if (one || !step.optional()) {
          steps.add(step);
        }
      }
    }
    return List.copyOf(steps);
  }

  /** Records an event for each step it makes sense for; all of them are one change for undo. */
  void record(List<Step> steps, Predicate<State> sensible, Function<String, NewEvent> event) {
    var events = new ArrayList<NewEvent>();
    for (Step step : steps) {
      if (sensible.test(context.standing().state(step))) {
        moved.add(step);
        events.add(event.apply(step.id()));
      } else {
        unmoved.add(step);
      }
    }
    if (!events.isEmpty()) {
      context.store().record(events);
    }
  }

  /** Warns of needs that are open and not among the steps moved with it. */
  void warnOfOpenNeeds() {
    for (Step step : moved) {
      var open = new ArrayList<String>();
      for (Step need : context.standing().openNeeds(step)) {
        if (!moved.contains(need)) {
          open.add(need.id());
        }
      }
      if (!open.isEmpty()) {
        warnings.add(step.id() + " builds on " + String.join(", ", open) + ", still open.");
      }
    }
  }

  List<String> warnings() {
    return warnings;
  }

  List<Step> moved() {
    return moved;
  }

  /** Says what happened, how far the home of it is now, and what comes next. */
  int report(String verb) {
    Standing after = context.fresh();
    if (json) {
      context.json(ChangeJson.of(after, moved, unmoved, warnings));
      return Exit.DONE;
    }
    Page page = context.out();
    if (moved.size() > 8) {
      page.line(verb + " " + Words.count(moved.size(), "step", "steps") + ".");
    } else {
      for (Step step : moved) {
        page.item(Words.mark(page, after.state(step)) + " ", verb + " " + title(page, step));
      }
    }
    for (Step step : unmoved) {
      page.item(
          Words.mark(page, after.state(step)) + " ",
          title(page, step) + " is " + Words.state(after.state(step)) + " already.");
    }
    for (String warning : warnings) {
      page.item("  ", page.theme().warn("Note:") + " " + warning);
    }
    if (!moved.isEmpty()) {
      page.line("  " + page.theme().quiet(home(after, moved.getLast())));
    }
    next(page, after);
    return Exit.DONE;
  }

  static void next(Page page, Standing standing) {
    Choice next = Planner.plan(standing).next();
    if (next == null) {
      page.next("roadmap next", "everything the road asks for is done");
    } else {
      page.next(Words.command(next.step(), standing.state(next.step())), next.step().title());
    }
  }

  private static String title(Page page, Step step) {
    return page.theme().strong(step.title()) + " " + page.theme().quiet("(" + step.id() + ")");
  }

  private static String home(Standing standing, Step step) {
    var phase = standing.road().phaseOf(step);
    var project = standing.road().projectOf(step);
    Counts counts =
        standing.counts(
            phase != null ? phase.steps() : project != null ? project.milestones() : List.of(step));
    int closed = counts.done() + counts.verified();
    return Words.home(standing.road(), step) + ": " + closed + " of " + counts.total() + " done";
  }

  /** What the changing commands print for programs. */
  record ChangeJson(
      int schema,
      List<Moved> changed,
      List<Moved> unchanged,
      List<String> warnings,
      NextCommand.@Nullable StepJson next) {

    record Moved(String id, String state) {}

    static ChangeJson of(
        Standing after, List<Step> moved, List<Step> unmoved, List<String> warnings) {
      Plan plan = Planner.plan(after);
      Choice next = plan.next();
      return new ChangeJson(
          Json.SCHEMA,
          moved(after, moved),
          moved(after, unmoved),
          warnings,
          next == null ? null : NextCommand.StepJson.of(next.step()));
    }

    private static List<Moved> moved(Standing after, List<Step> steps) {
      return steps.stream()
          .map(step -> new Moved(step.id(), Words.state(after.state(step))))
          .toList();
    }
  }
}
