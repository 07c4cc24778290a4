package dev.roadmap.cli;

import dev.roadmap.check.suite.Suites;
import dev.roadmap.curriculum.build.SuiteCache;
import java.nio.file.Path;
import java.time.Clock;

/** The check suites of another road than the one that came with the program. */
final class RoadSuites {

  private RoadSuites() {}

  static Suites of(String folder, Path cache, Clock clock) {
    Path road = FileArgument.path(folder);
    return switch (new SuiteCache(cache.resolve("suites"), Version.NUMBER, clock).open(road)) {
      case SuiteCache.Opened opened -> opened.suites();
      case SuiteCache.Refused refused ->
          throw new Problem.Usage(
              "The road in " + folder + " is not in order: " + refused.problems().getFirst(),
              "roadmap validate " + folder + " lists everything.");
    };
  }
}
