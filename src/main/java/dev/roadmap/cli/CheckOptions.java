package dev.roadmap.cli;

import dev.roadmap.terminal.Foreign;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/**
 * What was typed after {@code check} or {@code watch}.
 *
 * @param id of a suite or exercise; empty when none was typed
 * @param command what followed {@code --}; empty when nothing did
 * @param url where a program runs already; empty when none was typed
 * @param only ids of checks; empty for all
 * @param seed what random values are made from, or null for any
 * @param hints how many hints to show with a failure
 * @param folder where the program lies
 */
record CheckOptions(
    String id,
    List<String> command,
    String url,
    boolean anyHost,
    boolean verbose,
    List<String> only,
    @Nullable Integer seed,
    int hints,
    Path folder,
    boolean remember) {

  private static final String SEPARATOR = "--";

  /** Declares what both commands have. */
  static Spec declare(String name) {
    return Spec.of(name)
        .parameters(
            "ID",
            "0..*",
            Candidates.STEPS,
            "A suite or an exercise; else the one roadmap.yaml names. After --: the command that"
                + " starts your program")
        .option(
            "--url",
            "URL",
            Candidates.NOTHING,
            "Check a program that runs already, at this address")
        .flag("--yes-this-host", "The address may be another machine: it is yours to check")
        .flag("-v", "--verbose", "Show every failure in full, and what passed")
        .options("--only", "CHECKS", Candidates.NOTHING, "Only these checks, with commas between")
        .number("--seed", "N", "Make the same random values as another run")
        .number("--hint", "N", "Show so many hints with a failure")
        .option("--dir", "DIR", Candidates.FOLDERS, "The folder of your program; else this one")
        .flag("--no-remember", "Do not write the command into roadmap.yaml");
  }

  static CheckOptions of(String name, ParseResult arguments, Context context) {
    List<String> command = command(context);
    List<String> typed =
        new ArrayList<>(List.of(arguments.matchedPositionalValue(0, new String[0])));
    typed = typed.subList(0, Math.max(0, typed.size() - command.size()));
    if (typed.size() > 1) {
      String words = String.join(" ", typed.subList(1, typed.size()));
      throw new Problem.Usage(
          "roadmap " + name + " takes one id, and \"" + Foreign.brief(words) + "\" is too much.",
          "Before a command that starts your program stands --: roadmap "
              + name
              + " "
              + Foreign.brief(typed.getFirst())
              + " -- "
              + Foreign.brief(words));
    }
    String url = arguments.matchedOptionValue("--url", "");
    if (url.isBlank() && arguments.hasMatchedOption("--url")) {
      throw new Problem.Usage(
          "--url needs the address of your program.", "Write it like --url http://localhost:8080");
    }
    if (!url.isEmpty() && !command.isEmpty()) {
      throw new Problem.Usage(
          "--url checks a program that runs already, and a command after -- starts one.",
          "Leave one of them out.");
    }
    List<String> only =
        words(String.join(",", arguments.matchedOptionValue("--only", new String[0])));
    if (only.isEmpty() && arguments.hasMatchedOption("--only")) {
      throw new Problem.Usage(
          "--only needs the name of a check.", "roadmap check ID --list lists them.");
    }
    int hints = arguments.matchedOptionValue("--hint", 0);
    if (hints < 0) {
      throw new Problem.Usage("--hint takes a number from 0.", "");
    }
    return new CheckOptions(
        typed.isEmpty() ? "" : typed.getFirst().strip(),
        command,
        url,
        arguments.hasMatchedOption("--yes-this-host"),
        arguments.hasMatchedOption("--verbose"),
        only,
        arguments.matchedOptionValue("--seed", (Integer) null),
        hints,
        folder(arguments.matchedOptionValue("--dir", ".")),
        !arguments.hasMatchedOption("--no-remember"));
  }

  /** The same, without a file that remembers the command. */
  CheckOptions forgetting() {
    return new CheckOptions(id, command, url, anyHost, verbose, only, seed, hints, folder, false);
  }

  /** Everything after the first {@code --}, which ends the options. */
  private static List<String> command(Context context) {
    List<String> rest = context.globals().rest();
    int separator = rest.indexOf(SEPARATOR);
    if (separator < 0) {
      return List.of();
    }
    List<String> command = List.copyOf(rest.subList(separator + 1, rest.size()));
    if (command.isEmpty() || command.getFirst().isBlank()) {
      throw new Problem.Usage(
          "After -- stands the command that starts your program, and there is none.",
          "Write it like -- python3 app.py");
    }
    return command;
  }

  private static Path folder(String typed) {
    if (typed.isBlank()) {
      throw new Problem.Usage("--dir needs the name of a folder.", "");
    }
    Path folder = FileArgument.path(typed).toAbsolutePath().normalize();
    if (!Files.isDirectory(folder)) {
      throw new Problem.Usage(
          Files.exists(folder)
              ? "--dir takes a folder, and " + Foreign.brief(typed) + " is none."
              : "There is no folder " + Foreign.brief(typed) + ".",
          "Name the one your program lies in.");
    }
    return folder;
  }

  private static List<String> words(String list) {
    var words = new ArrayList<String>();
    for (String word : list.split(",", -1)) {
      if (!word.isBlank()) {
        words.add(word.strip());
      }
    }
    return List.copyOf(words);
  }
}
