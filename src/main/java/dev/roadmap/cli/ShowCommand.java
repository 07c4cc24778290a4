package dev.roadmap.cli;

import dev.roadmap.curriculum.Phase;
import dev.roadmap.curriculum.Project;
import dev.roadmap.curriculum.Step;
import dev.roadmap.guide.Standing;
import dev.roadmap.progress.Event;
import dev.roadmap.progress.State;
import dev.roadmap.progress.StepProgress;
import dev.roadmap.terminal.Foreign;
import dev.roadmap.terminal.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code roadmap show}: everything known about one thing. */
final class ShowCommand implements Command {

  /** Characters of a note; more is read with {@code roadmap note}. */
  private static final int NOTE_SHOWN = 400;

  @Override
  public CommandSpec spec() {
    return Spec.of("show")
        .parameters(
            "ID",
            "1",
            Candidates.IDS,
            "A phase (or its number), lesson, exercise, project or milestone")
        .example("roadmap show status-codes", "a lesson")
        .example("roadmap show url-shortener", "a project with its milestones")
        .example("roadmap show 4", "a phase by its number")
        .build();
  }

  @Override
  public int run(ParseResult arguments, Context context) {
    Named named =
        context.findRecorded(
            OneArgument.requiredName("show", arguments, context.road(), "Show what?"));
    Standing standing = context.standing();
    if (arguments.hasMatchedOption("--json")) {
      context.json(ShowJson.of(standing, named));
      return Exit.DONE;
    }
    Page page = context.out();
    switch (named) {
      case Named.OfStep(Step step) -> {
        StepScreen.show(page, standing, step);
        notes(page, context, named);
        next(page, standing, step);
      }
      case Named.OfPhase(Phase phase) -> {
        PhaseScreen.show(page, standing, phase, true);
        notes(page, context, named);
        Change.next(page, standing);
      }
      case Named.OfProject(Project project) -> {
        ProjectScreen.show(page, standing, project);
        notes(page, context, named);
        ProjectScreen.next(page, standing, project);
      }
      case Named.Retired(String id, StepProgress progress) -> {
        retired(page, id, progress);
        notes(page, context, named);
        page.next("roadmap history " + Foreign.line(id), "what you did for it");
      }
    }
    return Exit.DONE;
  }

  /** What to type about a step, by how far it is. */
  static void next(Page page, Standing standing, Step step) {
    State state = standing.state(step);
    Step first = standing.firstToDo(step);
    if (state.closed()) {
      Change.next(page, standing);
    } else if (state == State.STARTED) {
      String suite = CheckSubject.suite(standing.road(), step);
      if (suite.isEmpty()) {
        page.next("roadmap done " + step.id(), "when you have done it");
      } else {
        page.next("roadmap check " + step.id() + " -- COMMAND", "with what starts your program");
      }
    } else if (first.equals(step)) {
      page.next(Words.command(standing, step), "");
    } else {
      page.next(Words.command(standing, first), "this one first");
    }
  }

  private static void retired(Page page, String id, @Nullable StepProgress progress) {
    page.prose("", page.theme().strong(Foreign.line(id)));
    page.prose("  ", page.theme().quiet("retired: no longer on this road"));
    String state =
        progress == null
            ? "What you recorded for it is kept."
            : "What you did is kept: "
                + Words.state(progress.state())
                + " on "
                + progress.day()
                + ".";
    page.gap().prose("  ", state);
  }

  private static void notes(Page page, Context context, Named named) {
    List<Event> notes = context.store().notes(named.id());
    if (notes.isEmpty()) {
      return;
    }
    page.gap().line("  " + page.theme().quiet("Your notes"));
    for (Event note : notes) {
      String text = NoteCommand.text(note);
      boolean whole = text.length() <= NOTE_SHOWN;
      String shown = whole ? text : text.substring(0, NOTE_SHOWN) + page.glyphs().ellipsis();
      page.item("  " + page.glyphs().bullet() + " ", Foreign.block(shown));
      if (!whole) {
        page.prose("    ", page.theme().quiet("roadmap note " + named.id() + " shows all of it"));
      }
    }
  }
}
