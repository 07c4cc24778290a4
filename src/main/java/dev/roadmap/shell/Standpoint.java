package dev.roadmap.shell;

import dev.roadmap.cli.Glance;
import java.util.Optional;
import java.util.function.Supplier;

/** Where the learner stood when the last prompt was shown. */
final class Standpoint {

  private static final String NAME = "roadmap ";

  private final Supplier<Optional<Glance>> source;
  private volatile Optional<Glance> glance = Optional.empty();

  Standpoint(Supplier<Optional<Glance>> source) {
    this.source = source;
  }

  /** Looks again. */
  Optional<Glance> now() {
    glance = source.get();
    return glance;
  }

  /** What to type next, as it is typed here. */
  Optional<String> command() {
    return glance
        .map(Glance::command)
        .map(command -> command.startsWith(NAME) ? command.substring(NAME.length()) : command);
  }
}
