package dev.roadmap.check.target;

import java.time.Duration;

/** Hears what happens while a program starts, to tell somebody who waits. */
public interface StartListener {

  /** Somebody to whom nobody listens. */
  StartListener NONE =
      new StartListener() {
        @Override
        public void building(String command) {}

        @Override
        public void waiting(Duration since, Duration within) {}

        @Override
        public void endedLeftover(long pid, String command) {}
      };

  /** The program is built first. */
  void building(String command);

  /**
   * It does not answer yet; said every second from the second one on.
   *
   * @param since how long it has been starting
   * @param within how long it may
   */
  void waiting(Duration since, Duration within);

  /** A program that a check which was killed had left behind was ended. */
  void endedLeftover(long pid, String command);
}
