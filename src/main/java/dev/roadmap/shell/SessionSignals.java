package dev.roadmap.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.utils.Signals;

/**
 * What the system tells the process while the prompt is open: the JVM's own signal dispatch passes
 * it on to the terminal. (JLine would install handlers that run Java inside of a signal, which
 * costs time at start and is nothing a JVM promises to survive.)
 */
final class SessionSignals implements AutoCloseable {

  private static final int SIGNALLED = 128;
  private static final int HUP = 1;
  private static final int TERM = 15;

  private record Registered(String name, Object before) {}

  private final Deque<Registered> registered = new ArrayDeque<>();

  /** Begins to pass them on. */
  static SessionSignals of(Session session) {
    var signals = new SessionSignals();
    Terminal terminal = session.terminal();
    terminal.handle(Signal.INT, _ -> session.stop());
    signals.register("INT", () -> terminal.raise(Signal.INT));
    signals.register("WINCH", () -> terminal.raise(Signal.WINCH));
    signals.register("CONT", () -> terminal.raise(Signal.CONT));
    signals.register("TERM", () -> session.end(SIGNALLED + TERM));
    signals.register("HUP", () -> session.end(SIGNALLED + HUP));
    return signals;
  }

  /** Some systems lack some signals; then there is nothing to restore either. */
  private void register(String name, Runnable handler) {
    Object before = Signals.register(name, handler);
    if (before != null) {
      registered.push(new Registered(name, before));
    }
  }

  @Override
  public void close() {
    for (Registered one : registered) {
      Signals.unregister(one.name(), one.before());
    }
  }
}
