package dev.roadmap.cli;

import dev.roadmap.practice.PracticeServer;
import dev.roadmap.practice.ServerOptions;
import dev.roadmap.practice.fault.Fault;
import dev.roadmap.practice.fault.FaultNames;
import dev.roadmap.practice.fault.Faults;
import dev.roadmap.practice.stage.Stage;
import dev.roadmap.terminal.Foreign;
import dev.roadmap.terminal.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code roadmap serve}: the practice server, until Ctrl-C. */
final class ServeCommand implements Command {

  private static final int PORT = 8080;
  private static final int HIGHEST_PORT = 65_535;

  @Override
  public CommandSpec spec() {
    return Spec.of("serve")
        .option(
            "--stage",
            "STAGE",
            Candidates.words("memory", "sql", "auth", "cache", "jobs", "observe", "limit"),
            "How much it can do, by name or phase: memory (6), sql (7), auth (8), cache (11), jobs"
                + " (12), observe (13), limit (14); each has what the ones before it have")
        .number("--port", "PORT", "Where to listen: 8080 unless PORT says otherwise; 0 picks one")
        .option(
            "--host",
            "ADDRESS",
            Candidates.words("127.0.0.1", "0.0.0.0"),
            "Which address to listen on; any but 127.0.0.1 lets others in")
        .flag("--quiet", "Do not show the requests")
        .option("--log", "FORMAT", Candidates.words("text", "json"), "How to show the requests")
        .option(
            "--data",
            "DIR",
            Candidates.FOLDERS,
            "Where practice.db and practice.key are kept; unless given, where roadmap keeps its"
                + " own")
        .option(
            "--db",
            "URL",
            Candidates.NOTHING,
            "postgresql://user:password@host/name instead of a SQLite file")
        .option(
            "--cache",
            "URL",
            Candidates.NOTHING,
            "redis://host:port instead of a cache in the process")
        .number("--token-seconds", "N", "How long an access token is good: 900, or TOKEN_SECONDS")
        .option(
            "--limit",
            "N/SECONDS",
            Candidates.NOTHING,
            "How often a client may ask in stage limit: 20/10, or RATE_LIMIT")
        .options(
            "--fault",
            "NAME",
            Candidates.words(FaultNames.ALL.toArray(new String[0])),
            "Put a mistake into it; may be given several times")
        .flag("--faults", "List the faults, with what each teaches, and end")
        .example("roadmap serve", "the task API of phase 6, at http://127.0.0.1:8080")
        .example("roadmap serve --stage auth", "with a database, users and tokens")
        .example("roadmap serve --port 0", "at any port that is free")
        .example("roadmap serve --fault lost-write", "one that loses every fifth task")
        .example("roadmap serve --log json", "with a line of JSON a request")
        .note(
            "Limits: a body 1 MiB, headers 64 KiB, path and query 8 KiB, JSON 500 levels deep, 15 s"
                + " for a request to arrive, 60 s to take an answer, 4,000 connections; stage"
                + " memory keeps 128 MiB of tasks.")
        .build();
  }

  @Override
  public boolean readsProgress() {
    return false;
  }

  @Override
  public int run(ParseResult arguments, Context context) {
    if (arguments.hasMatchedOption("--faults")) {
      FaultList.show(arguments, context);
      return Exit.DONE;
    }
    Stage stage = stage(arguments.matchedOptionValue("--stage", "memory"));
    List<Fault> faults = faults(arguments, stage);
    InetSocketAddress address = address(arguments, context);
    ServerOptions options = ServeOptions.of(arguments, context, stage, address).with(faults);
    try (var log = log(arguments, context);
        PracticeServer server = start("serve", options, context, log)) {
      return untilStopped(server, log, () -> log.started(stage, server));
    }
  }

  private static ServeLog log(ParseResult arguments, Context context) {
    String format = arguments.matchedOptionValue("--log", "text");
    if (!format.equals("text") && !format.equals("json")) {
      throw new Problem.Usage(
          "--log takes text or json, not \"" + Foreign.brief(format) + "\".", "");
    }
    boolean json = format.equals("json") || arguments.hasMatchedOption("--json");
    return new ServeLog(context, json, arguments.hasMatchedOption("--quiet"));
  }

