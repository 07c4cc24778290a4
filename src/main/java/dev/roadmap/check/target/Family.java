package dev.roadmap.check.target;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What a program and all that it starts are known by, even where one of them leaves the group.
 *
 * @param group the process group that it was started in, and its session
 * @param mark stands in the environment of each of them
 */
record Family(long group, Mark mark) {

  private static final String NAME = "ROADMAP_RUN";
  private static final Pattern WHOLE =
      Pattern.compile(NAME + "=[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  /** The variable that marks a family, as an environment has it. */
  record Mark(String value) {

    /**
     * One as it was written down.
     *
     * @throws IllegalArgumentException when it is not whole: whoever looks for half a mark finds
     *     programs that are nobody's of ours
     */
    static Mark parse(String text) {
      if (!WHOLE.matcher(text).matches()) {
        throw new IllegalArgumentException(text);
      }
      return new Mark(text.substring(NAME.length() + 1));
    }

    /** One that nobody had before. */
    static Mark make() {
      return new Mark(UUID.randomUUID().toString());
    }

    String name() {
      return NAME;
    }

    @Override
    public String toString() {
      return NAME + "=" + value;
    }
  }
}
