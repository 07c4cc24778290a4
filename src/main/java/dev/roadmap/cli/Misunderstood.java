package dev.roadmap.cli;

import dev.roadmap.terminal.Foreign;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Command lines that make no sense, and what was probably meant. */
final class Misunderstood {

  private Misunderstood() {}

  static Problem command(String typed) {
    List<String> nearest = Nearest.to(typed, Catalogue.names());
    String fix =
        nearest.isEmpty()
            ? "roadmap --help lists the commands."
            : "Did you mean roadmap " + String.join(" or roadmap ", nearest) + "?";
    return new Problem.Usage("There is no command \"" + Foreign.brief(typed) + "\".", fix);
  }

  static Problem arguments(ParameterException problem, CommandLine line) {
    String name = name(line);
    if (problem instanceof UnmatchedArgumentException unmatched) {
      String word = unmatched.getUnmatched().getFirst();
      return word.startsWith("-")
          ? option(name, word, line)
          : new Problem.Usage(
              name + " does not know what to do with \"" + Foreign.brief(word) + "\".",
              name + " --help shows what it takes.");
    }
    String message = Foreign.line(String.valueOf(problem.getMessage()));
    return new Problem.Usage(
        message.endsWith(".") ? message : message + ".", name + " --help shows what it takes.");
  }

  private static Problem option(String name, String word, CommandLine line) {
    var known = new ArrayList<String>();
    for (OptionSpec option : line.getCommandSpec().options()) {
      known.add(option.longestName());
    }
    List<String> nearest = Nearest.to(word, known);
    String fix =
        nearest.isEmpty()
            ? name + " --help lists the options."
            : "Did you mean " + String.join(" or ", nearest) + "?";
    return new Problem.Usage(name + " has no option \"" + Foreign.brief(word) + "\".", fix);
  }

  private static String name(CommandLine line) {
    String name = line.getCommandName();
    return name.equals("roadmap") ? name : "roadmap " + name;
  }
}
