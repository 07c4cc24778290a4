package dev.roadmap.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a program that should answer at once: nothing to read, a deadline, a few lines kept. */
final class BriefProcess {

  private static final int KEPT = 4096;

  private BriefProcess() {}

  /** How it went. */
  sealed interface Outcome {}

  /** It ended, having said this on stdout and stderr. */
  record Ended(int exit, String output) implements Outcome {}

  /** It was ended at the deadline. */
  record TooSlow() implements Outcome {}

  /** The system would not run it. */
  record NotStarted(String reason) implements Outcome {}

  static Outcome run(List<String> command, Duration patience) {
    Process process;
    try {
      ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
      // Where some, like go, count how often they are asked: asking leaves nothing behind.
      builder.environment().put("XDG_CONFIG_HOME", "/dev/null");
      process = builder.start();
      process.getOutputStream().close();
    } catch (IOException e) {
      return new NotStarted(String.valueOf(e.getMessage()));
    }
    var output = new ByteArrayOutputStream();
    Thread reading = Thread.ofVirtual().start(() -> drain(process.getInputStream(), output));
    try {
      long deadline = System.nanoTime() + patience.toNanos();
      if (!process.waitFor(patience.toNanos(), TimeUnit.NANOSECONDS)) {
        return new TooSlow();
      }
      // Whoever it left behind may hold its output open: what came until now has to do.
      reading.join(Duration.ofNanos(Math.max(1, deadline - System.nanoTime())));
      synchronized (output) {
        return new Ended(process.exitValue(), output.toString(StandardCharsets.UTF_8));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new TooSlow();
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  /** Reads to the end, so that nobody waits for us, and keeps the beginning. */
  private static void drain(InputStream in, ByteArrayOutputStream output) {
    var buffer = new byte[KEPT];
    try {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        synchronized (output) {
          output.write(buffer, 0, Math.min(read, KEPT - output.size()));
        }
      }
    } catch (IOException closed) {
      // It was ended: what came until then stays.
    }
  }
}
