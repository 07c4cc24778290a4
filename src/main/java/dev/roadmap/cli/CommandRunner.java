package dev.roadmap.cli;

import dev.roadmap.cli.completion.CompletionModel;
import dev.roadmap.curriculum.Road;
import dev.roadmap.progress.ProgressException;
import dev.roadmap.terminal.Foreign;
import dev.roadmap.terminal.Look;
import dev.roadmap.terminal.Page;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Runs one command line: finds the command, parses, runs, and makes exit codes of exceptions. */
public final class CommandRunner {

  /** What asks {@code roadmap} alone for one answer, not for the prompt. */
  private static final List<String> ONCE = List.of("--json", "-h", "--help", "-V", "--version");

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

  /** The same program on other streams, as the prompt has them. */
  public CommandRunner on(Streams other) {
    return new CommandRunner(other, places, clock, roads);
  }

  /** Whether this asks for the interactive home: no command, and somebody there to type one. */
  public boolean opensPrompt(List<String> arguments) {
    Globals globals = Globals.of(arguments);
    return globals.command() == null
        && !globals.noInput()
        && streams.interactive()
        && !"dumb".equals(streams.environment().get("TERM"))
        && Collections.disjoint(globals.rest(), ONCE);
  }

  /** How stdout is written to, with these options. */
  public Look look(List<String> arguments) {
    return streams.outLook(Globals.of(arguments));
  }

  /** Where the learner stands; nothing when the progress or the road cannot be read. */
  public Optional<Glance> glance(List<String> arguments) {
    try {
      return Optional.of(Glance.of(context(Globals.of(arguments))));
    } catch (Problem | ProgressException unreadable) {
      // Whoever types a command is told.
      return Optional.empty();
    }
  }

  /** What may be typed next, with these options. */
  public CompletionModel completions(List<String> arguments) {
    return Completions.model(context(Globals.of(arguments)).road());
  }

  /** Runs it and returns the exit code; never throws. */
  public int run(List<String> arguments) {
    Globals globals = Globals.of(arguments);
    Context context = context(globals);
    try {
      int exit = dispatch(globals, context);
      context.flush(context.out());
      context.flush(context.err());
      return exit;
    } catch (Problem problem) {
      return fail(context, problem.getMessage(), problem.fix(), problem.exit(), problem);
    } catch (ProgressException problem) {
      return fail(context, problem.getMessage(), problem.fix(), Exit.ENVIRONMENT, problem);
    } catch (ClosedPipe enough) {
      return Exit.DONE;
    } catch (UncheckedIOException problem) {
      String message = "Something could not be read or written: " + problem.getMessage();
      return fail(context, message, "", Exit.ENVIRONMENT, problem);
    } catch (RuntimeException | LinkageError | StackOverflowError bug) {
      return bug(context, bug);
    }
  }

  private Context context(Globals globals) {
    return new Context(
        streams,
        globals,
        places,
        clock,
        () -> roads.apply(globals.roadFolder(streams.environment())));
  }

  private int dispatch(Globals globals, Context context) {
    checkColor(globals);
    String name = globals.command();
    if (name == null) {
      return withoutCommand(globals, context);
    }
    Command command = Catalogue.command(name);
    if (command == null) {
      throw Misunderstood.command(name);
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
    if (command.readsProgress() && !asksForHelp(globals)) {
      context.prefetchProgress();
    }
    var line = new CommandLine(command.spec());
    Usage.prepare(line, context.out());
    ParseResult parsed;
    try {
      parsed = line.parseArgs(globals.rest().toArray(new String[0]));
    } catch (ParameterException e) {
      throw Misunderstood.arguments(e, line);
    }
    if (parsed.isUsageHelpRequested() && !command.takesHelpAsWord(parsed, context)) {
      context.out().line(Usage.text(line, context.out()).stripTrailing());
      return Exit.DONE;
    }
    return command.run(parsed, context);
  }

  private static boolean asksForHelp(Globals globals) {
    return globals.rest().contains("--help") || globals.rest().contains("-h");
  }

  private static void checkColor(Globals globals) {
    if (!List.of("auto", "always", "never").contains(globals.color())) {
      throw new Problem.Usage(
          "--color takes auto, always or never, not \"" + Foreign.brief(globals.color()) + "\".",
          "");
    }
  }

  private int fail(
      Context context, String message, String fix, int exit, RuntimeException problem) {
    Page err = new Page(streams.errLook(context.globals()));
    err.item(err.theme().bad("roadmap:") + " ", Foreign.block(message));
    if (!fix.isEmpty()) {
      err.prose("         ", Foreign.line(fix));
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

  private static int write(Context context, Page err, int exit) {
    try {
      if (exit != Exit.BUG) {
        // What a command said before it gave up is its own decision; half an answer is none.
        context.flush(context.out());
      }
      context.flush(context.err());
      context.flush(err);
    } catch (ClosedPipe | Problem nobodyListens) {
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
