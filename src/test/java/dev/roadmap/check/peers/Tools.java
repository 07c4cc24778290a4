package dev.roadmap.check.peers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a peer needs of this machine. Where it is missing the peer is left out, with a line that
 * says so; under {@code -Dshells=required} that is a failure.
 */
final class Tools {

  /** What {@code src/test/snippets/install} fetches. */
  static final Path MODULES = Path.of("src/test/snippets/node_modules").toAbsolutePath();

  /** Where Debian lays the sources of Go libraries. */
  static final Path GO_LIBRARIES = Path.of("/usr/share/gocode");

  private static final String INSTALL = "; src/test/snippets/install fetches it";

  private Tools() {}

  /** The folder of the first Python that has these modules. */
  static Path python(String modules) {
    List<Path> found =
        everywhere("python3").filter(python -> runs(python, "-c", "import " + modules)).toList();
    need(!found.isEmpty(), "a Python with " + modules);
    return found.getFirst().getParent();
  }

  static void go() {
    need(
        everywhere("go")
            .anyMatch(go -> prints(go, "go1.(2[2-9]|[3-9][0-9]).*", "env", "GOVERSION")),
        "Go 1.22 or newer");
  }

  static void goLibrary(String name) {
    need(Files.exists(GO_LIBRARIES.resolve("src").resolve(name)), "Debian's Go library " + name);
  }

  static void node(String module) {
    need(everywhere("node").findFirst().isPresent(), "Node");
    need(Files.exists(MODULES.resolve(module)), module + INSTALL);
  }

  /** The libraries of an exercise in Java. */
  static String classPath(String exercise) throws IOException {
    Path file = Path.of("target/snippets", exercise + "-classpath.txt");
    need(Files.exists(file), "Spring Boot for " + exercise + INSTALL);
    return Files.readString(file).strip();
  }

  static void need(boolean there, String what) {
    String sentence = "left out, because this machine lacks " + what;
    if ("required".equals(System.getProperty("shells"))) {
      assertThat(there).as(sentence).isTrue();
    }
    if (!there) {
      System.out.println("A task API is " + sentence + ".");
    }
    assumeTrue(there, sentence);
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
