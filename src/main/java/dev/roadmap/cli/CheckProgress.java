package dev.roadmap.cli;

import dev.roadmap.check.CheckResult;
import dev.roadmap.check.Verdict;
import dev.roadmap.check.target.StartListener;
import dev.roadmap.terminal.Cells;
import dev.roadmap.terminal.Foreign;
import dev.roadmap.terminal.Page;
import java.time.Duration;

/** One line on a terminal's stderr that says how far a check is, and is gone when it is over. */
final class CheckProgress implements StartListener, AutoCloseable {

  private final Context context;
  private final Page chatter;
  private final boolean shown;
  private final int checks;
  private int done;
  private int failed;
  private int cells;

  /**
   * @param chatter gets what is to stay
   * @param checks how many there will be
   */
  CheckProgress(Context context, Page chatter, int checks) {
    this.context = context;
    this.chatter = chatter;
    this.checks = checks;
    shown = context.streams().isTerminal(2) && !chatter.look().plain();
  }

  @Override
  public void building(String command) {
    show("Building: " + command);
  }

  @Override
  public void waiting(Duration since, Duration within) {
    show(
        "Starting: no answer yet after "
            + since.toSeconds()
            + " s, of at most "
            + within.toSeconds()
            + " s");
  }

  @Override
  public void endedLeftover(long pid, String command) {
    chatter.item(
        "",
        "Ended what an earlier check had left running: pid "
            + pid
            + " ("
            + Foreign.brief(command)
            + ").");
  }

  void starting(String command) {
    show("Starting: " + command);
  }

  /** One more is done. */
  void checked(CheckResult result) {
    done++;
    if (result.verdict() == Verdict.FAIL) {
      failed++;
    }
    show(done + " of " + checks + " checked" + (failed == 0 ? "" : ", " + failed + " failed"));
  }

  private void show(String text) {
    if (!shown) {
      return;
    }
    String line = Cells.fit(Foreign.line(text), Math.max(10, chatter.width() - 1), "...");
    int width = Cells.width(line);
    write("\r" + line + " ".repeat(Math.max(0, cells - width)));
    cells = width;
  }

  @Override
  public void close() {
    if (cells > 0) {
      write("\r" + " ".repeat(cells) + "\r");
      cells = 0;
    }
  }

  private void write(String text) {
    Context.write(context.streams().err(), text, context.streams().charset());
  }
}
