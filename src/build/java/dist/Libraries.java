package dist;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The program and all it needs in one jar: Java opens and checks each jar of the class path at
 * every start, whether anything is read from it or not.
 *
 * @param jar its file name inside {@code lib/}
 * @param sqliteLibrary file name of SQLite itself, inside {@code lib/} too
 */
record Libraries(String jar, String sqliteLibrary) {

  private static final int RELEASE = 25;

  /** Classes of one Java release and later, which take the place of those for all. */
  private static final Pattern VERSIONED = Pattern.compile("META-INF/versions/(\\d+)/(.+)");

  /** Said of a jar as a whole; the licences are laid beside the jar. */
  private static final Pattern LEFT_OUT =
      Pattern.compile(
          "(?:.*/)?module-info\\.class|META-INF/(?:INDEX\\.LIST|MANIFEST\\.MF|[^/]+\\.(?:SF|RSA|DSA|EC))"
              + "|META-INF/native-image/.*|META-INF/(?:.*/)?[^/]*(?:LICENSE|NOTICE)[^/]*");

  private static final String SERVICES = "META-INF/services/";

  static Libraries place(Project project, String hash, Path lib) throws IOException {
    Map<String, byte[]> all = new TreeMap<>();
    Map<String, byte[]> program = Jars.read(project.jar());
    add(all, program, project.jar());
    all.put(JarFile.MANIFEST_NAME, program.get(JarFile.MANIFEST_NAME));
    placeIndex(program, lib);

    Path picocli = find(project, "picocli-");
    Path sqlite = find(project, "sqlite-jdbc-");
    add(all, Picocli.compile(project.picocliSources()), picocli);
    add(all, SqliteDriver.adapt(sqlite), sqlite);
    String library = SqliteDriver.placeLibrary(sqlite, lib);
    for (Path dependency : project.dependencies()) {
      if (!dependency.equals(picocli) && !dependency.equals(sqlite)) {
        add(all, Jars.read(dependency), dependency);
      }
    }
    String jar = "roadmap-" + hash + ".jar";
    Jars.write(lib.resolve(jar), all);
    return new Libraries(jar, library);
  }

  private static void add(Map<String, byte[]> all, Map<String, byte[]> jar, Path from) {
    flatten(jar)
        .forEach((name, content) -> {
          byte[] present = all.putIfAbsent(name, content);
          if (present != null && name.startsWith(SERVICES)) {
            all.put(name, joined(present, content));
          } else if (present != null && name.endsWith(".class")) {
            throw new BuildFailure(name + " is in " + from.getFileName() + " and elsewhere");
          }
        });
  }

  /** Without what concerns the jar alone, and with the classes that this release would take. */
  private static Map<String, byte[]> flatten(Map<String, byte[]> jar) {
    Map<String, byte[]> flat = new TreeMap<>();
    Map<String, Integer> releases = new TreeMap<>();
    for (var entry : jar.entrySet()) {
      Matcher versioned = VERSIONED.matcher(entry.getKey());
      String name = versioned.matches() ? versioned.group(2) : entry.getKey();
      int release = versioned.matches() ? Integer.parseInt(versioned.group(1)) : 0;
      if (release <= RELEASE
          && release >= releases.getOrDefault(name, 0)
          && !LEFT_OUT.matcher(name).matches()) {
        releases.put(name, release);
        flat.put(name, entry.getValue());
      }
    }
    return flat;
  }

  private static byte[] joined(byte[] one, byte[] other) {
    return (new String(one, UTF_8) + "\n" + new String(other, UTF_8)).getBytes(UTF_8);
  }

  /** A file is quicker to read than an entry of a jar. */
  private static void placeIndex(Map<String, byte[]> program, Path lib) throws IOException {
    byte[] index = program.get("road.index");
    if (index != null) {
      Files.write(lib.resolve("road.index"), index);
    }
  }

  private static Path find(Project project, String prefix) {
    return project.dependencies().stream()
        .filter(jar -> jar.getFileName().toString().startsWith(prefix))
        .findFirst()
        .orElseThrow(() -> new BuildFailure("no dependency is called " + prefix + "*.jar"));
  }
}
