package dev.roadmap.check.target;

import java.io.File;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The learner's program, started by us on a port that we choose. It runs in a process group of its
 * own, which ends with this object, and with this whole process however that ends.
 */
public final class ProcessTarget implements Target {

  private static final Duration BUILD = Duration.ofMinutes(5);

  /** How long a program may take to end when nobody asked for anything in particular. */
  private static final Duration GRACE = Duration.ofSeconds(5);

  /** How long a step's last output may still be on its way. */
  private static final Duration SETTLE = Duration.ofMillis(40);

  /** How long one that comes line by line, as a stack trace of Python, is waited for. */
  private static final Duration WHOLE = Duration.ofMillis(300);

  private static final int LINES = 40;

  private final Program program;
  private final Map<String, String> environment;
  private final StartListener listener;
  private final CapturedOutput output = new CapturedOutput();
  private final Programs programs;
  private final Separation separation;
  private final Guardian guardian;
  private final Leftovers leftovers;
  private final int port;
  private @Nullable Launch launch;
  private Duration took = Duration.ZERO;
  private boolean startedBefore;

  private ProcessTarget(
      Program program, Map<String, String> environment, Path runs, StartListener listener)
      throws IOException {
    this.program = program;
    this.environment = environment;
    this.listener = listener;
    programs = new Programs(environment);
    separation = Separation.of(programs);
    leftovers = new Leftovers(runs);
    guardian = new Guardian(separation);
    port = program.fixedPort() > 0 ? program.fixedPort() : Ports.free();
  }

  /**
   * Builds and starts a program, and waits until it answers.
   *
   * @param environment what it inherits
   * @param runs a folder in which is remembered what runs, made when needed
   * @throws NotStarted when it does not answer
   */
  public static ProcessTarget start(
      Program program, Map<String, String> environment, Path runs, StartListener listener) {
    if (File.separatorChar == '\\') {
      throw new NotStarted(
          "roadmap cannot start programs on Windows yet.",
          "Start it yourself and check it with --url http://localhost:8080, or work in WSL.",
          List.of());
    }
    ProcessTarget target;
    try {
      target = new ProcessTarget(program, environment, runs, listener);
    } catch (IOException e) {
      throw new NotStarted("No process can be started here: " + e.getMessage(), "", List.of());
    }
    try {
      target.begin();
      return target;
    } catch (RuntimeException e) {
      target.close();
      throw e;
    }
  }

  private void begin() {
    leftovers.end(guardian, separation, listener);
    var check = new CommandCheck(program, programs);
    List<String> build = program.build();
    if (build != null) {
      check.check(build);
      build(build);
    }
    check.check(filled(program.command()));
    if (program.fixedPort() > 0 && !Ports.isFree(port)) {
      throw TakenPort.asked(port);
    }
    start();
  }

  private void build(List<String> build) {
    listener.building(Program.typed(build));
    long mark = output.mark();
    Launch building = launch(build);
    boolean ended = building.endsWithin(BUILD);
    building.drain();
    String command = "`" + Program.typed(build) + "`";
    if (!ended) {
      building.kill();
      throw diagnosis(mark).because("The build is not done after 5 minutes: " + command + ".", "");
    }
    int exit = building.exit();
    building.kill();
    if (exit != 0) {
      throw diagnosis(mark)
          .because(
              "The build failed: " + command + " ended with exit code " + exit + ".",
              "Its last lines say why. To try it yourself: " + Program.typed(build));
    }
  }

  @Override
  public synchronized void start() {
    if (alive()) {
      throw new IllegalStateException("it runs");
    }
    kill(); // of one that ended by itself, there is still its output to be read
    long mark = output.mark();
    Launch started = launch(filled(program.command()));
    launch = started;
    MemoryLimit.watch(started, output, MemoryLimit.MOST);
    try {
      took = new Startup(program, port, started, listener, diagnosis(mark)).await();
      startedBefore = true;
    } catch (NotStarted reason) {
      kill();
      throw reason;
    }
  }

  private Diagnosis diagnosis(long mark) {
    return new Diagnosis(program, programs, port, output, mark, startedBefore);
  }

  private Launch launch(List<String> command) {
    var setting = new Launch.Setting(guardian, leftovers, separation, programs, output);
    try {
      return Launch.of(command, program.folder(), variables(), setting);
    } catch (IOException e) {
      throw new NotStarted(
          "`" + Program.typed(command) + "` could not be started: " + e.getMessage(),
          "",
          List.of());
    }
  }

  private Map<String, String> variables() {
    var variables = new HashMap<>(environment);
    // Python keeps what it prints to a pipe back until there is a lot of it.
    variables.putIfAbsent("PYTHONUNBUFFERED", "1");
    variables.put("PORT", Integer.toString(port));
    program.environment().forEach((name, value) -> variables.put(name, filled(value)));
    return variables;
  }

  private List<String> filled(List<String> words) {
    return words.stream().map(this::filled).toList();
  }

  private String filled(String word) {
    return word.replace("{port}", Integer.toString(port));
  }

  @Override
  public URI base() {
    return Addresses.base(address());
  }

  @Override
  public InetSocketAddress address() {
    return new InetSocketAddress(Addresses.IPV4, port);
  }

  @Override
  public String describe() {
    return base()
        + ", started in "
        + Diagnosis.seconds(took)
        + " with "
        + Program.typed(program.command());
  }

  @Override
  public boolean ours() {
    return true;
  }

  @Override
  public synchronized Stopped stop(Duration grace) {
    Launch running = launch;
    if (running == null) {
      return new Stopped(true, 0, Duration.ZERO);
    }
    long begun = System.nanoTime();
    boolean inTime = running.stop(grace);
    launch = null;
    return new Stopped(inTime, running.exit(), Duration.ofNanos(System.nanoTime() - begun));
  }

  @Override
  public synchronized void kill() {
    Launch running = launch;
    if (running != null) {
      running.kill();
      launch = null;
    }
  }

  @Override
  public synchronized boolean alive() {
    Launch running = launch;
    return running != null && running.alive();
  }

  @Override
  public long mark() {
    return output.mark();
  }

  /** Waits a moment for what is still on its way. */
  @Override
  public List<String> printedSince(long mark) {
    long begun = System.nanoTime();
    long quiet = begun;
    long seen = output.size();
    while (System.nanoTime() - quiet < SETTLE.toNanos()
        && System.nanoTime() - begun < WHOLE.toNanos()) {
      try {
        Thread.sleep(5);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        break;
      }
      if (output.size() > seen) {
        seen = output.size();
        quiet = System.nanoTime();
      }
    }
    return output.since(mark, LINES);
  }

  /** Asks it to end, then ends it. */
  @Override
  public void close() {
    stop(GRACE);
    guardian.close();
  }
}
