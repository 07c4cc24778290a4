package dev.roadmap.shell;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** The command that runs now, on a thread of its own so that Ctrl-C reaches it. */
final class Foreground {

  /** How a command came to its end. */
  sealed interface End permits Returned, Stopped, Abandoned {}

  record Returned(int exit) implements End {}

  /** It was told to stop, and did. */
  record Stopped() implements End {}

  /** It was told twice and went on. */
  record Abandoned() implements End {}

  private static final class Running {
    private final CompletableFuture<End> end = new CompletableFuture<>();
    private final Valve output;
    private final Thread thread;
    private volatile boolean told;

    Running(Valve output, IntSupplier command) {
      this.output = output;
      this.thread = new Thread(() -> run(command), "command");
      thread.setDaemon(true);
    }

    private void run(IntSupplier command) {
      try {
        int exit = command.getAsInt();
        end.complete(told ? new Stopped() : new Returned(exit));
      } catch (RuntimeException | Error failure) {
        end.completeExceptionally(failure);
      }
    }
  }

  private volatile @Nullable Running running;

  /** Runs it and waits for its end. */
  End run(Valve output, IntSupplier command) throws InterruptedException {
    var started = new Running(output, command);
    running = started;
    try {
      started.thread.start();
      return started.end.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      running = null;
    }
  }

  /** Tells the running command to stop; told twice, it is left behind. */
  void stop() {
    Running present = running;
    if (present == null) {
      return;
    }
    if (present.told) {
      present.end.complete(new Abandoned());
    }
    present.told = true;
    present.output.close();
    present.thread.interrupt();
  }
}
