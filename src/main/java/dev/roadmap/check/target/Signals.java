package dev.roadmap.check.target;

import java.util.Map;

/** The signals that end a program, by the numbers that Linux and macOS share. */
final class Signals {

  private static final Map<Integer, String> NAMES =
      Map.of(
          1, "HUP", 2, "INT", 3, "QUIT", 4, "ILL", 6, "ABRT", 8, "FPE", 9, "KILL", 11, "SEGV", 13,
          "PIPE", 15, "TERM");

  private Signals() {}

  /** {@code SIGKILL (9)}, or only the number. */
  static String name(int signal) {
    String name = NAMES.get(signal);
    return name == null ? Integer.toString(signal) : "SIG" + name + " (" + signal + ")";
  }
}
