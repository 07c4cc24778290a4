package dev.roadmap.check.target;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in what a program printed that a port was taken, and says who has one. */
final class TakenPort {

  /** Lines that are searched. */
  private static final int SEARCHED = 200;

  private static final Pattern TAKEN =
      Pattern.compile(
          "address (is )?already in use|EADDRINUSE|port.{0,20} (is )?(already )?in use",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PORT = Pattern.compile("(?<![0-9.])([1-9][0-9]{1,4})(?![0-9])");

  private final CapturedOutput output;
  private final long mark;

  /**
   * @param mark where in the output the start begins
   */
  TakenPort(CapturedOutput output, long mark) {
    this.output = output;
    this.mark = mark;
  }

  /** The line that says that a port is taken; empty when none does. */
  String line() {
    String found = "";
    for (String line : output.since(mark, SEARCHED)) {
      if (TAKEN.matcher(line).find()) {
        found = found.isEmpty() || numbers(found).isEmpty() ? line : found;
      }
    }
    return found;
  }

  /** Numbers that may be the port, the likeliest first. */
  Set<Integer> candidates(String line) {
    var candidates = new LinkedHashSet<Integer>(numbers(line));
    // Python names the port only in the lines that led there.
    output.since(mark, SEARCHED).forEach(before -> candidates.addAll(numbers(before)));
    return candidates;
  }

  private static Set<Integer> numbers(String line) {
    var numbers = new TreeSet<Integer>();
    Matcher matcher = PORT.matcher(line);
    while (matcher.find()) {
      numbers.add(Integer.parseInt(matcher.group(1)));
    }
    return numbers;
  }

  /** Before anything is started: the port that was asked for is not free. */
  static NotStarted asked(int port) {
    var owner = new ProcessTable().owner(port);
    return owner.isPresent()
        ? new NotStarted(by(port, owner.get()), end(owner.get()), List.of())
        : new NotStarted(
            "Port " + port + " is taken by another program.",
            "End that program, or use another port.",
            List.of());
  }

  static String by(int port, ProcessTable.Owner owner) {
    return "Port " + port + " is taken by " + who(owner) + ".";
  }

  static String end(ProcessTable.Owner owner) {
    return "End that program (kill " + owner.pid() + "), or use another port.";
  }

  static String who(ProcessTable.Owner owner) {
    String command = owner.command().isEmpty() ? "" : " (" + Diagnosis.brief(owner.command()) + ")";
    return "pid " + owner.pid() + command;
  }
}
