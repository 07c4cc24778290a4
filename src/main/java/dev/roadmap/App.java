package dev.roadmap;

import dev.roadmap.cli.CommandRunner;
import dev.roadmap.cli.Places;
import dev.roadmap.cli.Streams;
import dev.roadmap.shell.Shell;
import java.time.Clock;
import java.util.List;

/** The program without a process: given streams, clock and environment, it returns an exit code. */
public final class App {

  private final Streams streams;
  private final Clock clock;

  public App(Streams streams, Clock clock) {
    this.streams = streams;
    this.clock = clock;
  }

  /** Runs one command line. */
  public int run(List<String> arguments) {
    Places places =
        Places.of(
            streams.environment(), System.getProperty("os.name"), System.getProperty("user.home"));
    var runner = new CommandRunner(streams, places, clock, new RoadSource(places, clock)::load);
    return runner.opensPrompt(arguments)
        ? new Shell(runner, streams, places).open(arguments)
        : runner.run(arguments);
  }
}
