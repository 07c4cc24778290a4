package dev.roadmap.curriculum.build;

import dev.roadmap.curriculum.build.RoadFiles.NamedFile;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts a phase's exercises between its lessons: each directly after the last lesson of the phase
 * that it needs, itself or through another exercise; at the end when it needs none of them.
 */
final class PhaseOrder {

  private final List<NamedFile> lessons;
  private final Map<String, NamedFile> exercises = new HashMap<>();
  private final Map<String, Integer> position = new HashMap<>();
  private final Set<String> seen = new HashSet<>();

  private PhaseOrder(List<NamedFile> lessons, List<NamedFile> exercises) {
    this.lessons = lessons;
    for (int i = 0; i < lessons.size(); i++) {
      position.put(lessons.get(i).id(), i);
    }
    exercises.forEach(exercise -> this.exercises.put(exercise.id(), exercise));
  }

  static List<NamedFile> of(List<NamedFile> lessons, List<NamedFile> exercises) {
    return new PhaseOrder(lessons, exercises).order(exercises);
  }

  private List<NamedFile> order(List<NamedFile> all) {
    var after = new ArrayList<List<NamedFile>>();
    for (int i = 0; i <= lessons.size(); i++) {
      after.add(new ArrayList<>());
    }
    for (NamedFile exercise : all) {
      place(exercise, after);
    }
    var order = new ArrayList<NamedFile>();
    for (int i = 0; i < lessons.size(); i++) {
      order.add(lessons.get(i));
      order.addAll(after.get(i));
    }
    order.addAll(after.get(lessons.size()));
    return order;
  }

  /**
   * Places an exercise after those it needs; a circle ends where it is met. The walk keeps its own
   * stack, because a chain can be longer than the machine's.
   */
  private void place(NamedFile start, List<List<NamedFile>> after) {
    var open = new ArrayDeque<NamedFile>();
    NamedFile next = seen.add(start.id()) ? start : null;
    while (next != null || !open.isEmpty()) {
      if (next != null) {
        open.push(next);
      }
      next = unseenNeed(open.element());
      if (next == null) {
        settle(open.pop(), after);
      }
    }
  }

  private @Nullable NamedFile unseenNeed(NamedFile exercise) {
    for (String need : exercise.root().strings("needs")) {
      NamedFile other = exercises.get(need);
      if (other != null && seen.add(need)) {
        return other;
      }
    }
    return null;
  }

  private void settle(NamedFile exercise, List<List<NamedFile>> after) {
    int last = -1;
    for (String need : exercise.root().strings("needs")) {
      last = Math.max(last, position.getOrDefault(need, -1));
    }
    int slot = last < 0 ? lessons.size() : last;
    after.get(slot).add(exercise);
    position.put(exercise.id(), slot);
  }
}
