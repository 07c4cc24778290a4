package dev.roadmap.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** A subcommand. Built only when it is the one asked for. */
interface Command {

  /** Declares options and parameters; their descriptions are the help. */
  CommandSpec spec();

  /**
   * Does it.
   *
   * @return {@link Exit#DONE} or {@link Exit#NO}; everything else comes as an exception
   */
  int run(ParseResult arguments, Context context);

  /** Whether {@code -h}, which was typed, asks for something other than the help. */
  default boolean takesHelpAsWord(ParseResult arguments, Context context) {
    return false;
  }

  /** Whether it begins by reading the progress; that is then started before anything else. */
  default boolean readsProgress() {
    return true;
  }
}
