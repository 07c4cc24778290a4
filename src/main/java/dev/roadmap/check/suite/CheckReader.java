package dev.roadmap.check.suite;

import dev.roadmap.check.Level;
import dev.roadmap.check.value.Shape;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads one check. */
final class CheckReader {

  private static final String ID = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
  private static final Duration TIMEOUT = Duration.ofSeconds(60);

  private final Notes notes;
  private final StepReader steps;
  private final String lesson;

  CheckReader(Notes notes, StepReader steps, String lesson) {
    this.notes = notes;
    this.steps = steps;
    this.lesson = lesson;
  }

  static boolean isId(String text) {
    return text.matches(ID) && text.length() <= 60;
  }

  Check read(Node node) {
    notes.nextCheck();
    Table table = Table.of(node, "a check", notes);
    String id = table.required("id", "a check");
    if (!id.isEmpty() && !isId(id)) {
      notes.add(node, "`" + id + "` is no id: small letters and digits, joined by hyphens");
    }
    Level level = level(table);
    List<Check.Row> rows = rows(table);
    List<Step> read = steps.steps(table.get("steps"), "`steps`");
    if (table.get("steps") == null) {
      notes.add(node, "a check needs `steps`: add them");
    }
    boolean alone = table.flag("alone");
    if (steps.takeLifecycle() && !alone) {
      notes.add(node, "a check that stops or starts the server needs `alone: true`");
    }
    Check check =
        new Check(
            id,
            node.line(),
            table.required("title", "a check"),
            level,
            table.text("rests_on"),
            table.required("why", "a check"),
            table.required("look_first", "a check"),
            hints(table),
            table.has("lesson") ? table.text("lesson") : lesson,
            table.words("faults"),
            table.words("needs"),
            table.words("tags"),
            alone,
            table.time("timeout", TIMEOUT),
            rows,
            read);
    if (check.lesson().isEmpty()) {
      notes.add(node, "a check needs `lesson`: the id of the one that explains it");
    }
    if (level == Level.MUST && check.restsOn().isEmpty() && asks(read)) {
      notes.add(
          node, "a must about a request needs `rests_on`: the section that says so, RFC 9110 15.5");
    }
    table.end("a check");
    notes.checkVariables();
    return check;
  }

  /** Whether it is about requests alone; what a restart must keep, no RFC says. */
  private static boolean asks(List<Step> steps) {
    return steps.stream().noneMatch(Step.Lifecycle.class::isInstance)
        && steps.stream().noneMatch(Step.Parallel.class::isInstance);
  }

  private Level level(Table table) {
    String word = table.required("level", "a check");
    for (Level level : Level.values()) {
      if (level.name().toLowerCase(Locale.ROOT).equals(word)) {
        return level;
      }
    }
    if (!word.isEmpty()) {
      notes.add(table.node(), "`level` is must, should or may, and not " + word);
    }
    return Level.MUST;
  }

  private List<String> hints(Table table) {
    List<String> hints = table.words("hints");
    if (hints.isEmpty()) {
      notes.add(table.node(), "a check needs `hints`: one or more, each gives away more");
    }
    return hints;
  }

  private List<Check.Row> rows(Table table) {
    var rows = new ArrayList<Check.Row>();
    var values = new ValueReader(notes);
    for (Node node : table.list("for")) {
      if (!(node instanceof Node.Keys keys)) {
        notes.add(node, "a row has keys: write `- {row: its name, body: {}}`");
        continue;
      }
      Map<String, Shape> variables = values.variables(keys.entries());
      Node.Entry name = keys.entries().get("row");
      String word = name == null ? null : Table.word(name.value());
      if (name != null && word == null) {
        notes.add(name.value(), "`row` is a text: put it in quotes");
      }
      rows.add(new Check.Row(word == null ? "row " + (rows.size() + 1) : word, variables));
    }
    return rows;
  }
}
