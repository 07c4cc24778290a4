package dev.roadmap.cli;

import dev.roadmap.curriculum.CheatSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code roadmap cheat}: the cheat sheets, one of them, or the entry that is meant. */
final class CheatCommand implements Command {

  @Override
  public CommandSpec spec() {
    return Spec.of("cheat")
        .dashesAreWords()
        .parameters(
            "WORD",
            "0..*",
            Candidates.CHEATS,
            "A sheet, then what to look up in it; or only what to look up, in all of them. None:"
                + " the sheets")
        .example("roadmap cheat", "the sheets there are")
        .example("roadmap cheat git", "one of them")
        .example("roadmap cheat git undo", "one entry, with its example")
        .example("roadmap cheat 422", "whichever sheet has it")
        .example("roadmap cheat port 5432", "who uses it")
        .example("roadmap cheat df -h", "with a flag")
        .note(
            "A flag that roadmap has too, such as --json, stands in quotes with its command:"
                + " roadmap cheat \"curl --json\".")
        .build();
  }

  @Override
  public boolean readsProgress() {
    return false;
  }

  /** Behind a word it is a flag like any other, when a sheet has it: {@code cheat df -h}. */
  @Override
  public boolean takesHelpAsWord(ParseResult arguments, Context context) {
    List<String> words = words(arguments);
    List<CheatSheet> sheets = context.road().allCheatSheets();
    return !arguments.originalArgs().contains("--help")
        && !words.getFirst().equals("-h")
        && !together(sheets, named(sheets, words.getFirst()), words).isEmpty();
  }

  /** As typed, {@code -h} too, which the parser takes for an option. */
  private static List<String> words(ParseResult arguments) {
    List<String> words = List.of(arguments.matchedPositionalValue(0, new String[0]));
    return arguments.originalArgs().stream()
        .filter(word -> word.equals("-h") || words.contains(word))
        .toList();
  }

  @Override
  public int run(ParseResult arguments, Context context) {
    List<String> words = words(arguments);
    boolean json = arguments.hasMatchedOption("--json");
    List<CheatSheet> sheets = context.road().allCheatSheets();
    if (sheets.isEmpty()) {
      throw new Problem.Missing("This road has no cheat sheets.", "");
    }
    if (words.stream().allMatch(String::isBlank)) {
      showSheets(context, sheets, json);
      return Exit.DONE;
    }
    Optional<CheatSheet> titled = titled(sheets, words);
    List<CheatSheet> named = named(sheets, words.getFirst());
    if (titled.isPresent()) {
      showSheet(context, titled.get(), json);
    } else if (words.size() > 1 || named.isEmpty()) {
      List<CheatHit> found = find(sheets, named, words);
      if (found.isEmpty()) {
        throw unknown(sheets, String.join(" ", words));
      }
      showEntries(context, found, json);
    } else if (named.size() == 1) {
      showSheet(context, named.getFirst(), json);
    } else {
      showSheets(context, named, json);
    }
    return Exit.DONE;
  }

  /** The sheet whose whole title this is. */
  private static Optional<CheatSheet> titled(List<CheatSheet> sheets, List<String> words) {
    String typed = String.join(" ", words).strip().replaceAll("\\s+", " ");
    return sheets.stream().filter(sheet -> sheet.title().equalsIgnoreCase(typed)).findFirst();
  }

  /** The sheet of this id, in the singular too; else those of which it is the first word. */
  private static List<CheatSheet> named(List<CheatSheet> sheets, String typed) {
    String id = typed.strip().toLowerCase(Locale.ROOT);
    var begun = new ArrayList<CheatSheet>();
    for (CheatSheet sheet : sheets) {
      if (sheet.id().equals(id) || sheet.id().equals(id + "s")) {
        return List.of(sheet);
      }
      if (sheet.id().startsWith(id + "-")) {
        begun.add(sheet);
      }
    }
    return begun;
  }

  /** In the sheet that is named, else all words in every sheet, else those after its name. */
  private static List<CheatHit> together(
      List<CheatSheet> sheets, List<CheatSheet> named, List<String> words) {
    String rest = String.join(" ", words.subList(1, words.size()));
    List<CheatHit> found = named.isEmpty() ? List.of() : CheatHit.within(named).find(rest);
    if (!found.isEmpty()) {
      return found;
    }
    return CheatHit.everywhere(sheets).find(String.join(" ", words));
  }

  /** The same; else what follows a sheet's name, in whichever sheet has it. */
  private static List<CheatHit> find(
      List<CheatSheet> sheets, List<CheatSheet> named, List<String> words) {
    List<CheatHit> found = together(sheets, named, words);
    return found.isEmpty() && !named.isEmpty()
        ? CheatHit.everywhere(sheets).find(String.join(" ", words.subList(1, words.size())))
        : found;
  }

  private static Problem unknown(List<CheatSheet> sheets, String typed) {
    var names = new TreeSet<>(CheatHit.everywhere(sheets).names());
    sheets.forEach(sheet -> names.add(sheet.id()));
    // Among alternatives nobody could tell which "or" is a name's.
    names.removeIf(name -> name.contains(" or "));
    List<String> nearest = Nearest.to(typed.strip(), names);
    return new Problem.Missing(
        "No cheat sheet has \"" + Finder.shown(typed) + "\".",
        nearest.isEmpty()
            ? "roadmap cheat lists the sheets, roadmap search looks everywhere."
            : "Did you mean roadmap cheat " + String.join(" or roadmap cheat ", nearest) + "?");
  }

  private static void showSheets(Context context, List<CheatSheet> sheets, boolean json) {
    if (json) {
      context.json(CheatJson.SheetsJson.of(sheets));
    } else {
      CheatScreen.sheets(context.out(), sheets);
    }
  }

  private static void showSheet(Context context, CheatSheet sheet, boolean json) {
    if (json) {
      context.json(CheatJson.SheetJson.of(sheet));
    } else {
      CheatScreen.sheet(context.out(), sheet);
    }
  }

  private static void showEntries(Context context, List<CheatHit> hits, boolean json) {
    if (json) {
      context.json(CheatJson.EntriesJson.of(hits));
    } else if (hits.size() == 1) {
      CheatScreen.entry(context.out(), context.road(), hits.getFirst());
    } else {
      CheatScreen.several(context.out(), hits);
    }
  }
}
