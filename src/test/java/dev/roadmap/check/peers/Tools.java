package dev.roadmap.check.peers;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.roadmap.Needed;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What a peer needs of this machine, in the versions it takes. */
final class Tools {

  /** What {@code src/test/snippets/install} fetches. */
  static final Path MODULES = Path.of("src/test/snippets/node_modules").toAbsolutePath();

  /** Where Debian lays the sources of Go libraries. */
  static final Path GO_LIBRARIES = Path.of("/usr/share/gocode");

  private static final String INSTALL = " (see src/test/snippets/install)";

  private Tools() {}

  /** The folder of the first Python that has these modules. */
  static Path python(String modules) {
    List<Path> found =
        everywhere("python3").filter(python -> runs(python, "-c", "import " + modules)).toList();
    Needed.here(!found.isEmpty(), "a Python with " + modules);
    return found.getFirst().getParent();
  }

  static void go() {
    Needed.here(
        everywhere("go")
            .anyMatch(go -> prints(go, "go1.(2[2-9]|[3-9][0-9]).*", "env", "GOVERSION")),
        "Go 1.22 or newer");
  }

  static void goLibrary(String name) {
    Needed.here(
        Files.exists(GO_LIBRARIES.resolve("src").resolve(name)), "Debian's Go library " + name);
  }

  static void node(String module) {
    Needed.here(everywhere("node").findFirst().isPresent(), "Node");
    Needed.here(Files.exists(MODULES.resolve(module)), module + INSTALL);
  }

  /** The libraries of an exercise's solution in Java; whoever else comes gets the first one's. */
  static String classPath(Path sources) throws IOException {
    Path folder = sources.getParent().getParent();
    boolean isExercise = Files.exists(folder.resolve("exercise.yaml"));
    String exercise = isExercise ? folder.getFileName().toString() : "walk-task-api";
    Path file = Path.of("target/snippets", exercise + "-classpath.txt");
    Needed.here(Files.exists(file), "Spring Boot for " + exercise + INSTALL);
    return Files.readString(file).strip();
  }

  private static Stream<Path> everywhere(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
        .map(folder -> Path.of(folder, program).toAbsolutePath())
        .filter(Files::isExecutable);
  }

  private static boolean runs(Path program, String... arguments) {
    return prints(program, "(?s).*", arguments);
  }

  private static boolean prints(Path program, String expected, String... arguments) {
    var command = Stream.concat(Stream.of(program.toString()), Stream.of(arguments)).toList();
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getOutputStream().close();
      String printed = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
      return process.waitFor() == 0 && printed.matches(expected);
    } catch (IOException cannotRun) {
      return false;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
