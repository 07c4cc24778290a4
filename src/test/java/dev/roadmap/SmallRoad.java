package dev.roadmap;

import dev.roadmap.curriculum.IndexReader;
import dev.roadmap.curriculum.Road;
import dev.roadmap.curriculum.build.Compilation;
import dev.roadmap.curriculum.build.RoadCompiler;
import java.nio.file.Path;

/** A road of three phases and two projects that changes only when a test needs it to. */
public final class SmallRoad {

  private static final Road ROAD = compile(Path.of("src/test/resources/roads/walk"));

  private SmallRoad() {}

  public static Road road() {
    return ROAD;
  }

  private static Road compile(Path folder) {
    return switch (RoadCompiler.compile(folder)) {
      case Compilation.Compiled compiled -> IndexReader.read(compiled.index());
      case Compilation.Refused refused ->
          throw new IllegalStateException(refused.problems().toString());
    };
  }
}
