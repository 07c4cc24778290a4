package dev.roadmap.cli.completion;

import dev.roadmap.cli.completion.Subcommand.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A grammar as the tables every script holds, whatever its shell calls them. */
final class Tables {

  /**
   * What fits where.
   *
   * @param pattern what the place is written as, with "*" for anything
   * @param fits "files", "folders", names of lists with spaces between them, one with a comma
   *     behind it where several words may be joined by commas, or empty
   */
  record Row(String pattern, String fits) {}

  private final Grammar grammar;

  Tables(Grammar grammar) {
    this.grammar = grammar;
  }

  /** {@code roadmap} itself first, under an empty name. */
  private List<Subcommand> commands() {
    var commands = new ArrayList<Subcommand>();
    commands.add(grammar.root());
    commands.addAll(grammar.commands());
    return commands;
  }

  /** Every list that is used somewhere, once. */
  List<WordList> lists() {
    Map<String, WordList> lists = new LinkedHashMap<>();
    for (Subcommand command : commands()) {
      for (Place place : command.places()) {
        addLists(lists, place.fit());
      }
      for (Option option : command.options()) {
        addLists(lists, option.value());
      }
    }
    return List.copyOf(lists.values());
  }

  /** The options every command has. */
  List<Candidate> common() {
    return candidates(commonOptions());
  }

  /** For each command the options only it has. */
  Map<String, List<Candidate>> options() {
    Set<Option> common = commonOptions();
    Map<String, List<Candidate>> options = new LinkedHashMap<>();
    for (Subcommand command : commands()) {
      Set<Option> own = new LinkedHashSet<>(command.options());
      own.removeAll(common);
      options.put(command.name(), candidates(own));
    }
    return options;
  }

  /** Pattern: the command, how many parameters come before, the last of them. */
  List<Row> parameters() {
    var rows = new ArrayList<Row>();
    for (Subcommand command : commands()) {
      for (Place place : command.places()) {
        String number = place.number() == Place.ANY ? "*" : place.number() + " ";
        String after = place.after().isEmpty() ? "*" : place.after();
        String where =
            place.number() == Place.ANY && place.after().isEmpty() ? "*" : number + after;
        rows.add(new Row(command.name() + " " + where, fits(place.fit())));
      }
    }
    return rows;
  }

  /** Pattern: the command, the option. */
  List<Row> values() {
    Set<Option> common = commonOptions();
    var rows = new ArrayList<Row>();
    for (Subcommand command : commands()) {
      for (Option option : command.options()) {
        if (!common.contains(option)) {
          addValue(rows, command.name(), option);
        }
      }
    }
    for (Option option : common) {
      addValue(rows, "*", option);
    }
    return rows;
  }

  private static void addValue(List<Row> rows, String command, Option option) {
    if (option.value() != null) {
      for (String name : option.names()) {
        rows.add(new Row(command + " " + name, fits(option.value())));
      }
    }
  }

  private Set<Option> commonOptions() {
    Set<Option> common = new LinkedHashSet<>(grammar.root().options());
    for (Subcommand command : grammar.commands()) {
      common.retainAll(command.options());
    }
    return common;
  }

  private static List<Candidate> candidates(Set<Option> options) {
    var candidates = new ArrayList<Candidate>();
    for (Option option : options) {
      for (String name : option.names()) {
        candidates.add(new Candidate(name, option.description()));
      }
    }
    return candidates;
  }

  private static void addLists(Map<String, WordList> lists, @Nullable Fit fit) {
    if (fit instanceof Fit.Words(List<WordList> words, boolean _)) {
      for (WordList list : words) {
        lists.put(list.name(), list);
      }
    } else if (fit instanceof Fit.Commas(WordList list)) {
      lists.put(list.name(), list);
    }
  }

  private static String fits(Fit fit) {
    return switch (fit) {
      case Fit.Nothing nothing -> "";
      case Fit.Files files -> "files";
      case Fit.Folders folders -> "folders";
      case Fit.Commas(WordList list) -> list.name() + ",";
      case Fit.Words(List<WordList> lists, boolean _) ->
          String.join(" ", lists.stream().map(WordList::name).toList());
    };
  }
}
