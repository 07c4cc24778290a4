package dev.roadmap.check.peers;

import dev.roadmap.check.CheckResult;
import dev.roadmap.check.Level;
import dev.roadmap.check.Verdict;
import dev.roadmap.check.shipped.Shipped;
import dev.roadmap.check.suite.Suite;
import dev.roadmap.check.target.Part;
import dev.roadmap.check.target.ProcessTarget;
import dev.roadmap.check.target.Program;
import dev.roadmap.check.target.StartListener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A task API that somebody else could have written, started as {@code roadmap check} starts it.
 *
 * @param sources the folder it lies in
 */
record Peer(Path sources, Kit kit) {

  private static final long SEED = 4711;

  /**
   * What a suite says of it.
   *
   * @param folder an empty one
   * @param environment what it finds there, besides what everybody does
   * @param parts what a check can take away from it
   */
  List<CheckResult> check(
      Suite suite, Path folder, Map<String, String> environment, Map<String, Part> parts)
      throws IOException {
    Path copy = copy(folder.resolve("program"));
    Program program = kit.program(copy, sources);
    var inherited = new HashMap<>(System.getenv());
    inherited.remove("PORT");
    inherited.putAll(program.environment());
    inherited.putAll(suite.app().env());
    inherited.putAll(environment);
    try (ProcessTarget target =
        ProcessTarget.start(program, inherited, folder.resolve("runs"), StartListener.NONE)) {
      return Shipped.run(suite, target, SEED, parts).checks();
    }
  }

  private Path copy(Path to) throws IOException {
    try (Stream<Path> files = Files.walk(sources)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(sources.relativize(file).toString()));
      }
    }
    return to;
  }

  /** Whether it is a must of which it was not shown that it holds. */
  static boolean isRedMust(CheckResult result) {
    return result.level() == Level.MUST
        && result.verdict() != Verdict.PASS
        && result.verdict() != Verdict.ADVICE;
  }
}
