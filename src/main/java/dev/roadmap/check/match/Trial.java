package dev.roadmap.check.match;

import dev.roadmap.check.Level;
import dev.roadmap.check.value.Json;
import dev.roadmap.check.value.Scope;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** One look at a value: collects what does not hold, and keeps what is to be kept. */
public final class Trial {

  private final Scope scope;
  private final Window window;
  private final List<Mismatch> mismatches = new ArrayList<>();
  private final List<Kept> kept = new ArrayList<>();
  private final boolean probing;
  private Level level;
  private int line;

  /** From before the request was sent to after its answer came. */
  public record Window(Instant from, Instant to) {}

  private record Kept(String name, Json value) {}

  private Trial(Scope scope, Window window, Level level, int line, boolean probing) {
    this.scope = scope;
    this.window = window;
    this.level = level;
    this.line = line;
    this.probing = probing;
  }

  /**
   * A trial that has yet to begin.
   *
   * @param line where the expectation stands in the suite
   */
  public static Trial of(Scope scope, Window window, Level level, int line) {
    return new Trial(scope, window, level, line, false);
  }

  Scope scope() {
    return scope;
  }

  Window window() {
    return window;
  }

  /** What does not hold. */
  public List<Mismatch> mismatches() {
    return mismatches;
  }

  void fail(Subject subject, String expected) {
    fail(subject, expected, Words.of(subject.value()));
  }

  void fail(Subject subject, String expected, String actual) {
    mismatches.add(new Mismatch(level, line, subject.where(), subject.around(), expected, actual));
  }

  void keep(String name, Json value) {
    if (probing) {
      kept.add(new Kept(name, value));
    } else {
      set(name, value);
    }
  }

  private void set(String name, Json value) {
    if (name.endsWith("[]")) {
      scope.append(name.substring(0, name.length() - 2), value);
    } else {
      scope.set(name, value);
    }
  }

  /** Whether a matcher holds; what it keeps is kept only then, and what fails is not told. */
  boolean holds(Matcher matcher, Subject subject) {
    var probe = new Trial(scope, window, level, line, true);
    matcher.match(subject, probe);
    if (probe.mismatches.isEmpty()) {
      probe.kept.forEach(kept -> keep(kept.name(), kept.value()));
      return true;
    }
    return false;
  }

  /** Looks with a milder level. */
  void graded(Level milder, Matcher matcher, Subject subject) {
    Level before = level;
    level = level.compareTo(milder) > 0 ? level : milder;
    matcher.match(subject, this);
    level = before;
  }

  /** Looks on behalf of another line of the suite. */
  void placed(int at, Matcher matcher, Subject subject) {
    int before = line;
    line = at;
    matcher.match(subject, this);
    line = before;
  }
}
