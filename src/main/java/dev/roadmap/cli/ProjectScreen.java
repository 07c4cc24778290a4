package dev.roadmap.cli;

import dev.roadmap.curriculum.Project;
import dev.roadmap.curriculum.Step;
import dev.roadmap.curriculum.Text;
import dev.roadmap.guide.Counts;
import dev.roadmap.guide.Standing;
import dev.roadmap.terminal.Page;
import dev.roadmap.terminal.Theme;

/** One project: what it is, and its milestones with their marks. */
final class ProjectScreen {

  private static final int BAR = 36;

  private ProjectScreen() {}

  static void show(Page page, Standing standing, Project project) {
    Theme theme = page.theme();
    Text.ProjectText text = standing.road().text(project);
    Counts counts = standing.counts(project.milestones());
    page.prose("", theme.strong("Project " + project.number() + "  " + project.title()));
    String facts = project.level() + ", about " + Words.minutes(text.minutes()) + ", ";
    page.prose("", theme.quiet(facts + String.join(", ", text.technologies())));
    if (counts.open() < counts.total()) {
      Overall.bar(page, counts, BAR);
    }
    page.gap().prose("  ", text.summary());
    if (text.buildsOn() != null) {
      page.gap().prose("  ", "It continues the project " + text.buildsOn() + ".");
    }
    milestones(page, standing, project, "guideline", "How it is made");
    milestones(page, standing, project, "requirement", "What it does");
    milestones(page, standing, project, "stretch", "Further, if you like");
    needs(page, standing, text);
    StepLine.legend(page);
  }

  /** The project's own next milestone, or what has to come before it. */
  static void next(Page page, Standing standing, Project project) {
    for (Step step : project.milestones()) {
      if (!step.optional() && !standing.closed(step)) {
        Step first = standing.firstToDo(step);
        String why = first.equals(step) ? step.title() : "this one first";
        page.next(Words.command(standing, first), why);
        return;
      }
    }
    page.next("roadmap next", "this project is complete");
  }

  private static void milestones(
      Page page, Standing standing, Project project, String kind, String title) {
    page.gap();
    boolean first = true;
    for (Step step : project.milestones()) {
      if (standing.road().text(step) instanceof Text.MilestoneText text
          && text.kind().equals(kind)) {
        if (first) {
          page.line("  " + page.theme().quiet(title));
          first = false;
        }
        StepLine.draw(page, standing, step);
      }
    }
  }

  private static void needs(Page page, Standing standing, Text.ProjectText text) {
    if (text.needs().isEmpty()) {
      return;
    }
    page.gap().line("  " + page.theme().quiet("Builds on"));
    for (String id : text.needs()) {
      standing.road().step(id).ifPresent(step -> StepLine.draw(page, standing, step));
    }
  }
}
