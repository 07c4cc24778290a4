package dev.roadmap.check.suite;

import dev.roadmap.check.match.Invariant;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code sum(balance) == 4000}. */
final class InvariantReader {

  private final Notes notes;

  InvariantReader(Notes notes) {
    this.notes = notes;
  }

  List<Invariant> read(Node node) {
    List<Node> nodes = node instanceof Node.Items items ? items.items() : List.of(node);
    var invariants = new ArrayList<Invariant>();
    for (Node one : nodes) {
      String word = Table.word(one);
      Invariant invariant = Invariant.parse(one.line(), word == null ? "" : word);
      if (invariant == null) {
        notes.add(
            one,
            "write it like \"sum(balance) == 4000\"; there are sum, min, max, count and distinct");
      } else {
        invariants.add(invariant);
      }
    }
    return invariants;
  }
}
