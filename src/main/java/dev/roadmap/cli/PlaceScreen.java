package dev.roadmap.cli;

import dev.roadmap.curriculum.Step;
import dev.roadmap.review.Placement.Finding;
import dev.roadmap.review.Placement.Probe;
import dev.roadmap.review.Placement.Result;
import dev.roadmap.review.Sheet;
import dev.roadmap.terminal.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The placement as lines that are typed and lines that come back. */
final class PlaceScreen implements PlaceCommand.Interview {

  private final Context context;
  private final Asking asking;
  private int number;

  PlaceScreen(Context context) {
    this.context = context;
    this.asking = new Asking(context, false);
  }

  @Override
  public @Nullable Boolean ask(Probe probe) {
    Sheet sheet = Sheet.of(probe.question(), context.today().toEpochDay());
    asking.say(page -> {
      if (number == 0) {
        page.prose("", "A few questions a phase; it ends as soon as it knows enough.");
      }
      page.line("");
      String home = Words.home(context.road(), probe.lesson());
      String head = page.theme().strong("Question " + ++number);
      page.prose("", head + ", " + page.theme().quiet(home));
      QuestionPage.ask(page, sheet, false);
    });
    Asking.@Nullable Attempt attempt = asking.attempt(sheet);
    if (attempt == null) {
      return null;
    }
    asking.say(page -> {
      if (!asking.prompting()) {
        page.line("");
      }
      QuestionPage.verdict(page, sheet, attempt.right());
    });
    return attempt.right();
  }

  @Override
  public void show(List<Finding> findings) {
    asking.say(page -> {
      page.line("").line(page.theme().strong("What came out"));
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
    asking.say(page ->
        page.gap().prose("", "Mark these lessons as verified by test? Enter does, no does not."));
    return PlaceCommand.yes(asking.line("[yes] > "));
  }

  @Override
  public void end(List<Step> lessons, boolean marked) {
    Page page = context.out();
    String count = Words.count(lessons.size(), "lesson", "lessons");
    if (marked) {
      page.gap().prose("", "Marked " + count + " as verified; roadmap undo takes it all back.");
    } else if (lessons.isEmpty()) {
      page.gap().prose("", "Nothing to mark: begin where the road does, and skim what you know.");
    } else {
      page.gap().prose("", "Nothing was marked; it would have been " + count + ".");
    }
    Change.next(page, context.fresh());
  }
}
