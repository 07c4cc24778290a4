package dev.roadmap.check.target;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** One run of a program, in a process group of its own, guarded from its first moment. */
final class Launch {

  /**
   * The program does not begin before its group is known to the guardian: it waits for a line, and
   * when we die before we wrote it, it ends without having begun.
   */
  private static final String GATE = "read -r go && exec \"$@\" </dev/null";

  /** How long output may still be on its way once the program has ended. */
  private static final Duration DRAIN = Duration.ofMillis(300);

  private static final int KILLED = 128 + 9;

  /** How long the system may take to end what was killed. */
  private static final Duration DYING = Duration.ofSeconds(3);

  /** How long before it is looked at again who is to be killed. */
  private static final Duration ROUND = Duration.ofMillis(500);

  private final Process process;
  private final Guardian guardian;
  private final Leftovers leftovers;
  private final String group;
  private final Family family;
  private final List<Thread> readers;
  private final ProcessTable table = new ProcessTable();
  private boolean settled;

  private Launch(
      Process process, Family.Mark mark, Setting setting, String group, List<Thread> readers) {
    this.process = process;
    this.guardian = setting.guardian();
    this.leftovers = setting.leftovers();
    this.group = group;
    this.family = new Family(process.pid(), mark);
    this.readers = readers;
  }

  /** What a program is started with. */
  record Setting(
      Guardian guardian,
      Leftovers leftovers,
      Separation separation,
      Programs programs,
      CapturedOutput output) {}

  /** Starts a command. */
  static Launch of(
      List<String> command, Path folder, Map<String, String> environment, Setting setting)
      throws IOException {
    var gated = new ArrayList<>(List.of("/bin/sh", "-c", GATE, "sh"));
    gated.addAll(odd(environment));
    gated.addAll(command);
    var builder = new ProcessBuilder(setting.separation().command(gated));
    builder.directory(folder.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    Family.Mark mark = Family.Mark.make();
    builder.environment().put(mark.name(), mark.value());
    var readers = new ArrayList<Thread>();
    Process process = start(builder, setting, readers);
    String group = setting.separation().group(process.pid());
    setting.leftovers().remember(process.toHandle(), Program.typed(command), mark);
    setting.guardian().guard(group, mark);
    try (var gate = process.outputWriter(StandardCharsets.US_ASCII)) {
      gate.write("go\n");
    }
    return new Launch(process, mark, setting, group, readers);
  }

  private static Process start(ProcessBuilder builder, Setting setting, List<Thread> readers)
      throws IOException {
    CapturedOutput output = setting.output();
    Outlets outlets = Outlets.make(setting.programs());
    if (outlets == null) {
      Process process = builder.start();
      readers.add(output.read(process.getInputStream()));
      readers.add(output.read(process.getErrorStream()));
      return process;
    }
    builder.redirectOutput(outlets.out()).redirectError(outlets.err());
    readers.add(output.read(outlets.out()));
    readers.add(output.read(outlets.err()));
    try {
      return builder.start();
    } catch (IOException e) {
      outlets.release();
      throw e;
    } finally {
      outlets.remove();
    }
  }

  /** A shell passes on only variables that it could have itself; Spring's have dots. */
  private static List<String> odd(Map<String, String> environment) {
    var words = new ArrayList<String>();
    environment.forEach((name, value) -> {
      if (!name.matches("[A-Za-z_][A-Za-z0-9_]*")) {
        words.add(name + "=" + value);
      }
    });
    if (!words.isEmpty()) {
      words.addFirst("env");
    }
    return words;
  }

  /** What it, and all that it starts, is known by. */
  Family family() {
    return family;
  }

  /** Whether the command itself has ended; what it started may go on. */
  boolean ended() {
    return !process.isAlive();
  }

  /** Whether it, or anything that it started, still runs. */
  boolean alive() {
    return process.isAlive() || (!settled && familyAlive());
  }

  /** The exit code of the command; of one that has not ended yet, that of what ends it. */
  int exit() {
    return process.isAlive() ? KILLED : process.exitValue();
  }

  /** Waits until it has ended, at most so long. */
  boolean endsWithin(Duration time) {
    try {
      return process.waitFor(time.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Waits for what it printed last. */
  void drain() {
    long deadline = System.nanoTime() + DRAIN.toNanos();
    for (Thread reader : readers) {
      join(reader, deadline);
    }
  }

  private static void join(Thread reader, long deadline) {
    try {
      reader.join(Duration.ofNanos(Math.max(1, deadline - System.nanoTime())));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Resident memory of it and all that it started, in bytes; 0 where that cannot be told. */
  long memory() {
    return table.readable() ? table.memory(family) : 0;
  }

  /** Asks it to end, and ends it when it does not; whether it did so by itself. */
  synchronized boolean stop(Duration grace) {
    if (settled) {
      return true;
    }
    Set<ProcessHandle> relatives = relatives();
    List<Long> reached = table.members(process.pid());
    guardian.signal("TERM", group);
    for (ProcessHandle one : relatives) {
      if (!reached.contains(one.pid())) {
        one.destroy();
      }
    }
    boolean inTime = gone(grace, relatives);
    finish(relatives);
    return inTime;
  }

  /** Ends it at once. */
  synchronized void kill() {
    if (!settled) {
      finish(relatives());
    }
  }

  /** What it started, even in another group; taken before it ends, since then nobody knows. */
  private Set<ProcessHandle> relatives() {
    var relatives = new HashSet<>(process.descendants().toList());
    for (long member : table.members(family)) {
      ProcessHandle.of(member).ifPresent(relatives::add);
    }
    return relatives;
  }

  /** Who was started while the others were being ended is ended in the next round. */
  private void finish(Set<ProcessHandle> relatives) {
    long deadline = System.nanoTime() + DYING.toNanos();
    do {
      guardian.signal("KILL", group);
      process.destroyForcibly();
      relatives.addAll(relatives());
      relatives.forEach(ProcessHandle::destroyForcibly);
    } while (!gone(ROUND, relatives) && System.nanoTime() < deadline);
    guardian.forget();
    leftovers.forget(process.pid());
    settled = true;
    drain();
  }

  /** Waits until nobody of it is left. */
  private boolean gone(Duration time, Set<ProcessHandle> relatives) {
    long deadline = System.nanoTime() + time.toNanos();
    if (!endsWithin(time)) {
      return false;
    }
    while (familyAlive() || relatives.stream().anyMatch(this::runs)) {
      if (System.nanoTime() > deadline) {
        return false;
      }
      pause();
    }
    return true;
  }

  private boolean runs(ProcessHandle one) {
    return one.isAlive() && (!table.readable() || table.runs(one.pid()));
  }

  /** A zombie that nobody collects still answers to signals, but runs no more. */
  private boolean familyAlive() {
    return table.readable() ? !table.members(family).isEmpty() : guardian.signal("0", group);
  }

  private static void pause() {
    try {
      Thread.sleep(5);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
