package dev.roadmap.check.suite;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a suite, and tells everything that is not in order in it. */
public final class SuiteReader {

  private static final int MOST_BODY = 16 * 1024 * 1024;

  private SuiteReader() {}

  /**
   * What reading comes to.
   *
   * @param suite as far as it could be read
   * @param problems in the order of the file; the suite may be used only when there is none
   */
  public record Reading(Suite suite, List<SuiteProblem> problems) {
    public Reading {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Reads a suite.
   *
   * @param file its name, {@code tasks-api.yaml}
   */
  public static Reading read(String file, Node root) {
    var notes = new Notes();
    notes.nextCheck();
    Table table = Table.of(root, "a suite", notes);
    String id = table.required("suite", "a suite");
    if (!id.isEmpty() && !file.equals(id + ".yaml")) {
      notes.add(root, "the file " + file + " holds the suite `" + id + "`: rename one of them");
    }
    Map<String, Client> clients = clients(table, notes);
    Map<String, Node> recipes = recipes(table);
    SchemaReader schemas = SchemaReader.of(table.below("schemas"), notes);
    var expectations = new ExpectationReader(notes, schemas::named);
    var steps = new StepReader(notes, expectations, recipes, clients);
    // Also those nobody uses.
    recipes.values().forEach(recipe -> steps.steps(recipe, "a recipe"));
    steps.takeLifecycle();
    var reader = new CheckReader(notes, steps, table.text("lesson"));
    var checks = new ArrayList<Check>();
    for (Node node : table.list("checks")) {
      checks.add(reader.read(node));
    }
    if (checks.isEmpty()) {
      notes.add(root, "a suite needs `checks`: add one");
    }
    new NeedsOrder(notes).check(checks);
    var suite =
        new Suite(
            id,
            version(table, notes),
            table.required("title", "a suite"),
            file,
            app(table),
            defaults(table),
            clients,
            checks);
    table.end("a suite");
    var problems = new ArrayList<>(notes.problems());
    problems.sort(
        Comparator.comparingInt(SuiteProblem::line).thenComparingInt(SuiteProblem::column));
    return new Reading(suite, problems);
  }

  private static int version(Table table, Notes notes) {
    if (!table.has("version")) {
      notes.add(table.node(), "a suite needs `version`: begin with 1");
    }
    return table.number("version", 1, 1, 1_000_000);
  }

  private static Suite.App app(Table table) {
    Node node = table.get("app");
    var usual = new Suite.App(Map.of(), "/", Duration.ofSeconds(20));
    if (node == null) {
      return usual;
    }
    Table app = Table.of(node, "`app`", table.notes());
    var env = new LinkedHashMap<String, String>();
    app.below("env")
        .forEach((name, entry) -> {
          String word = Table.word(entry.value());
          if (word == null) {
            table.notes().add(entry.value(), "`" + name + "` is a text: put it in quotes");
          } else {
            env.put(name, word);
          }
        });
    Node readyNode = app.get("ready");
    app.end("`app`");
    if (readyNode == null) {
      return new Suite.App(env, usual.readyPath(), usual.readyWithin());
    }
    Table ready = Table.of(readyNode, "`ready`", table.notes());
    String path = ready.required("path", "`ready`");
    Duration within = ready.time("within", usual.readyWithin());
    ready.end("`ready`");
    return new Suite.App(env, path, within);
  }

  private static Suite.Defaults defaults(Table table) {
    Node node = table.get("defaults");
    if (node == null) {
      return new Suite.Defaults(Duration.ofSeconds(10), 1024 * 1024);
    }
    Table defaults = Table.of(node, "`defaults`", table.notes());
    Duration timeout = defaults.time("timeout", Duration.ofSeconds(10));
    int body = defaults.size("body", 1024 * 1024, MOST_BODY);
    defaults.end("`defaults`");
    return new Suite.Defaults(timeout, body);
  }

  private static Map<String, Client> clients(Table table, Notes notes) {
    var clients = new LinkedHashMap<String, Client>();
    var talks =
        new TalkReader(notes, new ExpectationReader(notes, node -> SchemaReader.NONE), Map.of());
    table
        .below("clients")
        .forEach((name, entry) -> {
          Table client = Table.of(entry.value(), "a client", notes);
          clients.put(name, new Client(talks.headers(client.below("headers"))));
          client.end("a client");
        });
    return clients;
  }

  private static Map<String, Node> recipes(Table table) {
    var recipes = new LinkedHashMap<String, Node>();
    table.below("recipes").forEach((name, entry) -> recipes.put(name, entry.value()));
    return recipes;
  }
}
