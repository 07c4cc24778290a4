package dev.roadmap.cli;

import dev.roadmap.curriculum.Step;
import dev.roadmap.guide.Counts;
import dev.roadmap.guide.Plan.Choice;
import dev.roadmap.guide.Planner;
import dev.roadmap.guide.Standing;
import dev.roadmap.progress.NewEvent;
import dev.roadmap.progress.State;
import dev.roadmap.terminal.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import picocli.CommandLine.ParseResult;

/** Moving steps from one state to another: what start, done, skip and reopen share. */
final class Change {

  /** Past this many, steps are counted instead of named. */
  private static final int LISTED = 4;

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
    var steps = new LinkedHashMap<String, Step>();
    for (String id : typed) {
      Named named = context.find(id);
      boolean one = named instanceof Named.OfStep;
      for (Step step : named.steps()) {
        if (one || !step.optional()) {
          steps.put(step.id(), step);
        }
      }
    }
    return List.copyOf(steps.values());
  }

  /** The steps that the arguments name; there has to be one. */
  List<Step> required(ParseResult arguments, String question) {
    if (!arguments.hasMatchedPositional(0)) {
      throw new Problem.Usage(question, "roadmap map lists the road, roadmap next the next step.");
    }
    return named(arguments);
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
    var together = new HashSet<String>();
    for (Step step : moved) {
      together.add(step.id());
    }
    for (Step step : moved) {
      var open = new ArrayList<String>();
      for (Step need : context.standing().openNeeds(step)) {
        if (!together.contains(need.id())) {
          open.add(need.id());
        }
      }
      if (!open.isEmpty()) {
        warnings.add(step.id() + " builds on " + String.join(", ", open) + ", still open.");
      }
    }
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
    said(page, after, moved, verb + " ", "");
    said(page, after, unmoved, "", " already");
    warn(page);
    if (!moved.isEmpty()) {
      page.prose("  ", page.theme().quiet(home(after, moved.getLast())));
    }
    if (moved.size() > 1) {
      page.prose("  ", page.theme().quiet("roadmap undo takes back all " + moved.size() + "."));
    }
    next(page, after);
    return Exit.DONE;
  }

  void warn(Page page) {
    for (String warning : warnings) {
      page.item("  ", page.theme().warn("Note:") + " " + warning);
    }
  }

  /** A few steps by their titles, many by their number. */
  private static void said(
      Page page, Standing after, List<Step> steps, String before, String behind) {
    if (steps.size() > LISTED) {
      String what = behind.isEmpty() ? "" : " were closed" + behind;
      page.prose("", before + steps.size() + " steps" + what + ".");
      return;
    }
    for (Step step : steps) {
      State state = after.state(step);
      String mark = page.look().plain() ? "" : Words.mark(page, state) + " ";
      String is = behind.isEmpty() ? "" : " is " + Words.state(state) + behind + ".";
      page.item(mark, before + title(page, step) + is);
    }
  }

  static void next(Page page, Standing standing) {
    Choice next = Planner.plan(standing).next();
    if (next == null) {
      page.next("roadmap next", "everything the road asks for is done");
    } else {
      page.next(Words.command(standing, next.step()), next.step().title());
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
    String skipped = counts.skipped() == 0 ? "" : ", " + counts.skipped() + " skipped";
    String where = Words.home(standing.road(), step) + ": ";
    return where + closed + " of " + counts.total() + " done" + skipped + ".";
  }
}
