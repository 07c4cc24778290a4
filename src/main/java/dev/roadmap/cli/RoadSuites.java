package dev.roadmap.cli;

import dev.roadmap.check.suite.Suites;
import dev.roadmap.curriculum.build.Compilation;
import dev.roadmap.curriculum.build.RoadCompiler;
import java.io.IOException;
import java.nio.file.Path;

/** The check suites of another road than the one that came with the program. */
final class RoadSuites {

  private RoadSuites() {}

  static Suites of(String folder) {
    Path road = FileArgument.path(folder);
    try {
      return switch (RoadCompiler.compile(road)) {
        case Compilation.Compiled compiled -> Suites.of(compiled.suites());
        case Compilation.Refused refused ->
            throw new Problem.Usage(
                "The road in " + folder + " is not in order: " + refused.problems().getFirst(),
                "roadmap validate " + folder + " lists everything.");
      };
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
