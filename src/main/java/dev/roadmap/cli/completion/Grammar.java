package dev.roadmap.cli.completion;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that may be typed.
 *
 * @param root {@code roadmap} itself: the options before a command, and the commands as its one
 *     parameter
 */
public record Grammar(Subcommand root, List<Subcommand> commands) {

  @Nullable Subcommand command(String name) {
    for (Subcommand command : commands) {
      if (command.name().equals(name)) {
        return command;
      }
    }
    return null;
  }
}
