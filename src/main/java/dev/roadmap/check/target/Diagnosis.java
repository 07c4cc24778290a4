package dev.roadmap.check.target;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts into words why a program does not answer. */
final class Diagnosis {

  /** Lines of what it printed that go with the reason. */
  private static final int LINES = 12;

  /** Lines of what it printed that are searched for what is missing. */
  private static final int SEARCHED = 200;

  /** Where debuggers of Node and Java listen; the program itself comes later. */
  private static final Set<Integer> DEBUGGERS = Set.of(9229, 5005);

  private static final String READ_PORT =
      "Let it read PORT from its environment, or write {port} in the command.";

  private static final Pattern MISSING = Pattern.compile("([^\\s:]+): (command )?not found");

  private final Program program;
  private final Programs programs;
  private final int port;
  private final CapturedOutput output;
  private final long mark;
  private final boolean again;
  private final TakenPort taken;

  /**
   * @param mark where in the output this start begins
   * @param again whether it has run on this port before
   */
  Diagnosis(
      Program program,
      Programs programs,
      int port,
      CapturedOutput output,
      long mark,
      boolean again) {
    this.program = program;
    this.programs = programs;
    this.port = port;
    this.output = output;
    this.mark = mark;
    this.again = again;
    taken = new TakenPort(output, mark);
  }

  /** Something else than the port it was given; null when there is nothing. */
  static @Nullable Listener elsewhere(List<Listener> listeners, int port) {
    for (Listener listener : listeners) {
      if (listener.port() != port && !DEBUGGERS.contains(listener.port())) {
        return listener;
      }
    }
    return null;
  }

  NotStarted exited(int exit, Duration after) {
    String line = taken.line();
    if (!line.isEmpty()) {
      return portTaken(line);
    }
    String command = command();
    String time = seconds(after);
    if (exit == 0) {
      return because(
          command + " ended by itself after " + time + ", before it answered on port " + port + ".",
          "A server goes on until it is stopped: let the program wait for requests.");
    }
    if (exit > 128) {
      return because(
          command + " was ended by signal " + Signals.name(exit - 128) + " after " + time + ".",
          "Run it yourself to see more: PORT=" + port + " " + Program.typed(program.command()));
    }
    if (exit == 127) {
      return missing();
    }
    if (exit == 126) {
      return because(
          command + " could not be run (exit code 126).",
          "What it printed says why: often a program for another kind of machine, or a file that"
              + " is none.");
    }
    return because(
        command
            + " ended with exit code "
            + exit
            + " after "
            + time
            + ", before it answered on port "
            + port
            + ".",
        "Its last lines say why. To try it yourself: PORT="
            + port
            + " "
            + Program.typed(program.command()));
  }

  /** A shell, or the loader of a program, did not find what it was to run. */
  private NotStarted missing() {
    for (String line : output.since(mark, SEARCHED)) {
      Matcher matcher = MISSING.matcher(line);
      if (matcher.find()) {
        String name = matcher.group(1);
        return because(
            command() + " could not be run: there is no `" + brief(name) + "`.",
            programs.nearest(name).isEmpty()
                ? "roadmap doctor shows what is installed."
                : "Did you mean " + String.join(" or ", programs.nearest(name)) + "?");
      }
    }
    return because(
        command() + " could not be run (exit code 127).", "What it printed names what is missing.");
  }

  private NotStarted portTaken(String line) {
    for (int number : taken.candidates(line)) {
      var owner = new ProcessTable().owner(number);
      if (owner.isPresent()) {
        return wanted(number, owner.get());
      }
    }
    if (again) {
      return because(
          command() + " could not take port " + port + " again after it was stopped.",
          "Connections that were just closed keep a port for a minute, unless the server sets"
              + " SO_REUSEADDR before it listens: most frameworks do, a bare socket does not.");
    }
    return because(
        command()
            + " wants a port that another program has, not the one it was given: PORT="
            + port
            + ".",
        READ_PORT);
  }

