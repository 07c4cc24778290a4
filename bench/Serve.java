import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part of bench/serve that starts servers, loads them in turns and prints the tables. */
public final class Serve {

  private static final String HEADERS = "Content-Type: application/json\r\n";
  private static final String TASK = "{\"title\":\"water the fence\"}";
  private static final Pattern REQUESTS = Pattern.compile("(\\d+) requests in");
  private static final Pattern RATE = Pattern.compile("Requests/sec: +([0-9.]+)");
  private static final Pattern MEMORY = Pattern.compile("VmRSS:\\s+(\\d+) kB");
  private static final int STARTS = 5;
  private static final int TASKS = 20;

  /** What is asked, in the order in which it is measured: POST last, because it makes lists long. */
  private enum Load {
    ONE("GET one", "/tasks/1"),
    LIST("GET list of 20", "/tasks"),
    POST("POST", "/tasks");

    private final String words;
    private final String path;

    Load(String words, String path) {
      this.words = words;
      this.path = path;
    }
  }

  /**
   * A server that can be started.
   *
   * @param keeper where it keeps its tasks: {@code memory}, or {@code sql} for a SQLite file
   */
  private record Server(
      String name, String keeper, boolean ours, Path folder, List<String> command) {

    String words() {
      return name + ", " + keeper;
    }
  }

  /** One that runs. */
  private record Running(Server server, Process process, int port, double millis) {

    String request(String method, String path, String body) throws IOException {
      try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
        String head = method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";
        String length = "Content-Length: " + body.length() + "\r\n\r\n";
        socket.getOutputStream().write((head + HEADERS + length + body).getBytes(ISO_8859_1));
        return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
      }
    }

    int megabytes() throws IOException {
      Matcher memory = MEMORY.matcher(Files.readString(Path.of("/proc/" + process.pid() + "/status")));
      return memory.find() ? Integer.parseInt(memory.group(1)) / 1024 : 0;
    }

