package dev.roadmap.cli;

import dev.roadmap.curriculum.Phase;
import dev.roadmap.curriculum.Project;
import dev.roadmap.curriculum.Step;
import dev.roadmap.curriculum.Text;
import dev.roadmap.guide.Standing;
import dev.roadmap.progress.Event;
import dev.roadmap.progress.State;
import dev.roadmap.terminal.Foreign;
import dev.roadmap.terminal.Page;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code roadmap show}: everything known about one thing. */
final class ShowCommand implements Command {

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
    Named named = context.find(arguments.matchedPositionalValue(0, new String[0])[0]);
    Standing standing = context.standing();
    if (arguments.hasMatchedOption("--json")) {
      context.json(ShowJson.of(standing, named));
      return Exit.DONE;
    }
    Page page = context.out();
    switch (named) {
      case Named.OfStep(Step step) -> {
        StepScreen.show(page, standing, step);
        notes(page, context.store().notes(step.id()));
        page.next(command(standing, step), "");
      }
      case Named.OfPhase(Phase phase) -> {
        PhaseScreen.show(page, standing, phase);
        Change.next(page, standing);
      }
      case Named.OfProject(Project project) -> project(page, standing, project);
    }
    return Exit.DONE;
  }

  private static String command(Standing standing, Step step) {
    State state = standing.state(step);
    if (state.closed()) {
      return "roadmap next";
    }
    return state == State.STARTED ? "roadmap done " + step.id() : Words.command(step, state);
  }

  private static void notes(Page page, List<Event> notes) {
    if (notes.isEmpty()) {
      return;
    }
    page.gap().line("  " + page.theme().quiet("Your notes"));
    for (Event note : notes) {
      page.item("  " + page.glyphs().bullet() + " ", Foreign.block(NoteCommand.text(note)));
    }
  }

  private static void project(Page page, Standing standing, Project project) {
    Text.ProjectText text = standing.road().text(project);
    page.item("", page.theme().strong("Project " + project.number() + "  " + project.title()));
    page.prose(
        "",
        page.theme()
            .quiet(
                project.level()
                    + ", about "
                    + Words.minutes(text.minutes())
                    + ", "
                    + String.join(", ", text.technologies())));
    page.gap().prose("  ", text.summary());
    if (text.buildsOn() != null) {
      page.gap().prose("  ", "It continues the project " + text.buildsOn() + ".");
    }
    milestones(page, standing, project, "guideline", "How it is made");
    milestones(page, standing, project, "requirement", "What it does");
    milestones(page, standing, project, "stretch", "Further, if you like");
    Words.legend(page);
    for (Step step : project.milestones()) {
      if (!step.optional() && !standing.closed(step)) {
        page.next(Words.command(step, standing.state(step)), step.title());
        return;
      }
    }
    page.next("roadmap next", "this project is complete");
  }

  private static void milestones(
      Page page, Standing standing, Project project, String kind, String title) {
    page.gap().line("  " + page.theme().quiet(title));
    for (Step step : project.milestones()) {
      if (standing.road().text(step) instanceof Text.MilestoneText text
          && text.kind().equals(kind)) {
        page.item(
            "  " + Words.mark(page, standing.state(step)) + " ",
            step.title() + "  " + page.theme().quiet(step.id()));
      }
    }
  }
}
