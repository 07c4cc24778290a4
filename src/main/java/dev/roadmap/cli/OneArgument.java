package dev.roadmap.cli;

import dev.roadmap.curriculum.Road;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** The parameter of a command that takes one at most: more are refused, not passed over. */
final class OneArgument {

  private OneArgument() {}

  /** What was typed, if anything was. */
  static Optional<String> of(String command, ParseResult arguments) {
    String[] typed = arguments.matchedPositionalValue(0, new String[0]);
    if (typed.length > 1) {
      throw new Problem.Usage(
          "roadmap "
              + command
              + " does not know what to do with \""
              + Finder.shown(typed[1])
              + "\".",
          "A name with spaces needs quotes around it.");
    }
    return typed.length == 0 ? Optional.empty() : Optional.of(typed[0]);
  }

  /** The same for what names something on the road: its words need no quotes. */
  static Optional<String> name(String command, ParseResult arguments, Road road) {
    String words = String.join(" ", arguments.matchedPositionalValue(0, new String[0]));
    boolean name = words.indexOf(' ') > 0 && Finder.named(road, words) != null;
    return name ? Optional.of(words) : of(command, arguments);
  }

  /**
   * What was typed.
   *
   * @param question what to ask who typed nothing
   */
  static String required(String command, ParseResult arguments, String question) {
    return of(command, arguments).orElseThrow(() -> missing(command, question));
  }

  /** The same for what names something on the road. */
  static String requiredName(String command, ParseResult arguments, Road road, String question) {
    return name(command, arguments, road).orElseThrow(() -> missing(command, question));
  }

  private static Problem missing(String command, String question) {
    return new Problem.Usage(question, "roadmap " + command + " --help shows what it takes.");
  }
}
