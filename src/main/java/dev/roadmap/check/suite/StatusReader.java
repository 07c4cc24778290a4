package dev.roadmap.check.suite;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads which status codes are meant. */
final class StatusReader {

  private final Notes notes;

  StatusReader(Notes notes) {
    this.notes = notes;
  }

  StatusSet set(Node node) {
    if (node instanceof Node.Keys keys) {
      Table table = Table.of(keys, "`status`", notes);
      Node not = table.get("not");
      table.end("`status`");
      if (not != null) {
        return new StatusSet(ranges(not), true);
      }
    }
    return new StatusSet(ranges(node), false);
  }

  private List<StatusSet.Range> ranges(Node node) {
    List<Node> nodes = node instanceof Node.Items items ? items.items() : List.of(node);
    var ranges = new ArrayList<StatusSet.Range>();
    for (Node one : nodes) {
      String word = Table.word(one);
      StatusSet.@Nullable Range range = word == null ? null : StatusSet.range(word);
      if (range == null) {
        notes.add(one, "this is no status: write it like 201, 2xx or [400, 422]");
      } else {
        ranges.add(range);
      }
    }
    return ranges;
  }
}
