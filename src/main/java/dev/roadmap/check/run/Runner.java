package dev.roadmap.check.run;

import dev.roadmap.check.CheckResult;
import dev.roadmap.check.SuiteReport;
import dev.roadmap.check.Verdict;
import dev.roadmap.check.http.Deadline;
import dev.roadmap.check.http.Room;
import dev.roadmap.check.suite.Check;
import dev.roadmap.check.suite.Step;
import dev.roadmap.check.suite.Suite;
import dev.roadmap.check.target.NotStarted;
import dev.roadmap.check.target.Part;
import dev.roadmap.check.target.Target;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/** Runs a suite: the checks that can share the server four at a time, then the others alone. */
public final class Runner {

  private static final int AT_ONCE = 4;
  private static final Duration WHOLE = Duration.ofMinutes(5);
  private static final int MOST_RESTARTS = 5;

  private final Clock clock;
  private final long seed;
  private final Consumer<CheckResult> listener;
  private final Map<String, Part> parts;

  /**
   * Somebody who runs suites, and cannot take anything away from the program.
   *
   * @param seed what random values are made from
   * @param listener hears of each result as it comes, one at a time, in no certain order
   */
  public Runner(Clock clock, long seed, Consumer<CheckResult> listener) {
    this(clock, seed, listener, Map.of());
  }

  /**
   * Somebody who runs suites.
   *
   * @param parts by name, what can be taken away from the program
   */
  public Runner(
      Clock clock, long seed, Consumer<CheckResult> listener, Map<String, ? extends Part> parts) {
    this.clock = clock;
    this.seed = seed;
    this.listener = listener;
    this.parts = Map.copyOf(parts);
  }

  /** Runs all checks of a suite; the target stays open. */
  public SuiteReport run(Suite suite, Target target) {
    return new Run(new Setting(suite, target, seed, clock, parts, new Room())).run();
  }

  private final class Run {

    private final Setting setting;
    private final Deadline deadline = Deadline.in(WHOLE);
    private final long start = System.nanoTime();
    private final Map<String, CheckResult> results = new ConcurrentHashMap<>();
    private final Set<Check> again = new LinkedHashSet<>();
    private int restarts;

    Run(Setting setting) {
      this.setting = setting;
    }

    SuiteReport run() {
      var together = new ArrayList<Check>();
      var rest = new ArrayList<Check>();
      Set<String> late = late(setting.suite().checks());
      for (Check check : setting.suite().checks()) {
        (late.contains(check.id()) ? rest : together).add(check);
      }
      together(together);
      // What was under way when the program ended: one of them ended it, and alone we see which.
      ordered(List.copyOf(again)).forEach(this::alone);
      ordered(rest).forEach(this::alone);
      return report();
    }

    /** Those that must have the server to themselves, and those that need one of them. */
    private static Set<String> late(List<Check> checks) {
      var late = new LinkedHashSet<String>();
      int before = -1;
      while (late.size() > before) {
        before = late.size();
        for (Check check : checks) {
          if (check.alone() || check.needs().stream().anyMatch(late::contains)) {
            late.add(check.id());
          }
        }
      }
      return late;
    }

    private void together(List<Check> checks) {
      var places = new Semaphore(AT_ONCE);
      var waiting = new ArrayList<>(ordered(checks));
      while (!waiting.isEmpty()) {
        var wave = new ArrayList<Thread>();
        var later = new ArrayList<Check>();
        var names = waiting.stream().map(Check::id).toList();
        for (Check check : waiting) {
          if (check.needs().stream().anyMatch(names::contains)) {
            later.add(check);
          } else {
            wave.add(Thread.ofVirtual().start(() -> shared(check, places)));
          }
        }
        join(wave);
        if (later.size() == waiting.size()) {
          throw new IllegalStateException("checks need each other in a circle");
        }
        waiting = later;
      }
    }

    private static void join(List<Thread> threads) {
      try {
        for (Thread thread : threads) {
          thread.join(); // each check has a deadline
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    private void shared(Check check, Semaphore places) {
      places.acquireUninterruptibly();
      try {
        if (dead()) {
          later(check);
          return;
        }
        CheckResult result = run(check);
        if (dead() && result.verdict() != Verdict.PASS) {
          later(check);
        } else {
          tell(result);
        }
      } finally {
        places.release();
      }
    }

    private void later(Check check) {
      synchronized (again) {
        again.add(check);
      }
    }

    private boolean dead() {
      return setting.target().ours() && !setting.target().alive();
    }

    private void alone(Check check) {
      if (dead() && !revive(check)) {
        return;
      }
      tell(run(check));
      boolean stoppedIt = check.steps().stream().anyMatch(Step.Lifecycle.class::isInstance);
      if (stoppedIt && dead()) {
        start();
      }
    }

    private void start() {
      try {
        setting.target().start();
      } catch (NotStarted e) {
        // The next check says so.
      }
    }

    private boolean revive(Check check) {
      String why = "the program is no longer there";
      if (restarts < MOST_RESTARTS) {
        restarts++;
        try {
          setting.target().start();
          return true;
        } catch (NotStarted e) {
          restarts = MOST_RESTARTS;
          why = "the program is no longer there, and did not start again: " + e.getMessage();
        }
      }
      tell(notRun(check, why));
      return false;
    }

    private CheckResult run(Check check) {
      for (String need : check.needs()) {
        CheckResult needed = results.get(need);
        boolean held =
            needed != null
                && (needed.verdict() == Verdict.PASS || needed.verdict() == Verdict.ADVICE);
        if (!held) {
          return notRun(check, "needs " + need + ", which did not pass");
        }
      }
      if (deadline.isOver()) {
        return notRun(check, "the whole suite took longer than " + Times.words(WHOLE));
      }
      return new CheckRun(setting, check).run();
    }

    private CheckResult notRun(Check check, String why) {
      return CheckRun.result(check, Verdict.NOT_RUN, Duration.ZERO, List.of(), why);
    }

    private void tell(CheckResult result) {
      synchronized (results) {
        results.put(result.id(), result);
        listener.accept(result);
      }
    }

    /** In the order of the suite, but none before what it needs. */
    private List<Check> ordered(List<Check> checks) {
      var ordered = new LinkedHashSet<Check>();
      for (Check check : checks) {
        visit(check, checks, ordered);
      }
      return List.copyOf(ordered);
    }

    private void visit(Check check, List<Check> among, Set<Check> ordered) {
      if (ordered.contains(check)) {
        return;
      }
      for (Check other : among) {
        if (check.needs().contains(other.id()) && !other.equals(check)) {
          visit(other, among, ordered);
        }
      }
      ordered.add(check);
    }

    private SuiteReport report() {
      Suite suite = setting.suite();
      var checks = new ArrayList<CheckResult>();
      for (Check check : suite.checks()) {
        CheckResult result = results.get(check.id());
        checks.add(result == null ? notRun(check, "it was stopped before") : result);
      }
      return new SuiteReport(
          suite.id(),
          suite.version(),
          suite.title(),
          suite.file(),
          setting.target().describe(),
          seed,
          Duration.ofNanos(System.nanoTime() - start),
          checks);
    }
  }
}
