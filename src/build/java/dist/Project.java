package dist;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** What Maven tells the packaging program: folders, version, jars and when the build began. */
record Project(
    Path root,
    Path target,
    String version,
    long startedAt,
    Path jar,
    Path picocliSources,
    List<Path> dependencies) {

  /** Reads the arguments in the order in which the pom gives them. */
  static Project fromArguments(String[] arguments) {
    if (arguments.length != 7) {
      throw new BuildFailure("expected 7 arguments, got " + Arrays.toString(arguments));
    }
    List<Path> dependencies =
        Arrays.stream(arguments[6].split(java.io.File.pathSeparator))
            .filter(entry -> entry.endsWith(".jar"))
            .map(Path::of)
            .toList();
    return new Project(
        Path.of(arguments[0]),
        Path.of(arguments[1]),
        arguments[2],
        java.time.Instant.parse(arguments[3]).toEpochMilli(),
        Path.of(arguments[4]),
        Path.of(arguments[5]),
        dependencies);
  }

  /** The folder for what is made on the way. */
  Path work() {
    return target.resolve("package");
  }

  Path buildSources() {
    return root.resolve("src/build");
  }
}
