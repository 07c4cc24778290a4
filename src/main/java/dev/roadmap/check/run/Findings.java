package dev.roadmap.check.run;

import dev.roadmap.check.Failure;
import dev.roadmap.check.Level;
import java.util.ArrayList;
import java.util.List;

/** What did not hold so far, and what is to be said besides. */
final class Findings {

  private final List<Failure> failures = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private String open = "";
  private boolean notRun;

  void add(Failure failure) {
    failures.add(failure);
  }

  void addAll(Findings others) {
    failures.addAll(others.failures);
    notes.addAll(others.notes);
    if (open.isEmpty()) {
      open = others.open;
      notRun = others.notRun;
    }
  }

  /** Says something that is no failure. */
  void note(String note) {
    if (!notes.contains(note)) {
      notes.add(note);
    }
  }

  /** Too little happened to tell. */
  void inconclusive(String why) {
    open = why;
  }

  /** It could not even be tried. */
  void notRun(String why) {
    open = why;
    notRun = true;
  }

  List<Failure> failures() {
    return failures;
  }

  boolean failed() {
    return failures.stream().anyMatch(failure -> failure.level() == Level.MUST);
  }

  boolean isOpen() {
    return !open.isEmpty();
  }

  boolean isNotRun() {
    return notRun;
  }

  String notes() {
    return open.isEmpty() ? String.join("; ", notes) : open;
  }
}
