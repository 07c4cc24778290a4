package dev.roadmap.cli.completion;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A command and what may follow it.
 *
 * @param name empty for {@code roadmap} itself
 * @param places what fits as first parameter, second and so on; the last goes on for the rest
 * @param most how many parameters it takes
 */
public record Subcommand(
    String name, String summary, List<Option> options, List<Fit> places, int most) {

  /** What fits as the parameter after so many others. */
  public Fit place(int before) {
    return before >= most || places.isEmpty()
        ? Fit.NOTHING
        : places.get(Math.min(before, places.size() - 1));
  }

  @Nullable Option option(String name) {
    for (Option option : options) {
      if (option.names().contains(name)) {
        return option;
      }
    }
    return null;
  }
}