    void stop() throws InterruptedException {
      process.destroy();
      process.waitFor();
    }
  }

  private final Path root;
  private final Path work;
  private final int rounds;
  private final int seconds;
  private final Path post;
  private final List<Server> servers;
  private final Map<Server, Long> posted = new HashMap<>();

  private Serve(Path root, Path work, Path jdk, int rounds, int seconds) throws IOException {
    this.root = root;
    this.work = work;
    this.rounds = rounds;
    this.seconds = seconds;
    post =
        Files.writeString(
            work.resolve("post.lua"),
            "wrk.method = 'POST'; wrk.body = '" + TASK + "'\n"
                + "wrk.headers['Content-Type'] = 'application/json'\n");
    servers =
        List.of(
            practice("memory"),
            peer("Go", "memory", "net-http", List.of("./task-api")),
            peer("Express", "memory", "express", List.of("node", "app.js")),
            peer("Spring Boot", "memory", "spring", spring(jdk, "walk-task-api")),
            practice("sql"),
            peer("Go", "sql", "sql/go", List.of("./task-api")),
            peer("Express", "sql", "sql/express", List.of("node", "app.js")),
            peer("Spring Boot", "sql", "sql/spring", spring(jdk, "walk-task-db")));
  }

  private List<String> spring(Path jdk, String solution) throws IOException {
    Path libraries = root.resolve("target/snippets/" + solution + "-classpath.txt");
    String path =
        String.join(
            File.pathSeparator,
            "classes",
            "src/main/resources",
            Files.readString(libraries).strip(),
            work.resolve("sqlite-jdbc.jar").toString());
    return List.of(jdk + "/bin/java", "-cp", path, "tasks.TaskApi");
  }

  private Server peer(String name, String keeper, String folder, List<String> command) {
    return new Server(name, keeper, false, work.resolve(folder), command);
  }

  private Server practice(String stage) throws IOException {
    Path folder = Files.createDirectories(work.resolve(stage));
    return new Server(
        "practice server",
        stage,
        true,
        folder,
        List.of(
            root + "/target/roadmap/bin/roadmap", "serve", "--stage", stage, "--quiet", "--data", "."));
  }

  public static void main(String[] arguments) throws Exception {
    new Serve(
            Path.of(arguments[0]),
            Path.of(arguments[1]),
            Path.of(arguments[2]),
            Integer.parseInt(arguments[3]),
            Integer.parseInt(arguments[4]))
        .run();
  }

  private void run() throws Exception {
    Map<Server, Double> starts = starts();
    List<Running> running = new ArrayList<>();
    try {
      for (Server server : servers) {
        Running one = start(server);
        running.add(one);
        for (int i = 0; i < TASKS; i++) {
          expect("201", one.request("POST", "/tasks", TASK));
        }
      }
      Map<Load, Map<Server, Double>> rates = load(running);
      print(rates);
      System.out.println(
          "\n| | first 200 after, ms | resident after the load, MB | tasks posted in it |"
              + "\n| --- | ---: | ---: | ---: |");
      for (Running one : running) {
        System.out.printf(
            Locale.ROOT,
            "| %s | %.0f | %d | %,d |%n",
            one.server().words(),
            starts.get(one.server()),
            one.megabytes(),
            posted.get(one.server()));
      }
      System.out.println("| goal for ours | 400 | 150 | |");
    } finally {
      for (Running one : running) {
        one.stop();
      }
    }
    check();
  }

  private Running start(Server server) throws IOException, InterruptedException {
    int port;
    try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    var builder = new ProcessBuilder(server.command()).directory(server.folder().toFile());
    builder.environment().put("PORT", Integer.toString(port));
    builder.environment().put("ROADMAP_HOME", work.resolve("home").toString());
    builder.redirectErrorStream(true).redirectOutput(work.resolve("out.txt").toFile());
    long began = System.nanoTime();
    Process process = builder.start();
    while (true) {
      var running = new Running(server, process, port, (System.nanoTime() - began) / 1e6);
      try {
        if (running.request("GET", "/tasks", "").startsWith("HTTP/1.1 200")) {
          return new Running(server, process, port, (System.nanoTime() - began) / 1e6);
        }
      } catch (IOException notYet) {
        if (!process.isAlive() || running.millis() > 60_000) {
          throw new IOException(server.command() + ": " + Files.readString(work.resolve("out.txt")));
        }
      }
      Thread.sleep(2);
    }
  }

  /** The median time until the first 200, in turns. */
  private Map<Server, Double> starts() throws IOException, InterruptedException {
    Map<Server, double[]> times = new LinkedHashMap<>();
    for (int round = 0; round < STARTS; round++) {
      for (Server server : servers) {
        Running running = start(server);
        running.stop();
        times.computeIfAbsent(server, unseen -> new double[STARTS])[round] = running.millis();
      }
    }
    Map<Server, Double> medians = new LinkedHashMap<>();
    times.forEach((server, all) -> medians.put(server, median(all)));
    return medians;
  }

  private Map<Load, Map<Server, Double>> load(List<Running> running)
      throws IOException, InterruptedException {
    Map<Load, Map<Server, Double>> rates = new LinkedHashMap<>();
    for (Load load : Load.values()) {
      Map<Server, double[]> measured = new LinkedHashMap<>();
      for (int round = -2; round < rounds; round++) {
        for (Running one : running) {
          double rate = wrk(load, one, round < 0 ? 2 * seconds : seconds);
          if (round >= 0) {
            measured.computeIfAbsent(one.server(), unseen -> new double[rounds])[round] = rate;
          }
        }
      }
      Map<Server, Double> medians = new LinkedHashMap<>();
      measured.forEach((server, all) -> medians.put(server, median(all)));
      rates.put(load, medians);
    }
    return rates;
  }

  /** Requests a second. */
  private double wrk(Load load, Running running, int during)
      throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of("wrk", "-t1", "-c32", "-d" + during + "s"));
    if (load == Load.POST) {
      command.addAll(List.of("-s", post.toString()));
    }
    command.add("http://127.0.0.1:" + running.port() + load.path);
    String printed = output(new ProcessBuilder(command));
    Matcher rate = RATE.matcher(printed);
    if (!rate.find() || printed.contains("Non-2xx") || printed.contains("Socket errors")) {
      throw new IOException(running.server().name() + ": " + printed);
    }
    Matcher requests = REQUESTS.matcher(printed);
    if (load == Load.POST && requests.find()) {
      posted.merge(running.server(), Long.parseLong(requests.group(1)), Long::sum);
    }
    return Double.parseDouble(rate.group(1));
  }

  private static String output(ProcessBuilder builder) throws IOException, InterruptedException {
    Process process = builder.redirectErrorStream(true).start();
    process.getOutputStream().close();
    String printed = new String(process.getInputStream().readAllBytes(), ISO_8859_1);
    process.waitFor();
    return printed;
  }

  private void print(Map<Load, Map<Server, Double>> rates) {
    List<Server> ours = servers.stream().filter(Server::ours).toList();
    System.out.println(
        "| requests a second, median of " + rounds + " rounds of " + seconds
            + " s | practice server | Go | Express | Spring Boot |"
            + "\n| --- | ---: | ---: | ---: | ---: |");
    for (Server one : ours) {
      rates.forEach((load, row) -> {
        System.out.print("| " + load.words + ", " + one.keeper() + " |");
        beside(one, true).forEach(
            server -> System.out.printf(Locale.ROOT, " %,.0f |", row.get(server)));
        System.out.println();
      });
    }
    System.out.println(
        "\n| ratio of ours to | Go, goal 0.8 | Express, goal 1 | Spring Boot, goal 1 |"
            + "\n| --- | ---: | ---: | ---: |");
    for (Server one : ours) {
      rates.forEach((load, row) -> {
        System.out.print("| " + load.words + ", " + one.keeper() + " |");
        beside(one, false).forEach(
            server -> System.out.printf(Locale.ROOT, " %.2f |", row.get(one) / row.get(server)));
        System.out.println();
      });
    }
  }

  /** Those that keep their tasks as this one does. */
  private List<Server> beside(Server one, boolean itself) {
    return servers.stream()
        .filter(server -> server.keeper().equals(one.keeper()) && (itself || !server.ours()))
        .toList();
  }

  /** The whole process of checking our own server, from the command line to its end. */
  private void check() throws IOException, InterruptedException {
    String roadmap = root + "/target/roadmap/bin/roadmap";
    double[] times = new double[STARTS];
    for (int i = 0; i < STARTS; i++) {
      var builder =
          new ProcessBuilder(
              roadmap, "check", "tasks-api", "--no-remember", "--", roadmap, "serve", "--quiet");
      builder.directory(Files.createDirectories(work.resolve("check")).toFile());
      builder.environment().put("ROADMAP_HOME", work.resolve("home").toString());
      long began = System.nanoTime();
      String printed = output(builder);
      times[i] = (System.nanoTime() - began) / 1e6;
      if (!printed.contains(" passed")) {
        throw new IOException(printed);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%n`roadmap check tasks-api -- roadmap serve`, the whole of it: %.1f s (median of %d, goal 3 s).%n",
        median(times) / 1000,
        STARTS);
  }

  private static void expect(String status, String answer) throws IOException {
    if (!answer.startsWith("HTTP/1.1 " + status)) {
      throw new IOException("expected " + status + ", got " + answer);
    }
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
