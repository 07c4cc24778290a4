package dev.roadmap.cli;

import dev.roadmap.cli.DoctorReport.ProgressReport;
import dev.roadmap.cli.DoctorReport.RoadReport;
import dev.roadmap.cli.DoctorReport.TerminalReport;
import dev.roadmap.cli.DoctorReport.ToolReport;
import dev.roadmap.curriculum.Phase;
import dev.roadmap.terminal.Cells;
import dev.roadmap.terminal.Foreign;
import dev.roadmap.terminal.Page;
import org.jspecify.annotations.Nullable;

/** What {@code doctor} found, for people. */
final class DoctorScreen {

  private static final int NAME = 14;

  private final Page page;
  private final Context context;

  private DoctorScreen(Context context) {
    this.page = context.out();
    this.context = context;
  }

  static void show(Context context, DoctorReport report) {
    var screen = new DoctorScreen(context);
    screen.tools(report);
    screen.progress(report.progress());
    screen.road(report.road());
    screen.terminal(report.terminal());
    screen.page.gap().line(screen.page.theme().strong("Program"));
    screen.page.line("  roadmap " + report.version() + ", on Java " + report.java());
    if (report.sound()) {
      screen.page.next("roadmap next", "a missing tool can wait for its phase");
    }
  }

  private void tools(DoctorReport report) {
    String phase = "";
    for (ToolReport tool : report.tools()) {
      if (!tool.phase().equals(phase)) {
        phase = tool.phase();
        page.gap().prose("", page.theme().strong(heading(report, tool)));
      }
      tool(tool);
    }
  }

  private String heading(DoctorReport report, ToolReport tool) {
    @Nullable Phase phase =
        report.road().holds() == null ? null : DoctorReport.phase(context.road(), tool.phase());
    return phase == null ? tool.phase() : "Phase " + phase.number() + ", " + phase.title();
  }

  private void tool(ToolReport tool) {
    String name = Cells.pad(tool.name(), NAME);
    if (tool.state().equals("installed")) {
      String version = tool.version() == null ? "installed" : tool.version();
      page.item(mark(page.theme().good(page.glyphs().done())) + name, version);
      return;
    }
    page.item(mark(page.theme().warn(page.glyphs().open())) + name, absence(tool));
    advice(tool, "    " + " ".repeat(page.width() < 60 ? 0 : NAME));
  }

  /** The words say it too; in ASCII the x of what is done would look like what is wrong here. */
  private String mark(String glyph) {
    boolean drawn = page.look().unicode() && !page.look().plain();
    return drawn ? "  " + glyph + " " : "    ";
  }

  private static String absence(ToolReport tool) {
    return tool.reason() == null ? "missing" : "does not run: " + tool.reason();
  }

  private void advice(ToolReport tool, String margin) {
    String hint = String.valueOf(tool.hint());
    if (hint.startsWith("https:")) {
      page.prose(margin, "from " + hint);
    } else {
      page.command(margin, hint);
    }
  }

  private void progress(ProgressReport progress) {
    page.gap().line(page.theme().strong("Progress"));
    if (!progress.problems().isEmpty()) {
      page.prose("  ", Foreign.line(progress.file()));
      progress.problems().forEach(problem -> problem(problem.message(), problem.fix()));
      return;
    }
    if (progress.present()) {
      page.prose(
          "  ",
          Words.count(progress.steps(), "step", "steps")
              + " and "
              + Words.count(progress.events(), "entry", "entries")
              + ", "
              + Size.of(progress.bytes())
              + ", sound");
    } else {
      page.prose("  ", "Nothing was recorded yet; it will lie in");
    }
    page.prose("  ", Foreign.line(progress.file()));
    if (progress.retired() > 0) {
      page.prose(
          "  ",
          Words.count(progress.retired(), "step is", "steps are")
              + " not on this road; what you recorded is kept.");
    }
  }

  private void road(RoadReport road) {
    page.gap().line(page.theme().strong("Road"));
    if (road.folder() != null) {
      page.prose("  ", "From " + Foreign.line(road.folder()));
    }
    if (road.holds() != null) {
      page.prose("  ", road.holds().sentence());
    }
    if (road.problem() != null) {
      problem(road.problem(), "");
    }
  }

  private void terminal(TerminalReport terminal) {
    page.gap().line(page.theme().strong("Terminal"));
    page.prose(
        "  ",
        (terminal.output() ? "" : "None: the output goes elsewhere. ")
            + terminal.columns()
            + " columns, "
            + (terminal.colour() ? "colour" : "no colour")
            + ", "
            + terminal.charset()
            + (terminal.unicode() ? "" : ", drawn with ASCII"));
  }

  private void problem(String message, String fix) {
    page.item("  " + page.theme().bad("Problem:") + " ", Foreign.line(message));
    if (!fix.isEmpty()) {
      page.prose("           ", Foreign.line(fix));
    }
  }
}
