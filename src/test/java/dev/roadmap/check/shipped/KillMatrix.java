package dev.roadmap.check.shipped;

import dev.roadmap.check.CheckResult;
import dev.roadmap.check.Level;
import dev.roadmap.check.suite.Check;
import dev.roadmap.check.suite.Suite;
import dev.roadmap.practice.fault.Fault;
import dev.roadmap.practice.fault.Faults;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/**
 * Which check catches which fault of the practice server: the suite of the fault's stage against a
 * server that has this fault alone.
 */
record KillMatrix(List<Row> rows) {

  private static final int AT_ONCE = 3;

  /** Each request takes so long with them that only the checks that name them are run. */
  private static final Set<String> SLOW =
      Set.of("seventh-answer-slow", "nagle-delay", "leaks-connections");

  /** Which other checks meet them depends on what runs at the same moment. */
  private static final Set<String> VARYING =
      Set.of(
          "lost-write",
          "wrong-id-returned",
          "list-repeats-tenth",
          "list-drops-newest",
          "put-changes-all",
          "latin-1-output",
          "length-in-characters",
          "id-race",
          "list-loses-under-load",
          "one-in-twenty-503");

  /**
   * One fault.
   *
   * @param named the checks that say they catch it
   * @param missed those of them that did not
   * @param also musts that were red besides; empty where that varies
   * @param words what went wrong, to be read when a test fails
   */
  record Row(
      String fault,
      String suite,
      String teaches,
      List<String> named,
      List<String> missed,
      Set<String> also,
      String words) {

    boolean varies() {
      return VARYING.contains(fault);
    }
  }

  static KillMatrix run(long seed) throws Exception {
    List<Callable<Row>> runs = new ArrayList<>();
    for (Fault fault : faults()) {
      runs.add(() -> row(fault, seed));
    }
    var rows = new ArrayList<Row>();
    try (var pool = Executors.newFixedThreadPool(AT_ONCE)) {
      for (var row : pool.invokeAll(runs)) {
        rows.add(row.get());
      }
    } catch (ExecutionException e) {
      throw new AssertionError("a run of the matrix broke", e.getCause());
    }
    return new KillMatrix(rows);
  }

  static List<Fault> faults() {
    return Faults.list().stream().filter(fault -> Stages.has(fault.stage())).toList();
  }

  private static Row row(Fault fault, long seed) throws Exception {
    Suite whole = Stages.of(fault.stage()).suite();
    boolean slow = SLOW.contains(fault.name());
    Suite suite =
        Shipped.only(whole, check -> names(check, fault) || (!slow && check.level() == Level.MUST));
    List<CheckResult> results;
    try (PracticeTarget target = Stages.of(fault.stage()).serve(List.of(fault))) {
      results = Shipped.run(suite, target, seed).checks();
    }
    List<String> named =
        whole.checks().stream().filter(check -> names(check, fault)).map(Check::id).toList();
    var missed = new ArrayList<String>();
    var also = new TreeSet<String>();
    for (CheckResult result : results) {
      boolean red = Shipped.isRed(result);
      if (named.contains(result.id()) && !red) {
        missed.add(result.id());
      } else if (!named.contains(result.id())
          && red
          && result.level() == Level.MUST
          && !VARYING.contains(fault.name())) {
        also.add(result.id());
      }
    }
    String words =
        results.stream()
            .filter(result -> Shipped.isRed(result) || missed.contains(result.id()))
            .map(Shipped::words)
            .collect(Collectors.joining("\n"));
    return new Row(fault.name(), suite.id(), fault.teaches(), named, missed, also, words);
  }

  private static boolean names(Check check, Fault fault) {
    return check.faults().contains(fault.name());
  }
}
