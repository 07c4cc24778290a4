package dev.roadmap.cli.completion;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A command and what may follow it.
 *
 * @param name empty for {@code roadmap} itself
 * @param places what fits as its parameters; the first place that is meant counts
 */
public record Subcommand(String name, String summary, List<Option> options, List<Place> places) {

  /**
   * What fits at one place among the parameters.
   *
   * @param number how many come before, or {@link #ANY}
   * @param after the parameter just before, or empty for whatever it is
   */
  public record Place(int number, String after, Fit fit) {

    /** All places that are not named before. */
    public static final int ANY = -1;

    boolean means(List<String> before) {
      return (number == ANY || number == before.size())
          && (after.isEmpty() || (!before.isEmpty() && after.equals(before.getLast())));
    }
  }

  /** What fits as the parameter after others. */
  Fit place(List<String> before) {
    for (Place place : places) {
      if (place.means(before)) {
        return place.fit();
      }
    }
    return Fit.NOTHING;
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
