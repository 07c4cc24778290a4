package dev.roadmap.cli;

import dev.roadmap.curriculum.Road;
import dev.roadmap.progress.ProgressException;
import dev.roadmap.terminal.Foreign;
import dev.roadmap.terminal.Page;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs one command line: finds the command, parses, runs, and makes exit codes of exceptions. */
public final class CommandRunner {

  private final Streams streams;
  private final Places places;
  private final Clock clock;
  private final Function<@Nullable String, Road> roads;

  /**
   * @param roads loads the road of a folder, or the bundled one for null
   */
  public CommandRunner(
      Streams streams, Places places, Clock clock, Function<@Nullable String, Road> roads) {
    this.streams = streams;
    this.places = places;
    this.clock = clock;
    this.roads = roads;
  }

  /** Runs it and returns the exit code; never throws. */
  public int run(List<String> arguments) {
    Globals globals = Globals.of(arguments);
    var context =
        new Context(
            streams,
            globals,
            places,
            clock,
            () -> roads.apply(globals.roadFolder(streams.environment())));
    try {
      int exit = dispatch(globals, context);
      context.flush(context.out());
      context.flush(context.err());
      return exit;
    } catch (Problem problem) {
      return fail(context, problem.getMessage(), problem.fix(), problem.exit(), problem);
    } catch (ProgressException problem) {
      return fail(context, problem.getMessage(), problem.fix(), Exit.ENVIRONMENT, problem);
    } catch (UncheckedIOException closedPipe) {
      // Whoever read our output has read enough.
      return Exit.DONE;
    } catch (RuntimeException | LinkageError bug) {
      return bug(context, bug);
    }
  }

  private int dispatch(Globals globals, Context context) {
    checkColor(globals);
    String name = globals.command();
    if (name == null) {
      return withoutCommand(globals, context);
    }
    Command command = Catalogue.command(name);
    if (command == null) {
      throw unknownCommand(name);
    }
    return run(command, globals, context);
  }

  private int withoutCommand(Globals globals, Context context) {
    for (String option : globals.rest()) {
      switch (option) {
        case "-h", "--help" -> {
          RootHelp.print(context.out());
          return Exit.DONE;
        }
        case "-V", "--version" -> {
          context.out().line(Version.LINE);
          return Exit.DONE;
        }
        default -> {}
      }
    }
    return run(new HomeCommand(), globals, context);
  }

  private static int run(Command command, Globals globals, Context context) {
    if (command.readsProgress()) {
      context.prefetchProgress();
    }
    var line = new CommandLine(command.spec());
    Usage.prepare(line, context.out());
    ParseResult parsed;
    try {
      parsed = line.parseArgs(globals.rest().toArray(new String[0]));
    } catch (ParameterException e) {
      throw usage(e, line);
    }
    if (parsed.isUsageHelpRequested()) {
      context.out().line(Usage.text(line, context.out()).stripTrailing());
      return Exit.DONE;
    }
    return command.run(parsed, context);
  }

  private static void checkColor(Globals globals) {
    if (!List.of("auto", "always", "never").contains(globals.color())) {
      throw new Problem.Usage(
          "--color takes auto, always or never, not \"" + Foreign.line(globals.color()) + "\".",
          "");
    }
  }

  private static Problem unknownCommand(String typed) {
    List<String> nearest = Nearest.to(typed, Catalogue.names());
    String fix =
        nearest.isEmpty()
            ? "roadmap --help lists the commands."
            : "Did you mean roadmap " + String.join(" or roadmap ", nearest) + "?";
    return new Problem.Usage("There is no command \"" + Foreign.line(typed) + "\".", fix);
  }

  private static Problem usage(ParameterException e, CommandLine line) {
    String name = line.getCommandName();
    if (e instanceof UnmatchedArgumentException unmatched) {
      String word = unmatched.getUnmatched().getFirst();
      if (!word.startsWith("-")) {
        return new Problem.Usage(
            "roadmap " + name + " does not know what to do with \"" + Foreign.line(word) + "\".",
            "roadmap " + name + " --help shows what it takes.");
      }
      return unknownOption(name, word, line);
    }
    return new Problem.Usage(
        sentence(Foreign.line(e.getMessage())), "roadmap " + name + " --help shows what it takes.");
  }

  private static Problem unknownOption(String name, String word, CommandLine line) {
    var known = new ArrayList<String>();
    for (OptionSpec option : line.getCommandSpec().options()) {
      known.add(option.longestName());
    }
    List<String> nearest = Nearest.to(word, known);
    String fix =
        nearest.isEmpty()
            ? "roadmap " + name + " --help lists the options."
            : "Did you mean " + String.join(" or ", nearest) + "?";
    return new Problem.Usage(
        "roadmap " + name + " has no option \"" + Foreign.line(word) + "\".", fix);
  }

  private static String sentence(String message) {
    return message.endsWith(".") ? message : message + ".";
  }

  private int fail(
      Context context, String message, String fix, int exit, RuntimeException problem) {
    Page err = new Page(streams.errLook(context.globals()));
    err.item(err.theme().bad("roadmap:") + " ", Foreign.line(message));
    if (!fix.isEmpty()) {
      err.prose("         ", fix);
    }
    if (context.globals().debug()) {
      err.line(trace(problem));
    }
    return write(context, err, exit);
  }

  private int bug(Context context, Throwable bug) {
    Page err = new Page(streams.errLook(context.globals()));
    err.item(
        err.theme().bad("roadmap:") + " ",
        "This is a mistake in roadmap itself, not in what you typed. Your progress is safe.");
    err.prose("         ", Foreign.line(bug.toString()));
    if (context.globals().debug()) {
      err.line(trace(bug));
    } else {
      err.prose("         ", "Run it again with --debug to see where, and please report it.");
    }
    return write(context, err, Exit.BUG);
  }

  private int write(Context context, Page err, int exit) {
    try {
      context.flush(context.out());
      context.flush(context.err());
      context.flush(err);
    } catch (UncheckedIOException closed) {
      return exit;
    }
    return exit;
  }

  private static String trace(Throwable problem) {
    var text = new StringWriter();
    problem.printStackTrace(new PrintWriter(text));
    return text.toString();
  }
}
