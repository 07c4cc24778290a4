package dev.roadmap.curriculum.build;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong, so that an author sees everything at once. */
final class Problems {

  private final Set<Problem> problems = new LinkedHashSet<>();

  void add(Place place, String message) {
    problems.add(new Problem(place.file(), place.line(), place.column(), message));
  }

  boolean isEmpty() {
    return problems.isEmpty();
  }

  List<Problem> sorted() {
    var sorted = new ArrayList<>(problems);
    Collections.sort(sorted);
    return Collections.unmodifiableList(sorted);
  }
}
