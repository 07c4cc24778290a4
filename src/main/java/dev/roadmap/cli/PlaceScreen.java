package dev.roadmap.cli;

import dev.roadmap.check.SuiteReport;
import dev.roadmap.check.workspace.Workspace;
import dev.roadmap.cli.PlaceCheck.Checked;
import dev.roadmap.curriculum.Step;
import dev.roadmap.review.Placement.Finding;
import dev.roadmap.review.Placement.Probe;
import dev.roadmap.review.Placement.Result;
import dev.roadmap.review.Sheet;
import dev.roadmap.terminal.Foreign;
import dev.roadmap.terminal.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The placement for somebody who answers; what came out is told in lines. */
final class PlaceScreen implements PlaceCommand.Interview {

  private final Context context;
  private final LineDialogue lines;

  /** From the first question to the last. */
  private @Nullable Dialogue questions;

  private int number;
  private boolean begun;
  private boolean left;

  PlaceScreen(Context context) {
    this.context = context;
    this.lines = new LineDialogue(context);
  }

  @Override
  public @Nullable Boolean ask(Probe probe) {
    if (left) {
      return null;
    }
    Sheet sheet = Sheet.of(probe.question(), context.today().toEpochDay());
    int asked = ++number;
    Dialogue dialogue = dialogue();
    dialogue.fresh();
    dialogue.say(page -> {
      if (asked == 1 && dialogue.paged()) {
        opening(page);
      }
      String home = Words.home(context.road(), probe.lesson());
      String head = page.theme().strong("Question " + asked);
      page.gap().prose("", head + ", " + page.theme().quiet(home));
      QuestionPage.ask(page, sheet, false);
    });
    Asking.@Nullable Attempt attempt = new Asking(dialogue, false).attempt(sheet);
    if (attempt == null) {
      return null;
    }
    dialogue.say(page -> {
      if (!dialogue.prompting()) {
        page.line("");
      }
      QuestionPage.verdict(page, sheet, attempt.right());
    });
    if (dialogue.paged()) {
      String key = dialogue.key("Enter goes on, q ends");
      left = key == null || key.equalsIgnoreCase(Asking.END);
    }
    return attempt.right();
  }

  private Dialogue dialogue() {
    Dialogue present = questions;
    if (present == null) {
      present = Dialogue.of(context);
      questions = present;
      if (!present.paged()) {
        lines.say(PlaceScreen::opening);
      }
    }
    return present;
  }

  private static void opening(Page page) {
    page.prose("", "A few questions a phase; it ends as soon as it knows enough.");
  }

  @Override
  public void show(List<Finding> findings) {
    begun = true;
    boolean gone = questions != null && questions.paged();
    if (questions != null) {
      questions.close();
    }
    lines.say(page -> {
      if (!gone) {
        page.line("");
      }
      page.line(page.theme().strong("What came out"));
      for (Finding finding : findings) {
        if (finding.result() != Result.NOT_ASKED) {
          finding(page, finding);
        }
      }
    });
  }

  private static void finding(Page page, Finding finding) {
    boolean known = finding.result() == Result.KNOWN;
    int asked = finding.right() + finding.wrong();
    String phase = "phase " + finding.phase().number() + ", " + finding.phase().title();
    String score = finding.right() + " of " + asked + " right";
    String word = known ? page.theme().good("known") : page.theme().quiet("open ");
    if (page.look().plain()) {
      page.prose("", phase + ": " + (known ? "known" : "open") + ", " + score + ".");
    } else {
      page.item("  " + word + "  ", phase + ", " + page.theme().quiet(score));
    }
    if (!finding.lessons().isEmpty()) {
      List<String> ids = finding.lessons().stream().map(Step::id).toList();
      page.prose("         ", page.theme().quiet("to mark: " + String.join(", ", ids)));
    }
  }

  @Override
  public boolean agrees() {
    lines.say(page ->
        page.gap().prose("", "Mark these lessons as verified by test? Enter does, no does not."));
    return PlaceCommand.yes(lines.line("[yes] > "));
  }

  @Override
  public void marked(List<Step> lessons, boolean marked) {
    String count = Words.count(lessons.size(), "lesson", "lessons");
    lines.say(page -> {
      if (marked) {
        page.line("")
            .prose("", "Marked " + count + " as verified; roadmap undo takes it all back.");
      } else if (lessons.isEmpty()) {
        page.line("")
            .prose("", "Nothing to mark: begin where the road does, and skim what you know.");
      } else {
        page.line("").prose("", "Nothing was marked; it would have been " + count + ".");
      }
    });
  }

  @Override
  public boolean offers(PlaceCheck check) {
    String suite = check.plan().whole().id();
    lines.say(page ->
        apart(page)
            .prose(
                "",
                Workspace.FILE
                    + " here names the suite "
                    + suite
                    + ". Check your program with it now? Enter does, no does not."));
    begun = true;
    return PlaceCommand.yes(lines.line("[yes] > "));
  }

  @Override
  public void checked(Checked checked) {
    SuiteReport report = checked.report();
    CheckRecord record = checked.record();
    if (report == null || record == null) {
      return;
    }
    Page page = apart(context.out());
    begun = false;
    String title = Foreign.line(checked.plan().whole().title());
    String checks = Words.count(report.checks().size(), "check holds", "checks hold");
    page.prose("", title + ": " + PlaceCheck.held(report) + " of " + checks + ".");
    record.tellBriefly(page);
    if (!report.passed()) {
      String command = page.theme().command(checked.plan().command(""));
      page.gap().prose("", "What is missing: " + command);
    }
  }

  @Override
  public void end() {
    Change.next(apart(context.out()), context.fresh());
  }

  /** With an empty line before it, unless it comes first. */
  private Page apart(Page page) {
    return begun ? page.line("") : page;
  }
}
