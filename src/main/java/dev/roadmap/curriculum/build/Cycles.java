package dev.roadmap.curriculum.build;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/** Finds circles in what needs what: one, as short as can be, for each knot of nodes. */
final class Cycles {

  private static final int UNSEEN = -1;

  private final List<List<Integer>> needs;
  private final int[] found;
  private final int[] lowest;
  private final boolean[] open;
  private final Deque<Integer> stack = new ArrayDeque<>();
  private final List<List<Integer>> cycles = new ArrayList<>();
  private int clock;

  /** A node and how many of what it needs were looked at; the walk keeps its own stack of these. */
  private static final class Visit {
    final int node;
    int next;

    Visit(int node) {
      this.node = node;
    }
  }

  private Cycles(List<List<Integer>> needs) {
    this.needs = needs;
    this.found = new int[needs.size()];
    this.lowest = new int[needs.size()];
    this.open = new boolean[needs.size()];
    Arrays.fill(found, UNSEEN);
  }

  /** Each cycle as a list in which every node needs the next, and the last needs the first. */
  static List<List<Integer>> find(List<List<Integer>> needs) {
    var cycles = new Cycles(needs);
    for (int node = 0; node < needs.size(); node++) {
      if (cycles.found[node] == UNSEEN) {
        cycles.walk(node);
      }
    }
    return cycles.cycles;
  }

  /** Tarjan's strongly connected components, without recursion: chains can be thousands long. */
  private void walk(int start) {
    var visits = new ArrayDeque<Visit>();
    visits.push(enter(start));
    while (!visits.isEmpty()) {
      Visit visit = visits.peek();
      if (visit.next < needs.get(visit.node).size()) {
        int need = needs.get(visit.node).get(visit.next++);
        if (found[need] == UNSEEN) {
          visits.push(enter(need));
        } else if (open[need]) {
          lowest[visit.node] = Math.min(lowest[visit.node], found[need]);
        }
        continue;
      }
      visits.pop();
      if (!visits.isEmpty()) {
        int parent = visits.peek().node;
        lowest[parent] = Math.min(lowest[parent], lowest[visit.node]);
      }
      if (lowest[visit.node] == found[visit.node]) {
        leave(visit.node);
      }
    }
  }

  private Visit enter(int node) {
    found[node] = clock;
    lowest[node] = clock++;
    open[node] = true;
    stack.push(node);
    return new Visit(node);
  }

  private void leave(int root) {
    var component = new ArrayList<Integer>();
    int node;
    do {
      node = stack.pop();
      open[node] = false;
      component.add(node);
    } while (node != root);
    if (component.size() > 1 || needs.get(root).contains(root)) {
      cycles.add(shortest(Collections.min(component), component));
    }
  }

  /** The shortest way from a node back to itself, breadth first, inside its knot. */
  private List<Integer> shortest(int start, List<Integer> component) {
    int[] cameFrom = new int[needs.size()];
    Arrays.fill(cameFrom, UNSEEN);
    boolean[] inside = new boolean[needs.size()];
    component.forEach(node -> inside[node] = true);
    var queue = new ArrayDeque<Integer>(List.of(start));
    while (cameFrom[start] == UNSEEN) {
      int node = queue.remove();
      for (int need : needs.get(node)) {
        if (inside[need] && cameFrom[need] == UNSEEN) {
          cameFrom[need] = node;
          queue.add(need);
        }
      }
    }
    var cycle = new ArrayList<Integer>();
    int node = start;
    do {
      node = cameFrom[node];
      cycle.add(node);
    } while (node != start);
    return cycle.reversed();
  }
}
