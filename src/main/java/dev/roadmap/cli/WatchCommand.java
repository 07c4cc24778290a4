package dev.roadmap.cli;

import dev.roadmap.check.CheckResult;
import dev.roadmap.check.SuiteReport;
import dev.roadmap.check.Verdict;
import dev.roadmap.check.target.NotStarted;
import dev.roadmap.check.workspace.Watcher;
import dev.roadmap.check.workspace.Workspace;
import dev.roadmap.terminal.Foreign;
import dev.roadmap.terminal.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code roadmap watch}: checks again whenever a file changes, until Ctrl-C. */
final class WatchCommand implements Command {

  /** Files of a change that are named. */
  private static final int NAMED = 3;

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

  @Override
  public CommandSpec spec() {
    return CheckOptions.declare("watch")
        .example("roadmap watch", "as roadmap.yaml says, until Ctrl-C")
        .example("roadmap watch tasks-api -- npm start", "with a command")
        .example("roadmap watch --only errors-are-not-200", "one check, while you work on it")
        .build();
  }

  @Override
  public boolean readsProgress() {
    return false;
  }

  @Override
  public int run(ParseResult arguments, Context context) {
    CheckOptions options = CheckOptions.of("watch", arguments, context);
    // What was typed wrongly is said at once; what a change breaks later does not end the watch.
    CheckPlan.of(options, context).needTarget("watch");
    var watch = new Watch(options, context, arguments.hasMatchedOption("--json"));
    try {
      watch.forever();
    } catch (InterruptedException asked) {
      return Exit.DONE;
    }
    return Exit.DONE;
  }

  /** One watch: what came out the last time, and what the program writes itself. */
  private static final class Watch {

    private final CheckOptions options;
    private final Context context;
    private final boolean json;
    private final Watcher watcher;
    private @Nullable SuiteReport before;

    Watch(CheckOptions options, Context context, boolean json) {
      this.options = options;
      this.context = context;
      this.json = json;
      watcher = new Watcher(options.folder(), Thread::sleep);
    }

    void forever() throws InterruptedException {
      List<String> changed = List.of();
      while (true) {
        Page page = new Page(context.out().look());
        if (!changed.isEmpty() && !json) {
          // Before the run: it takes its time, and what it says on the other stream comes after.
          var head = new Page(context.out().look());
          changed(head, changed);
          Context.write(context.streams().out(), head.toString(), context.streams().charset());
        }
        Path settings = options.folder().resolve(Workspace.FILE);
        boolean there = Files.exists(settings);
        once(page);
        if (!there && Files.exists(settings)) {
          watcher.accept(Workspace.FILE);
        }
        List<String> own = watcher.ran();
        if (!json) {
          waiting(page, own);
          Context.write(context.streams().out(), page.toString(), context.streams().charset());
        }
        changed = watcher.await();
      }
    }

    private void changed(Page page, List<String> files) {
      String rest = files.size() > NAMED ? " and " + (files.size() - NAMED) + " more" : "";
      String names = String.join(", ", files.subList(0, Math.min(NAMED, files.size())));
      String time = TIME.format(LocalTime.now(context.clock()));
      page.line(page.theme().quiet(page.glyphs().rule().repeat(page.width())));
      page.prose("", page.theme().quiet(time + "  changed: " + Foreign.line(names) + rest));
      page.gap();
    }

    private void once(Page page) {
      var err = new Page(context.err().look());
      try {
        CheckPlan plan = CheckPlan.of(options, context);
        var run = new CheckRun(context, options, plan, err);
        SuiteReport report = run.report();
        boolean recorded = before != null && before.passed();
        CheckRecord record =
            CheckRecord.of(context, options, plan, report, !recorded && !run.practice());
        if (json) {
          context.json(CheckJson.of(report));
        } else {
          new CheckScreen(page, plan, report, options).show();
          difference(page, report);
          record.tellBriefly(page);
        }
        before = report;
      } catch (NotStarted reason) {
        CheckRun.notStarted(err, reason);
      } catch (Problem problem) {
        err.item(err.theme().bad("roadmap:") + " ", Foreign.line(problem.getMessage()));
        err.prose("         ", Foreign.line(problem.fix()));
      }
      Context.write(context.streams().err(), err.toString(), context.streams().charset());
    }

    /** What is otherwise than the last time. */
    private void difference(Page page, SuiteReport report) {
      SuiteReport last = before;
      if (last == null) {
        return;
      }
      Map<String, Boolean> held = new HashMap<>();
      last.checks().forEach(check -> held.put(check.id(), holds(check)));
      var better = new ArrayList<String>();
      var worse = new ArrayList<String>();
      for (CheckResult check : report.checks()) {
        boolean known = held.containsKey(check.id());
        if (known && holds(check) && !held.get(check.id())) {
          better.add(check.id());
        } else if (known && !holds(check) && held.get(check.id())) {
          worse.add(check.id());
        }
      }
      page.gap();
      if (better.isEmpty() && worse.isEmpty()) {
        page.prose("  ", page.theme().quiet("The same as the last time."));
      }
      named(page, page.theme().good("Holds now:"), better);
      named(page, page.theme().bad("Holds no more:"), worse);
    }

    private static boolean holds(CheckResult check) {
      return check.verdict() == Verdict.PASS || check.verdict() == Verdict.ADVICE;
    }

    private static void named(Page page, String label, List<String> ids) {
      if (!ids.isEmpty()) {
        page.item("  " + label + " ", String.join(", ", ids));
      }
    }

    private void waiting(Page page, List<String> own) {
      page.gap();
      if (!own.isEmpty()) {
        page.prose(
            "",
            page.theme()
                .quiet(
                    "Your program writes "
                        + Foreign.line(String.join(", ", own))
                        + " itself; changes of it are not looked at."));
      }
      page.prose(
          "",
          page.theme()
              .quiet(
                  "Waiting for a change in "
                      + Foreign.line(options.folder().toString())
                      + "; Ctrl-C ends it."));
    }
  }
}
