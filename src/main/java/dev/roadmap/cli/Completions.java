package dev.roadmap.cli;

import dev.roadmap.cli.completion.CompletionModel;
import dev.roadmap.cli.completion.Fit;
import dev.roadmap.cli.completion.Grammar;
import dev.roadmap.cli.completion.Option;
import dev.roadmap.cli.completion.Subcommand;
import dev.roadmap.cli.completion.Subcommand.Place;
import dev.roadmap.curriculum.Road;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Makes the grammar of everything that may be typed from the commands' own declarations. */
public final class Completions {

  private final WordLists lists;

  private Completions(WordLists lists) {
    this.lists = lists;
  }

  /** Answers what may be typed next on this road. */
  public static CompletionModel model(Road road) {
    return new CompletionModel(grammar(road));
  }

  /** All commands that exist, with the ids of this road. */
  public static Grammar grammar(Road road) {
    var entries = new ArrayList<Catalogue.Entry>();
    var commands = new ArrayList<Command>();
    for (Catalogue.Entry entry : Catalogue.entries()) {
      Command command = Catalogue.command(entry.name());
      if (command != null) {
        entries.add(entry);
        commands.add(command);
      }
    }
    var completions = new Completions(new WordLists(road, entries));
    var subcommands = new ArrayList<Subcommand>();
    for (int i = 0; i < entries.size(); i++) {
      subcommands.add(completions.subcommand(entries.get(i), commands.get(i).spec()));
    }
    return new Grammar(completions.root(), subcommands);
  }

  private Subcommand root() {
    List<Option> options = new ArrayList<>(options(new HomeCommand().spec()));
    options.add(new Option(List.of("-V", "--version"), "Which roadmap this is", null));
    Fit commands = lists.fit(Candidates.COMMANDS, "");
    return new Subcommand("", "", options, List.of(new Place(0, "", commands)));
  }

  private Subcommand subcommand(Catalogue.Entry entry, CommandSpec spec) {
    var places = new ArrayList<Place>();
    for (PositionalParamSpec parameter : spec.positionalParameters()) {
      Candidates candidates = candidates(parameter.completionCandidates());
      if (candidates != null) {
        addPlaces(places, candidates, entry.name(), parameter.arity().max());
      }
    }
    return new Subcommand(entry.name(), entry.summary(), options(spec), places);
  }

  /** The declared places one by one; the last goes on for as many parameters as there may be. */
  private void addPlaces(List<Place> places, Candidates candidates, String command, int most) {
    Candidates at = candidates;
    for (int number = 0; number < most; number++) {
      Fit fit = lists.fit(at, command);
      if (at.after() == null && most == Integer.MAX_VALUE) {
        places.add(new Place(Place.ANY, "", fit));
        return;
      }
      places.add(new Place(number, "", fit));
      for (String word : at.words()) {
        Candidates value = at.values().get(word);
        if (value != null) {
          places.add(new Place(number + 1, word, lists.fit(value, word)));
        }
      }
      if (at.kind() == Candidates.Kind.CHEATS) {
        int next = number + 1;
        lists.entries().forEach((sheet, fits) -> places.add(new Place(next, sheet, fits)));
      }
      at = at.after() == null ? at : at.after();
    }
  }

  private List<Option> options(CommandSpec spec) {
    var options = new ArrayList<Option>();
    for (OptionSpec option : spec.options()) {
      if (!option.hidden()) {
        options.add(new Option(Arrays.asList(option.names()), description(option), value(option)));
      }
    }
    return options;
  }

  private static String description(OptionSpec option) {
    return String.join(" ", option.description()).replace("%%", "%");
  }

  private @Nullable Fit value(OptionSpec option) {
    if (option.arity().max() == 0) {
      return null;
    }
    Candidates values = candidates(option.completionCandidates());
    String name = option.longestName().replace("--", "");
    return values == null ? Fit.NOTHING : lists.fit(values, name);
  }

  private static @Nullable Candidates candidates(@Nullable Iterable<String> declared) {
    return declared instanceof Candidates candidates ? candidates : null;
  }
}
