package dev.roadmap.cli;

import dev.roadmap.curriculum.Phase;
import dev.roadmap.curriculum.Project;
import dev.roadmap.curriculum.Step;
import dev.roadmap.guide.Counts;
import dev.roadmap.guide.Plan.Choice;
import dev.roadmap.guide.Planner;
import dev.roadmap.guide.Standing;
import dev.roadmap.progress.State;
import dev.roadmap.terminal.Cells;
import dev.roadmap.terminal.Glyphs;
import dev.roadmap.terminal.Page;
import dev.roadmap.terminal.Theme;
import java.util.List;

/** The whole road on one page: every phase and project with its mark and bar, and where you are. */
final class RoadScreen {

  private final Page page;
  private final Standing standing;
  private final String here;

  private RoadScreen(Page page, Standing standing, String here) {
    this.page = page;
    this.standing = standing;
    this.here = here;
  }

  static void show(Page page, Standing standing) {
    Choice next = Planner.plan(standing).next();
    new RoadScreen(page, standing, next == null ? "" : next.step().home()).show();
  }

  private void show() {
    Theme theme = page.theme();
    page.prose("", theme.strong(standing.road().heading().title()));
    Overall.bar(page, standing.counts(standing.road().steps()), page.width());
    page.prose("", theme.quiet("Track: " + standing.learner().track().title()));
    page.gap();
    for (Phase phase : standing.road().phases()) {
      row(phase.number(), phase.title(), phase.steps(), phase.id().equals(here));
    }
    if (!standing.road().projects().isEmpty()) {
      page.gap().line(theme.strong("Projects"));
    }
    for (Project project : standing.road().projects()) {
      row(project.number(), project.title(), project.milestones(), project.id().equals(here));
    }
    legend();
  }

  private void row(int number, String title, List<Step> steps, boolean current) {
    Theme theme = page.theme();
    Counts counts = standing.counts(steps);
    if (page.look().plain()) {
      String you = current ? "You are here: " : "";
      page.prose("", you + number + " " + title + ": " + PhaseScreen.sentence(counts) + ".");
      return;
    }
    String arrow = page.glyphs().arrow();
    String margin =
        Cells.pad(current ? theme.command(arrow) : "", arrow.length() + 1)
            + Words.mark(page, counts.state())
            + " "
            + theme.quiet((number < 10 ? " " : "") + number)
            + " ";
    String tally = (counts.done() + counts.verified()) + "/" + counts.total();
    BarRow.draw(page, margin, current ? theme.strong(title) : title, counts, tally);
  }

  private void legend() {
    if (page.look().plain()) {
      return;
    }
    Theme theme = page.theme();
    Glyphs glyphs = page.glyphs();
    page.gap();
    page.flow(
        "  ",
        List.of(
            theme.command(glyphs.arrow()) + theme.quiet(" you are here"),
            both(State.VERIFIED, theme.good(glyphs.barVerified())),
            both(State.DONE, theme.declared(glyphs.barDone())),
            both(State.SKIPPED, theme.quiet(glyphs.barSkipped())),
            Words.mark(page, State.STARTED) + theme.quiet(" started"),
            both(State.NOT_STARTED, theme.quiet(glyphs.barOpen()))));
  }

  /** A state's mark and its part of the bar. */
  private String both(State state, String bar) {
    return Words.mark(page, state) + bar + page.theme().quiet(" " + Words.state(state));
  }
}
