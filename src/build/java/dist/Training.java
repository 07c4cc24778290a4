package dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Makes the AOT caches. The commands of the training files run through the real launcher, each in a
 * JVM of its own as in real use; the lists of what they loaded are put together, and a last run of
 * the launcher writes the cache from them.
 */
final class Training {
  private static final int WORST_EXPECTED_EXIT = 3;

  /**
   * From small to large: each holds what the one before it holds, and more; the last, the first.
   */
  static final List<String> CACHES = List.of("brief", "light", "road", "heavy", "server");

  /** What is loaded only in a start from a cache: there the module layer is another kind of map. */
  private static final List<String> UNSEEN = List.of("java/util/HashMap$ValueIterator");

  /** Stands in a training file for the folder of the road's sources. */
  private static final String ROAD = "@ROAD@";

  /** Stands in a training file for the address of a practice server. */
  private static final String SERVER = "@SERVER@";

  private final Path sources;
  private final String road;
  private final Path lib;
  private final String launcher;
  private final String hash;
  private final Path folder;

  Training(Project project, Path distribution, String hash) {
    this.sources = project.buildSources();
    this.road = project.root().resolve("roadmap").toString();
    this.lib = distribution.resolve("lib");
    this.launcher = distribution.resolve("bin/roadmap").toAbsolutePath().toString();
    this.hash = hash;
    this.folder = project.work().resolve("training");
  }

  void run() throws IOException {
    Folders.delete(folder);
    Files.createDirectories(folder.resolve("home"));
    // Somebody's own road is compiled once; what counts is every start after that.
    launch("", List.of("next", "--road", road));
    Set<String> loaded = new LinkedHashSet<>(UNSEEN);
    Set<String> brief = Set.of();
    List<Path> written = new ArrayList<>();
    for (String cache : CACHES) {
      if (cache.equals("server")) {
        loaded.retainAll(brief);
        observeServed().forEach(loaded::addAll);
      } else {
        observe(cache, "").forEach(loaded::addAll);
      }
      brief = brief.isEmpty() ? Set.copyOf(loaded) : brief;
      written.add(write(cache, loaded));
    }
    // Not before: with a cache in place the launcher would use it, and training would see nothing.
    for (int i = 0; i < written.size(); i++) {
      Files.move(written.get(i), lib.resolveSibling(file(CACHES.get(i), hash)));
    }
  }

  /** Where a cache lies in the distribution. */
  static String file(String cache, String hash) {
    return "lib/" + cache + "-" + hash + ".aot";
  }

  /** What those load who talk to a practice server, and what it loads itself. */
  private List<List<String>> observeServed() throws IOException {
    String list = "serve.lst";
    Map<String, String> variables = environment(observing(list));
    List<String> serve = List.of(launcher, "serve", "--stage", "sql", "--port", "0");
    List<List<String>> runs = new ArrayList<>();
    try (var server = new Served(serve, folder, variables)) {
      runs.addAll(observe("server", server.url()));
    } catch (InterruptedException interrupted) {
      throw new BuildFailure("interrupted", interrupted);
    }
    runs.add(loaded(list, serve));
    return runs;
  }

  /** Runs every line of a training file and returns what each run loaded, in their order. */
  private List<List<String>> observe(String cache, String server) throws IOException {
    // The light commands tell a story in order. The others look at what it left, side by side.
    int atOnce = cache.equals("light") ? 1 : Runtime.getRuntime().availableProcessors();
    List<Future<List<String>>> runs = new ArrayList<>();
    try (var pool = Executors.newFixedThreadPool(atOnce)) {
      for (String line : Files.readAllLines(sources.resolve("training-" + cache + ".txt"))) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String list = cache + "-" + runs.size() + ".lst";
          runs.add(pool.submit(() -> observe(words(line, server), list)));
        }
      }
    }
    return runs.stream().map(Training::result).toList();
  }

  private List<String> words(String line, String server) {
    String known = line.replace(ROAD, road).replace(SERVER, server);
    return List.of(known.split(" "));
  }

  private static List<String> result(Future<List<String>> run) {
    try {
      return run.get();
    } catch (InterruptedException | ExecutionException failure) {
      throw failure.getCause() instanceof BuildFailure known
          ? known
          : new BuildFailure("training did not finish", failure);
    }
  }

  private List<String> observe(List<String> command, String list) throws IOException {
    launch(observing(list), command);
    return loaded(list, command);
  }

  private static String observing(String list) {
    return "-Xshare:off -XX:DumpLoadedClassList=" + list;
  }

  private List<String> loaded(String list, List<String> command) throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve(list));
    if (!lines.stream().anyMatch(line -> line.startsWith("dev/roadmap/Main "))) {
      throw new BuildFailure("training never reached Main: " + String.join(" ", command));
    }
    return lines.stream()
        .filter(line -> !line.startsWith("#") && !line.contains(" source: "))
        .map(Training::withoutNumber)
        .toList();
  }

  /** The numbers of two lists would contradict each other, and only custom loaders need them. */
  private static String withoutNumber(String line) {
    int number = line.indexOf(" id: ");
    return number < 0 ? line : line.substring(0, number);
  }

  private Path write(String cache, Set<String> loaded) throws IOException {
    Files.write(folder.resolve("all.lst"), loaded);
    Path written = folder.resolve(cache + ".aot");
    launch(
        "-Xshare:dump -XX:+AOTClassLinking -XX:SharedClassListFile=all.lst"
            + " -XX:SharedArchiveFile="
            + written.getFileName(),
        List.of());
    if (!Files.exists(written)) {
      throw new BuildFailure("the JVM wrote no cache for the " + cache + " commands");
    }
    return written;
  }

  /** File names in the options are relative: the launcher splits the variable at spaces. */
  private void launch(String javaOptions, List<String> command) {
    List<String> words = new ArrayList<>(List.of(launcher));
    words.addAll(command);
    Command.Result result = Command.run(words, folder, environment(javaOptions));
    boolean crashed = result.output().contains("Exception in thread");
    if (crashed || result.code() < 0 || result.code() > WORST_EXPECTED_EXIT) {
      throw new BuildFailure("training: " + result.describe(words));
    }
  }

  private Map<String, String> environment(String javaOptions) {
    String home = folder.resolve("home").toAbsolutePath().toString();
    return Map.of(
        "ROADMAP_JAVA_OPTS", javaOptions,
        "HOME", home,
        "ROADMAP_HOME", home,
        "XDG_DATA_HOME", "",
        "XDG_CONFIG_HOME", "",
        "XDG_CACHE_HOME", "",
        "ROADMAP_ROAD", "",
        "NO_COLOR", "",
        "TERM", "xterm-256color",
        "LC_ALL", "C.UTF-8");
  }
}
