package dev.roadmap.curriculum.build;

import dev.roadmap.check.suite.Suites;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The build's way in: compiles the road of this repository, or fails with what is wrong in it. */
public final class CompileRoad {

  private CompileRoad() {}

  /**
   * Compiles a road; the exit code is 1 when it is refused.
   *
   * @param args the road's folder, and the file to write
   */
  public static void main(String[] args) throws IOException {
    int status = run(Path.of(args[0]), Path.of(args[1]), System.out, System.err);
    if (status != 0) {
      System.exit(status);
    }
  }

  static int run(Path folder, Path index, PrintStream out, PrintStream err) throws IOException {
    if (!Files.exists(folder.resolve("road.yaml"))) {
      Files.deleteIfExists(index);
      out.println("No road to compile: " + folder.resolve("road.yaml") + " is not there yet.");
      return 0;
    }
    return switch (RoadCompiler.compile(folder)) {
      case Compilation.Compiled compiled -> {
        Files.createDirectories(index.toAbsolutePath().getParent());
        Files.write(index, compiled.index());
        Files.write(index.resolveSibling(Suites.FILE), compiled.suites());
        yield 0;
      }
      case Compilation.Refused refused -> {
        tell(folder, refused.problems(), err);
        yield 1;
      }
    };
  }

  private static void tell(Path folder, List<Problem> problems, PrintStream err) {
    for (Problem problem : problems) {
      err.println(folder + "/" + problem);
    }
    int count = problems.size();
    err.println("The road has " + count + (count == 1 ? " problem." : " problems."));
  }
}
