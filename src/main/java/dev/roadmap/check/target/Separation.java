package dev.roadmap.check.target;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a command gets a process group of its own, so that it can be ended with everything it
 * started, and so that Ctrl-C in the terminal is ours to handle: {@code setsid} where there is one,
 * on macOS {@code perl}.
 *
 * @param prefix goes before the command; empty where nothing of the kind is installed
 */
record Separation(List<String> prefix) {

  private static final String PERL = "setpgrp(0, 0); exec { $ARGV[0] } @ARGV or exit 127";

  /** The best that is installed. */
  static Separation of(Programs programs) {
    Optional<Path> setsid = programs.find("setsid");
    if (setsid.isPresent()) {
      return new Separation(List.of(setsid.get().toString()));
    }
    Optional<Path> perl = programs.find("perl");
    return perl.isPresent()
        ? new Separation(List.of(perl.get().toString(), "-e", PERL))
        : new Separation(List.of());
  }

  /** Whether there are groups at all. */
  boolean groups() {
    return !prefix.isEmpty();
  }

  List<String> command(List<String> command) {
    var whole = new ArrayList<>(prefix);
    whole.addAll(command);
    return List.copyOf(whole);
  }

  /** What to send a signal to so that it reaches all that this process started. */
  String group(long pid) {
    return groups() ? "-" + pid : Long.toString(pid);
  }
}
