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
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
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
    Program program(Path folder, Path sources) throws IOException {
      Set<String> modules = named(folder, ".py", "(?m)^(?:from|import) (\\w+)");
      modules.removeIf(module -> Files.exists(folder.resolve(module + ".py")));
      String path =
          Tools.python(String.join(", ", modules)) + File.pathSeparator + System.getenv("PATH");
      return asItSays(folder, Map.of("PATH", path, "PYTHONDONTWRITEBYTECODE", "1"));
    }
  },
  /** Libraries are Debian's, which knows no modules yet and has an older pgx. */
  GO {
    @Override
    Program program(Path folder, Path sources) throws IOException {
      Tools.go();
      var environment = new HashMap<String, String>();
      String cache = Path.of("target/snippets/go").toAbsolutePath().toString();
      environment.putAll(Map.of("GOCACHE", cache, "GOTOOLCHAIN", "local", "GOPROXY", "off"));
      Path driver = folder.resolve("driver.go");
      if (Files.exists(driver)) {
        Files.writeString(driver, Files.readString(driver).replace("/pgx/v5/", "/pgx/v4/"));
      }
      Set<String> libraries =
          named(folder, ".go", "(?m)^[^/\n]*\"([a-z0-9-]+\\.[a-z.]+/[^\" ]+)\"$");
      if (!libraries.isEmpty()) {
        libraries.forEach(Tools::goLibrary);
        environment.putAll(Map.of("GO111MODULE", "off", "GOPATH", Tools.GO_LIBRARIES.toString()));
        // What go.mod said with its version: routes have methods.
        environment.put("GODEBUG", "httpmuxgo121=0");
      }
      return asItSays(folder, environment);
    }
  },
  NODE {
    @Override
    Program program(Path folder, Path sources) throws IOException {
      // Each of the two lists of libraries is an object without another one in it.
      String lists = "(?s)ependencies\": *\\{([^}]*)}";
      for (String list : named(folder, "package.json", lists)) {
        found(list, "\"([^\"]+)\" *:").forEach(Tools::node);
      }
      Files.createSymbolicLink(folder.resolve("node_modules"), Tools.MODULES);
      return asItSays(folder, Map.of());
    }
  },

  /** Compiled here: Maven would look for its plugins on the network. */
  JAVA {
    @Override
    Program program(Path folder, Path sources) throws IOException {
      String resources = folder.resolve("src/main/resources").toString();
      String classes = folder.resolve("classes").toString();
      String classPath = Tools.classPath(sources);
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
      boolean saysMore = Files.exists(folder.resolve(Workspace.FILE));
      return made(folder, null, command, saysMore ? workspace(folder).environment() : Map.of());
    }
  };

  private static final Duration WITHIN = Duration.ofMinutes(1);

  /** The one for a folder of this name in an exercise's {@code solution}. */
  static Kit of(String language) {
    return switch (language) {
      case "python" -> PYTHON;
      case "go" -> GO;
      case "typescript" -> NODE;
      case "java" -> JAVA;
      default -> throw new IllegalArgumentException("no kit for " + language);
    };
  }

  /**
   * What is started. Which libraries it needs is read in its sources.
   *
   * @param folder a copy of the sources that may be written into
   * @param sources where they came from
   */
  abstract Program program(Path folder, Path sources) throws IOException;

  /** What the expression's group takes out of the files whose names end so. */
  private static Set<String> named(Path folder, String ending, String expression)
      throws IOException {
    var names = new TreeSet<String>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(file -> file.toString().endsWith(ending)).toList()) {
        names.addAll(found(Files.readString(file), expression));
      }
    }
    return names;
  }

  private static List<String> found(String text, String expression) {
    return Pattern.compile(expression).matcher(text).results().map(m -> m.group(1)).toList();
  }

  private static Program asItSays(Path folder, Map<String, String> environment) throws IOException {
    Workspace workspace = workspace(folder);
    List<String> command = words(workspace.command());
    assertThat(command).isNotNull();
    var both = new HashMap<>(environment);
    both.putAll(workspace.environment());
    return made(folder, words(workspace.build()), command, both);
  }

  private static Workspace workspace(Path folder) throws IOException {
    String yaml = Files.readString(folder.resolve(Workspace.FILE));
    WorkspaceReader.Read read = WorkspaceReader.read(folder, yaml);
    assertThat(read.problems()).isEmpty();
    return read.workspace();
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
