package dev.roadmap.check.suite;

import dev.roadmap.check.value.Template;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was noticed while a suite is read: problems, and which variables are used and set. */
final class Notes {

  private final List<SuiteProblem> problems = new ArrayList<>();
  private final Set<SuiteProblem> seen = new HashSet<>();
  private List<Use> uses = new ArrayList<>();
  private Set<String> made = new HashSet<>();

  /** A variable, and where it is used. */
  private record Use(String name, int line, int column) {}

  List<SuiteProblem> problems() {
    return problems;
  }

  void add(Node node, String message) {
    add(node.line(), node.column(), message);
  }

  void add(int line, int column, String message) {
    var problem = new SuiteProblem(line, column, message);
    if (seen.add(problem)) { // a recipe is read again for each use
      problems.add(problem);
    }
  }

  /** Forgets the variables of the check before. */
  void nextCheck() {
    uses = new ArrayList<>();
    made = new HashSet<>(List.of("host", "port", "base", "n", "worker"));
  }

  void makes(String name) {
    made.add(name.endsWith("[]") ? name.substring(0, name.length() - 2) : name);
  }

  void uses(Node node, String name) {
    uses.add(new Use(name, node.line(), node.column()));
  }

  /** Complains about variables nothing sets. */
  void checkVariables() {
    for (Use use : uses) {
      if (!made.contains(use.name())) {
        add(
            use.line(),
            use.column(),
            "nothing sets the variable `"
                + use.name()
                + "`"
                + Nearest.hint(use.name(), made, ": keep it somewhere with `as:`"));
      }
    }
  }

  /** A word that has to be there; empty when it is not. */
  String word(Node node, String what) {
    String word = Table.word(node);
    if (word == null || word.isBlank()) {
      add(node, "this should be " + what);
      return "";
    }
    return word;
  }

  /** Reads a template; null when it is none. */
  @Nullable Template template(Node node, String text) {
    try {
      Template template = Template.parse(text);
      template.uses().forEach(name -> uses(node, name));
      template.makes().forEach(this::makes);
      return template;
    } catch (IllegalArgumentException e) {
      add(node, e.getMessage());
      return null;
    }
  }
}
