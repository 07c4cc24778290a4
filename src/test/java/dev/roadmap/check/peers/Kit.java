package dev.roadmap.check.peers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.check.target.Program;
import dev.roadmap.check.workspace.Workspace;
import dev.roadmap.curriculum.build.WorkspaceReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * How a program comes to run in a folder that holds its sources: as its {@code roadmap.yaml} says,
 * with the libraries of this machine instead of the network.
 */
enum Kit {
  PYTHON {
    @Override
    Program program(Path folder, String libraries) throws IOException {
      String path = Tools.python(libraries) + File.pathSeparator + System.getenv("PATH");
      return asItSays(folder, Map.of("PATH", path, "PYTHONDONTWRITEBYTECODE", "1"));
    }
  },
  /** Libraries are Debian's, which knows no modules yet and has an older pgx. */
  GO {
    @Override
    Program program(Path folder, String libraries) throws IOException {
      Tools.go();
      var environment = new HashMap<String, String>();
      String cache = Path.of("target/snippets/go").toAbsolutePath().toString();
      environment.putAll(Map.of("GOCACHE", cache, "GOTOOLCHAIN", "local", "GOPROXY", "off"));
      if (!libraries.isEmpty()) {
        Tools.goLibrary(libraries);
        Path driver = folder.resolve("driver.go");
        Files.writeString(driver, Files.readString(driver).replace("/pgx/v5/", "/pgx/v4/"));
        environment.putAll(Map.of("GO111MODULE", "off", "GOPATH", Tools.GO_LIBRARIES.toString()));
        // What go.mod said with its version: routes have methods.
        environment.put("GODEBUG", "httpmuxgo121=0");
      }
      return asItSays(folder, environment);
    }
  },
  NODE {
    @Override
    Program program(Path folder, String libraries) throws IOException {
      for (String library : libraries.split(" ", -1)) {
        Tools.node(library);
      }
      Files.createSymbolicLink(folder.resolve("node_modules"), Tools.MODULES);
      return asItSays(folder, Map.of());
    }
  },

  /** Compiled here: Maven would look for its plugins on the network. */
  JAVA {
    @Override
    Program program(Path folder, String libraries) throws IOException {
      String resources = folder.resolve("src/main/resources").toString();
      String classes = folder.resolve("classes").toString();
      String classPath = Tools.classPath(libraries);
      var compile = new ArrayList<>(List.of("-parameters", "-d", classes, "-cp", classPath));
      try (Stream<Path> files = Files.walk(folder)) {
        files.map(Path::toString).filter(name -> name.endsWith(".java")).forEach(compile::add);
      }
      int exit =
          ToolProvider.getSystemJavaCompiler()
              .run(null, null, null, compile.toArray(new String[0]));
      assertThat(exit).isZero();
      var command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
      command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp"));
      command.add(String.join(File.pathSeparator, classes, resources, classPath));
      command.add("tasks.TaskApi");
      return made(folder, null, command, Map.of());
    }
  };

  private static final Duration WITHIN = Duration.ofMinutes(1);

  /**
   * What is started.
   *
   * @param folder a copy of the sources that may be written into
   * @param libraries what it needs, as its language names that; for Java the exercise they are of
   */
  abstract Program program(Path folder, String libraries) throws IOException;

  private static Program asItSays(Path folder, Map<String, String> environment) throws IOException {
    String yaml = Files.readString(folder.resolve(Workspace.FILE));
    WorkspaceReader.Read read = WorkspaceReader.read(folder, yaml);
    assertThat(read.problems()).isEmpty();
    List<String> command = words(read.workspace().command());
    assertThat(command).isNotNull();
    return made(folder, words(read.workspace().build()), command, environment);
  }

  private static @Nullable List<String> words(Workspace.@Nullable Command command) {
    return switch (command) {
      case Workspace.Words(List<String> words) -> words;
      case Workspace.Line(String text) -> Program.words(text);
      case null -> null;
    };
  }

  private static Program made(
      Path folder,
      @Nullable List<String> build,
      List<String> command,
      Map<String, String> environment) {
    return new Program(command, build, folder, new HashMap<>(environment), "/tasks", WITHIN);
  }
}
