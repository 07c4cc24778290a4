package dev.roadmap.check.target;

import java.time.Duration;

/** Ends a program that takes more memory than a task API ever needs, before the machine suffers. */
final class MemoryLimit {

  /** Bytes, for the program and all that it started. */
  static final long MOST = 3L << 30;

  private static final Duration EVERY = Duration.ofSeconds(1);

  private MemoryLimit() {}

  /** Looks at a program as long as it runs, on a thread of its own. */
  static void watch(Launch launch, CapturedOutput output, long most) {
    Thread.ofVirtual()
        .start(() -> {
          while (runs(launch)) {
            long memory = launch.memory();
            if (memory > most) {
              output.say(
                  "[roadmap ended your program: it took "
                      + (memory >> 20)
                      + " MiB of memory, more than "
                      + (most >> 20)
                      + " MiB]");
              launch.kill();
              return;
            }
          }
        });
  }

  /** Whether it, or a server that it left in the background, still runs a moment later. */
  private static boolean runs(Launch launch) {
    if (!launch.endsWithin(EVERY)) {
      return true;
    }
    try {
      Thread.sleep(EVERY);
    } catch (InterruptedException e) {
      return false;
    }
    return launch.alive();
  }
}
