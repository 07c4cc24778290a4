package dev.roadmap.check.run;

import dev.roadmap.check.Exchange;
import dev.roadmap.check.Failure;
import dev.roadmap.check.Level;
import dev.roadmap.check.http.Answer;
import dev.roadmap.check.http.Deadline;
import dev.roadmap.check.http.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far a check is, and what its answers were. Many workers may tell it at once. */
final class Progress {

  private final Setting setting;
  private final Deadline deadline;
  private final int steps;
  private final List<Integer> statuses = new ArrayList<>();
  private final List<Duration> times = new ArrayList<>();
  private int step;
  private long mark;
  private String row = "";

  Progress(Setting setting, Deadline deadline, int steps) {
    this.setting = setting;
    this.deadline = deadline;
    this.steps = steps;
  }

  /** When the check must be over. */
  Deadline deadline() {
    return deadline;
  }

  void begin(int number, String ofRow) {
    step = number;
    row = ofRow;
    mark = setting.target().mark();
  }

  synchronized void answered(Outcome outcome) {
    statuses.add(outcome instanceof Answer answer ? answer.status() : 0);
    times.add(outcome.took());
  }

  /** The status codes since the last question; 0 where no answer came. */
  synchronized List<Integer> takeStatuses() {
    var taken = new ArrayList<>(statuses);
    forget();
    return taken;
  }

  /** The times since the last question. */
  synchronized List<Duration> takeTimes() {
    var taken = new ArrayList<>(times);
    forget();
    return taken;
  }

  private void forget() {
    statuses.clear();
    times.clear();
  }

  Failure failure(int line, Told told) {
    return failure(Level.MUST, line, told, null);
  }

  Failure failure(Level level, int line, Told told, @Nullable Exchange exchange) {
    String where = row.isEmpty() ? told.where() : told.where() + ", with " + row;
    return new Failure(
        level,
        step,
        steps,
        line,
        exchange,
        where,
        told.expected(),
        told.actual(),
        told.sentence(),
        setting.printedSince(mark));
  }
}
