package dev.roadmap.check.run;

import dev.roadmap.check.Level;
import dev.roadmap.check.match.Mismatch;
import dev.roadmap.check.match.Subject;
import dev.roadmap.check.match.Trial;
import dev.roadmap.check.suite.Step;
import dev.roadmap.check.value.Json;
import dev.roadmap.check.value.UnknownValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Several workers at once. */
final class Crowd {

  private final Actor actor;
  private final Step.Parallel parallel;
  private final List<Findings> failed = new ArrayList<>();
  private final List<RuntimeException> broken = new ArrayList<>();
  private volatile @Nullable OutOfMemoryError full;

  Crowd(Actor actor, Step.Parallel parallel) {
    this.actor = actor;
    this.parallel = parallel;
  }

  Flow run(Findings findings) {
    Progress progress = actor.progress();
    progress.takeStatuses();
    var statuses = new ArrayList<Integer>();
    for (int round = 0; round < parallel.rounds() && failed.isEmpty(); round++) {
      round(round);
      statuses.addAll(progress.takeStatuses());
      rethrow();
      if (failed.isEmpty()) {
        Flow flow = actor.all(parallel.afterEach(), findings);
        if (flow != Flow.ON) {
          return flow;
        }
        progress.takeStatuses();
      }
    }
    if (!failed.isEmpty()) {
      findings.addAll(failed.getFirst());
      findings.note(failed.size() + " of " + parallel.workers() + " workers saw something like it");
      return Flow.OVER;
    }
    boolean holds = tallied(statuses, findings);
    return holds && conclusive(statuses, findings) ? Flow.ON : Flow.OVER;
  }

  private void round(int round) {
    var start = new CountDownLatch(1);
    Iterator<Json> items = items();
    var threads = new ArrayList<Thread>();
    for (int i = 1; i <= parallel.workers(); i++) {
      int number = i;
      threads.add(Thread.ofVirtual().start(() -> work(number, round, items, start)));
    }
    start.countDown();
    try {
      for (Thread thread : threads) {
        thread.join(); // each of its steps has a deadline
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What the workers are to share; without end where there is no list. */
  private Iterator<Json> items() {
    if (parallel.over().isEmpty()) {
      return Stream.generate(Json::none).iterator();
    }
    return actor.scope().list(parallel.over()).iterator();
  }

  private static @Nullable Json next(Iterator<Json> items) {
    synchronized (items) {
      return items.hasNext() ? items.next() : null;
    }
  }

  private void work(int number, int round, Iterator<Json> items, CountDownLatch start) {
    var findings = new Findings();
    try (var lines = new Lines()) {
      long purpose = (long) round * parallel.workers() + number;
      Actor worker = actor.worker(purpose, lines);
      worker.scope().set("worker", Json.of(number));
      var random = new SplittableRandom(purpose);
      start.await();
      for (int n = 1; n <= parallel.each() || !parallel.over().isEmpty(); n++) {
        Json item = next(items);
        if (item == null) {
          break;
        }
        worker.scope().set("item", item);
        worker.scope().set("n", Json.of(n));
        if (worker.all(choose(random), findings) != Flow.ON) {
          break;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      synchronized (failed) {
        broken.add(e);
      }
    } catch (OutOfMemoryError e) {
      full = e;
    }
    if (findings.failed() || !findings.failures().isEmpty()) {
      synchronized (failed) {
        failed.add(findings);
      }
    }
  }

  private void rethrow() {
    if (full != null) {
      throw full;
    }
    for (RuntimeException e : broken) {
      if (failed.isEmpty() || !(e instanceof UnknownValue)) {
        throw e;
      }
    }
  }

  private List<Step> choose(SplittableRandom random) {
    int sum = parallel.acts().stream().mapToInt(Step.Act::weight).sum();
    int left = random.nextInt(sum);
    for (Step.Act act : parallel.acts()) {
      left -= act.weight();
      if (left < 0) {
        return act.steps();
      }
    }
    throw new IllegalStateException("weights sum up to " + sum);
  }

  private boolean tallied(List<Integer> statuses, Findings findings) {
    for (Step.Tally tally : parallel.tallies()) {
      int count = (int) statuses.stream().filter(tally.status()::has).count();
      var window = new Trial.Window(Instant.EPOCH, Instant.EPOCH);
      Trial trial = Trial.of(actor.scope(), window, Level.MUST, tally.line());
      String what = "answers with " + tally.status().words();
      tally.number().match(Subject.of(what, Json.of(count)), trial);
      for (Mismatch one : trial.mismatches()) {
        var told =
            new Told(
                what,
                one.expected().replace(", a number", ""),
                count + " of " + statuses.size(),
                null);
        findings.add(actor.progress().failure(one.level(), one.line(), told, null));
      }
    }
    return !findings.failed();
  }

  private boolean conclusive(List<Integer> statuses, Findings findings) {
    long good = statuses.stream().filter(status -> status >= 200 && status < 300).count();
    if (good < parallel.enough()) {
      findings.inconclusive(
          "only "
              + good
              + " of "
              + statuses.size()
              + " requests succeeded; it takes "
              + parallel.enough()
              + " to tell anything");
      return false;
    }
    findings.note("no violation in " + String.format("%,d", statuses.size()) + " requests");
    return true;
  }
}
