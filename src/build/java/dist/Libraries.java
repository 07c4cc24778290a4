package dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The jars of the distribution, in the order of the class path: what every command needs first.
 *
 * @param jars file names inside {@code lib/}
 * @param sqliteLibrary file name of SQLite itself, inside {@code lib/} too
 */
record Libraries(List<String> jars, String sqliteLibrary) {

  static Libraries place(Project project, String hash, Path lib) throws IOException {
    List<String> jars = new ArrayList<>();
    String main = "roadmap-" + hash + ".jar";
    Files.copy(project.jar(), lib.resolve(main));
    jars.add(main);
    placeIndex(project, lib);

    Path picocli = find(project, "picocli-");
    Picocli.compile(project.picocliSources(), lib.resolve(name(picocli)));
    jars.add(name(picocli));

    Path sqlite = find(project, "sqlite-jdbc-");
    String library = SqliteDriver.place(sqlite, lib);
    jars.add(name(sqlite));

    for (Path dependency : project.dependencies()) {
      if (!dependency.equals(picocli) && !dependency.equals(sqlite)) {
        Files.copy(dependency, lib.resolve(name(dependency)));
        jars.add(name(dependency));
      }
    }
    return new Libraries(jars, library);
  }

  /** A file is quicker to read than an entry of a jar. */
  private static void placeIndex(Project project, Path lib) throws IOException {
    byte[] index = Jars.read(project.jar()).get("road.index");
    if (index != null) {
      Files.write(lib.resolve("road.index"), index);
    }
  }

  private static Path find(Project project, String prefix) {
    return project.dependencies().stream()
        .filter(jar -> name(jar).startsWith(prefix))
        .findFirst()
        .orElseThrow(() -> new BuildFailure("no dependency is called " + prefix + "*.jar"));
  }

  private static String name(Path jar) {
    return jar.getFileName().toString();
  }
}