  private NotStarted wanted(int number, ProcessTable.Owner owner) {
    return number == port
        ? because(TakenPort.by(number, owner), TakenPort.end(owner))
        : because(
            command()
                + " wants port "
                + number
                + ", which is taken by "
                + TakenPort.who(owner)
                + "; it was given PORT="
                + port
                + ".",
            READ_PORT);
  }

  NotStarted ipv6Only() {
    return because(
        "It listens on [::1]:"
            + port
            + " only, which is IPv6: who asks 127.0.0.1 does not reach it.",
        "Let it listen on 127.0.0.1, or leave the host out. As it is, it can be checked with --url"
            + " http://[::1]:"
            + port
            + " once you have started it yourself.");
  }

  NotStarted otherPort(List<Listener> listeners) {
    var ports = new TreeSet<Integer>();
    for (Listener listener : listeners) {
      if (listener.port() != port) {
        ports.add(listener.port());
      }
    }
    String first = Integer.toString(ports.first());
    var names = new ArrayList<String>();
    ports.forEach(number -> names.add(number.toString()));
    return because(
        "It listens on port "
            + String.join(" and ", names)
            + ", not on the one it was given: PORT="
            + port
            + ".",
        READ_PORT
            + " As it is, it can be checked with --url http://127.0.0.1:"
            + first
            + " once you have started it yourself.");
  }

  NotStarted notHttp(String start) {
    return because(
        "What answers on port " + port + " does not speak HTTP: it sent \"" + start.strip() + "\".",
        "The port in PORT is for the HTTP server.");
  }

  NotStarted secure() {
    return because(
        "What answers on port "
            + port
            + " speaks HTTPS (TLS), and the checks are made over plain HTTP.",
        "Let it serve plain HTTP on PORT: TLS is usually added by a proxy in front of it.");
  }

  NotStarted tooSlow(Probe.Answer last, List<Listener> listeners) {
    String within = seconds(program.within());
    String more = "If it needs longer, write `within: 60s` in roadmap.yaml.";
    if (last instanceof Probe.Other(String start)) {
      return notHttp(start);
    }
    if (last instanceof Probe.Closed) {
      return because(
          "It takes connections on port "
              + port
              + ", but closes each without an answer to GET "
              + program.ready()
              + ": so for "
              + within
              + ", the deadline for starting.",
          "The port in PORT is for the HTTP server. " + more);
    }
    if (!(last instanceof Probe.Refused)) {
      return because(
          "It takes connections on port "
              + port
              + ", but did not answer GET "
              + program.ready()
              + " within "
              + within
              + ", the deadline for starting.",
          more);
    }
    if (elsewhere(listeners, port) != null) {
      return otherPort(listeners);
    }
    for (Listener listener : listeners) {
      if (listener.port() == port && !listener.answersIpv4Loopback()) {
        return because(
            "It listens on " + listener.shown() + " only: who asks 127.0.0.1 does not reach it.",
            "Let it listen on 127.0.0.1, or leave the host out.");
      }
    }
    return because(
        new ProcessTable().readable()
            ? "It runs, but listens on no port: nothing after "
                + within
                + ", the deadline for starting."
            : "It runs, but nothing answers on port "
                + port
                + " after "
                + within
                + ", the deadline for starting.",
        "It was given PORT=" + port + ". " + more);
  }

  NotStarted because(String message, String fix) {
    return new NotStarted(message, fix, output.since(mark, LINES));
  }

  private String command() {
    return "`" + brief(Program.typed(program.command())) + "`";
  }

  static String brief(String command) {
    return command.length() <= 60 ? command : command.substring(0, 57) + "...";
  }

  /** {@code 0.3 s}, {@code 20 s}. */
  static String seconds(Duration time) {
    return time.toMillis() < 9_950
        ? String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0).replace(".0 s", " s")
        : Math.round(time.toMillis() / 1000.0) + " s";
  }
}
