package dev.roadmap.check.target;

import java.util.UUID;

/**
 * What a program and all that it starts are known by, even where one of them leaves the group.
 *
 * @param group the process group that it was started in, and its session
 * @param mark stands in the environment of each of them, {@code NAME=value}
 */
record Family(long group, String mark) {

  private static final String NAME = "ROADMAP_RUN";

  /** The variable that marks a family, as an environment has it. */
  record Mark(String value) {

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
