package dev.roadmap;

import dev.roadmap.cli.Places;
import dev.roadmap.cli.Problem;
import dev.roadmap.curriculum.IndexReader;
import dev.roadmap.curriculum.Road;
import dev.roadmap.curriculum.UnreadableIndex;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Where the road comes from: the bundled index, or a folder of YAML that somebody names. */
final class RoadSource {

  private static final String INDEX = "road.index";

  private final Places places;
  private final Clock clock;
  private @Nullable Road bundled;

  RoadSource(Places places, Clock clock) {
    this.places = places;
    this.clock = clock;
  }

  /** The road of a folder, read anew each time; without one the bundled road, read once. */
  synchronized Road load(@Nullable String folder) {
    if (folder != null) {
      return new OtherRoads(places.cache(), clock).load(folder);
    }
    Road present = bundled;
    if (present == null) {
      present = bundled();
      bundled = present;
    }
    return present;
  }

  /** The distribution has the index as a file, which is quicker to read than one inside a jar. */
  private static Road bundled() {
    String home = System.getProperty("roadmap.home");
    try {
      if (home != null) {
        Path file = Path.of(home, "lib", INDEX);
        if (Files.exists(file)) {
          return IndexReader.read(file);
        }
      }
      try (InputStream in = RoadSource.class.getResourceAsStream("/" + INDEX)) {
        if (in == null) {
          throw new IllegalStateException("the road is missing from the program");
        }
        return IndexReader.read(in.readAllBytes());
      }
    } catch (IOException | UnreadableIndex e) {
      throw new Problem.Environment(
          "The bundled road cannot be read: " + e.getMessage(), "Install roadmap again.");
    }
  }
}
