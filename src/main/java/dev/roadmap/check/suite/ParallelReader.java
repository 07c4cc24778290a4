package dev.roadmap.check.suite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Reads what several workers do at once. */
final class ParallelReader {

  private static final int MOST_WORKERS = 256;
  private static final int MOST_TIMES = 10_000;

  private final StepReader steps;
  private final Notes notes;

  ParallelReader(StepReader steps, Notes notes) {
    this.steps = steps;
    this.notes = notes;
  }

  Step read(Node node) {
    Table table = Table.of(node, "`parallel`", notes);
    int workers = table.number("workers", 32, 1, MOST_WORKERS);
    int each = table.number("each", 1, 1, MOST_TIMES);
    String over = over(table);
    int rounds = table.number("rounds", 1, 1, 100);
    List<Step.Act> acts = acts(table);
    List<Step> after = steps.steps(table.get("after_each"), "`after_each`");
    List<Step.Tally> tallies = tallies(table);
    int enough = table.number("enough", 0, 1, 1_000_000);
    table.end("`parallel`");
    return new Step.Parallel(
        node.line(), workers, each, over, rounds, acts, after, tallies, enough);
  }

  private String over(Table table) {
    Node node = table.get("over");
    if (node == null) {
      return "";
    }
    if (table.has("each")) {
      notes.add(node, "`over` does it once for each item, so `each` says nothing: leave one out");
    }
    String name = table.text("over");
    notes.uses(node, name);
    notes.makes("item");
    return name;
  }

  private List<Step.Act> acts(Table table) {
    List<Node> nodes = table.list("do");
    if (nodes.isEmpty()) {
      notes.add(table.node(), "`parallel` needs `do`: a list of steps");
    }
    boolean weighed =
        nodes.stream()
            .anyMatch(
                node -> node instanceof Node.Keys keys && keys.entries().containsKey("weight"));
    if (!weighed) {
      return List.of(new Step.Act(1, steps.steps(table.get("do"), "`do`")));
    }
    var acts = new ArrayList<Step.Act>();
    for (Node node : nodes) {
      if (node instanceof Node.Keys keys) {
        int weight = Table.of(keys, "a step", notes).number("weight", 1, 1, 1000);
        var rest = new LinkedHashMap<>(keys.entries());
        rest.remove("weight");
        var one = new Node.Keys(rest, keys.line(), keys.column());
        var alone = new Node.Items(List.of(one), keys.line(), keys.column());
        acts.add(new Step.Act(weight, steps.steps(alone, "`do`")));
      } else {
        notes.add(node, "`do` is a list of steps: write `- GET: /path`");
      }
    }
    return acts;
  }

  private List<Step.Tally> tallies(Table table) {
    var tallies = new ArrayList<Step.Tally>();
    for (Node node : table.list("tally")) {
      Table one = Table.of(node, "`tally`", notes);
      Node status = one.get("status");
      Node number = one.get("number");
      one.end("`tally`");
      if (status == null || number == null) {
        notes.add(node, "write it like `tally: [{status: 2xx, number: 1}]`");
        continue;
      }
      tallies.add(
          new Step.Tally(
              node.line(),
              new StatusReader(notes).set(status),
              new MatcherReader(notes).matcher(number)));
    }
    return tallies;
  }
}