  private static Stage stage(String typed) {
    Stage stage = Stage.of(typed);
    if (stage == null) {
      List<String> nearest = Nearest.to(typed, Stream.of(Stage.values()).map(Stage::id).toList());
      throw new Problem.Usage(
          "There is no stage \"" + Foreign.brief(typed) + "\".",
          nearest.isEmpty()
              ? "roadmap serve --help lists the stages."
              : "Did you mean " + String.join(" or ", nearest) + "?");
    }
    return stage;
  }

  private static List<Fault> faults(ParseResult arguments, Stage stage) {
    String[] typed = arguments.matchedOptionValue("--fault", new String[0]);
    var faults = new ArrayList<Fault>();
    for (String name : typed) {
      faults.add(fault(name, stage));
    }
    return faults;
  }

  private static Fault fault(String name, Stage stage) {
    Fault fault = FaultNames.ALL.contains(name) ? Faults.named(name) : null;
    if (fault == null) {
      List<String> nearest = Nearest.to(name, FaultNames.ALL);
      throw new Problem.Usage(
          "There is no fault \"" + Foreign.brief(name) + "\".",
          nearest.isEmpty()
              ? "roadmap serve --faults lists them."
              : "Did you mean " + String.join(" or ", nearest) + "?");
    }
    if (!stage.has(fault.stage())) {
      throw new Problem.Usage(
          "The fault " + name + " is one of stage " + fault.stage().id() + ".",
          "Try roadmap serve --stage " + fault.stage().id() + " --fault " + name + ".");
    }
    return fault;
  }

  static InetSocketAddress address(ParseResult arguments, Context context) {
    int port = port(arguments, context);
    // hunt has no such option
    boolean asked = arguments.hasMatchedOption("--host");
    String host = asked ? arguments.matchedOptionValue("--host", "").strip() : "127.0.0.1";
    if (host.isEmpty()) {
      throw notAnAddress(host);
    }
    try {
      InetAddress address = InetAddress.getByName(host);
      if (!address.isLoopbackAddress()) {
        var warning = new Page(context.err().look());
        warning.item(
            "! ",
            "Listening on "
                + Foreign.brief(host)
                + " lets everybody in your network talk to this server.");
        Context.write(context.streams().err(), warning.toString(), context.streams().charset());
      }
      return new InetSocketAddress(address, port);
    } catch (UnknownHostException unknown) {
      throw notAnAddress(host);
    }
  }

  private static Problem notAnAddress(String host) {
    return new Problem.Usage(
        "--host takes an address of this machine, not \"" + Foreign.brief(host) + "\".",
        "127.0.0.1 is for this machine alone, 0.0.0.0 for the whole network.");
  }

  private static int port(ParseResult arguments, Context context) {
    Integer typed = arguments.matchedOptionValue("--port", (Integer) null);
    String set = ServeOptions.environment(context, "PORT");
    int port;
    try {
      port = typed != null ? typed : set.isEmpty() ? PORT : Integer.parseInt(set);
    } catch (NumberFormatException notANumber) {
      port = -1;
    }
    if (port < 0 || port > HIGHEST_PORT) {
      throw new Problem.Usage(
          "A port is a number from 0 to 65535, not "
              + (typed != null ? typed : "\"" + Foreign.brief(set) + "\", as PORT says")
              + ".",
          "0 picks one that is free.");
    }
    return port;
  }

  static PracticeServer start(
      String command, ServerOptions options, Context context, ServeLog log) {
    try {
      return PracticeServer.start(options, context.clock(), log::exchange, log::mistake);
    } catch (BindException refused) {
      throw ServeTrouble.notBound("roadmap " + command, options.address(), refused);
    } catch (UncheckedIOException failed) {
      throw ServeTrouble.notThere(options, Objects.requireNonNull(failed.getCause()));
    } catch (IOException failed) {
      throw ServeTrouble.notThere(options, failed);
    }
  }

  /**
   * Ctrl-C and SIGTERM end the process from outside; then the hook does what is left to do.
   *
   * @param announce says that the server is there, when it can be ended as it should be
   */
  static int untilStopped(PracticeServer server, ServeLog log, Runnable announce) {
    var hook =
        new Thread(() -> {
          if (server.ignoresTerm()) {
            // While a hook runs, the process goes on, and so does the server.
            waitForever();
          }
          server.close();
          log.stopped();
          log.close();
        });
    Runtime.getRuntime().addShutdownHook(hook);
    announce.run();
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException asked) {
      Runtime.getRuntime().removeShutdownHook(hook);
      log.stopped();
    }
    return Exit.DONE;
  }

  private static void waitForever() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException asked) {
      Thread.currentThread().interrupt();
    }
  }
}
