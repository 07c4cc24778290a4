package dev.roadmap.cli;

import dev.roadmap.terminal.Foreign;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Command lines that make no sense, and what was probably meant. */
final class Misunderstood {

  private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]+");

  /** What picocli says of a value for an option that has none; it keeps the option to itself. */
  private static final Pattern ALONE =
      Pattern.compile(
          "option '(.+?)' should be specified without '(.*)' parameter", Pattern.DOTALL);

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
    String message = Foreign.line(value(problem));
    return new Problem.Usage(
        message.endsWith(".") ? message : message + ".", name + " --help shows what it takes.");
  }

  /** What is wrong with the value of an option. */
  private static String value(ParameterException problem) {
    if (problem instanceof MissingParameterException missing
        && missing.getMissing().getFirst() instanceof OptionSpec option) {
      return option.longestName() + " needs a value: " + shown(option);
    }
    if (problem.getArgSpec() instanceof OptionSpec option && option.type() == Integer.class) {
      return option.longestName() + " takes " + number(String.valueOf(problem.getValue()));
    }
    String message = String.valueOf(problem.getMessage());
    Matcher alone = ALONE.matcher(message);
    return alone.matches()
        ? alone.group(1) + " takes no value, and \"" + Foreign.brief(alone.group(2)) + "\" is one"
        : message;
  }

  private static String shown(OptionSpec option) {
    return option.longestName() + " " + option.paramLabel();
  }

  private static String number(String typed) {
    String value = Foreign.brief(typed);
    if (WHOLE.matcher(typed).matches()) {
      return (typed.startsWith("-") ? "no number as small as " : "no number as large as ") + value;
    }
    return "a whole number, not \"" + value + "\"";
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
