package dev.roadmap.check.suite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks whether the checks of a suite can wait for each other. */
final class NeedsOrder {

  private final Notes notes;
  private final Map<String, Check> byId = new HashMap<>();
  private final Set<String> done = new HashSet<>();

  NeedsOrder(Notes notes) {
    this.notes = notes;
  }

  void check(List<Check> checks) {
    for (Check check : checks) {
      if (byId.putIfAbsent(check.id(), check) != null && !check.id().isEmpty()) {
        notes.add(check.line(), 1, "`" + check.id() + "` is the id of two checks: rename one");
      }
    }
    for (Check check : checks) {
      for (String need : check.needs()) {
        if (!byId.containsKey(need)) {
          String hint = Nearest.hint(need, byId.keySet(), ": take it out");
          notes.add(
              check.line(),
              1,
              "`" + check.id() + "` needs `" + need + "`, which is no check" + hint);
        }
      }
    }
    checks.forEach(check -> visit(check, new ArrayList<>()));
  }

  private void visit(Check check, List<String> path) {
    int circle = path.indexOf(check.id());
    if (circle >= 0) {
      String words = String.join(" -> ", path.subList(circle, path.size())) + " -> " + check.id();
      notes.add(check.line(), 1, "checks need each other in a circle: " + words);
      return;
    }
    if (!done.add(check.id())) {
      return;
    }
    path.add(check.id());
    for (String need : check.needs()) {
      Check needed = byId.get(need);
      if (needed != null) {
        visit(needed, path);
      }
    }
    path.removeLast();
    // Only a circle through this check can lead back to it, and that has been seen.
  }
}
