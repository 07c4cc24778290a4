package dev.roadmap.cli.completion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words before the one being typed, understood. The scripts do the same in their languages. */
final class Typed {

  private final Grammar grammar;
  private Subcommand command;
  private boolean commandNamed;
  private boolean over;
  private @Nullable Option waiting;
  private final Set<String> given = new HashSet<>();
  private final List<String> parameters = new ArrayList<>();

  Typed(Grammar grammar, List<String> words) {
    this.grammar = grammar;
    this.command = grammar.root();
    for (String word : words) {
      take(word);
    }
  }

  /** The command that was named, else {@code roadmap} itself. */
  Subcommand command() {
    return command;
  }

  /** Nothing can follow: after "--", or after a command that does not exist. */
  boolean over() {
    return over;
  }

  /** The option whose value comes next, or null. */
  @Nullable Option waiting() {
    return waiting;
  }

  /** Whether the option is on the line already. */
  boolean given(String name) {
    return given.contains(name);
  }

  List<String> parameters() {
    return parameters;
  }

  private void take(String word) {
    if (waiting != null) {
      waiting = null;
    } else if (word.equals("--")) {
      over = true;
    } else if (word.startsWith("-") && word.length() > 1) {
      takeOption(word);
    } else if (commandNamed) {
      parameters.add(word);
    } else {
      takeCommand(word);
    }
  }

  private void takeOption(String word) {
    int equals = word.indexOf('=');
    String name = equals < 0 ? word : word.substring(0, equals);
    given.add(name);
    Option option = command.option(name);
    waiting = equals < 0 && option != null && option.value() != null ? option : null;
  }

  private void takeCommand(String word) {
    Subcommand named = grammar.command(word);
    commandNamed = true;
    over |= named == null;
    command = named == null ? command : named;
  }
}
