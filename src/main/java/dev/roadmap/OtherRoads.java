package dev.roadmap;

import dev.roadmap.cli.Problem;
import dev.roadmap.cli.Version;
import dev.roadmap.curriculum.Road;
import dev.roadmap.curriculum.build.RoadCache;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;

/** Roads from folders of YAML, compiled when they are new. */
final class OtherRoads {

  private static final int SHOWN = 3;

  private final RoadCache cache;

  OtherRoads(Path cache, Clock clock) {
    this.cache = new RoadCache(cache.resolve("roads"), Version.NUMBER, clock);
  }

  Road load(String folder) {
    RoadCache.Opening opening = cache.open(path(folder));
    // Not a switch: one over patterns makes a class while it runs, which no cache can hold.
    if (opening instanceof RoadCache.Refused refused) {
      throw refused(folder, refused);
    }
    return ((RoadCache.Opened) opening).road();
  }

  private static Path path(String folder) {
    Path road;
    try {
      road = Path.of(folder);
    } catch (InvalidPathException e) {
      throw noRoad(folder);
    }
    if (!Files.isDirectory(road)) {
      throw noRoad(folder);
    }
    return road;
  }

  private static Problem noRoad(String folder) {
    return new Problem.Usage(
        "There is no folder \"" + folder + "\".", "--road takes the folder that holds road.yaml.");
  }

  private static Problem refused(String folder, RoadCache.Refused refused) {
    var message = new StringBuilder("The road in " + folder + " is not in order:");
    int count = refused.problems().size();
    refused.problems().stream()
        .limit(SHOWN)
        .forEach(problem -> message.append("\n").append(problem));
    return new Problem.Environment(
        message.toString(),
        "roadmap validate " + folder + " lists " + (count == 1 ? "it." : "all " + count + "."));
  }
}
