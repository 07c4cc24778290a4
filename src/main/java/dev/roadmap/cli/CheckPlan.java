package dev.roadmap.cli;

import dev.roadmap.check.suite.Suite;
import dev.roadmap.check.target.CommandPart;
import dev.roadmap.check.target.NotStarted;
import dev.roadmap.check.target.ProcessTarget;
import dev.roadmap.check.target.Program;
import dev.roadmap.check.target.StartListener;
import dev.roadmap.check.target.Target;
import dev.roadmap.check.target.TargetRefused;
import dev.roadmap.check.target.UrlTarget;
import dev.roadmap.check.workspace.Workspace;
import dev.roadmap.curriculum.Step;
import dev.roadmap.curriculum.build.WorkspaceReader;
import dev.roadmap.terminal.Foreign;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is checked, and against what: of what was typed and what {@code roadmap.yaml} says.
 *
 * @param whole the suite with all its checks
 * @param exercise the one that was named; null when it was a suite
 * @param suite the checks that are run
 * @param program how it is started; null when it runs already
 * @param url where it runs already; empty when it is started
 * @param parts by name, what can be taken away from the program, with the commands for it
 * @param again what was typed of the target, for the next command line; empty when it is remembered
 */
record CheckPlan(
    Suite whole,
    @Nullable Step exercise,
    Suite suite,
    @Nullable Program program,
    String url,
    Map<String, CommandPart> parts,
    String again,
    long seed) {

  private static final int SHOWN = 3;
  private static final int SEEDS = 9999;

  /** Bytes of a file that people write by hand. */
  private static final long LARGEST = 64 * 1024;

  /** Puts it together. */
  static CheckPlan of(CheckOptions options, Context context) {
    Workspace workspace = workspace(options.folder());
    String id = options.id().isEmpty() ? workspace.subject() : options.id();
    var subject = new CheckSubject(context);
    if (id.isEmpty()) {
      throw new Problem.Usage(
          "Check what? There is no " + Workspace.FILE + " here that names a suite or an exercise.",
          "roadmap check tasks-api -- COMMAND starts your program and checks it; roadmap check"
              + " --list lists the suites.");
    }
    CheckSubject.Found found = subject.find(id);
    Suite whole = found.suite();
    Suite suite = CheckSubject.only(whole, options.only());
    String url = options.url();
    Workspace.Command typed =
        options.command().isEmpty() ? null : new Workspace.Words(options.command());
    Workspace.Command command = typed == null && url.isEmpty() ? workspace.command() : typed;
    if (command == null && url.isEmpty()) {
      url = workspace.url();
    }
    Program program = command == null ? null : program(command, workspace, whole, options.folder());
    return new CheckPlan(
        whole,
        found.exercise(),
        suite,
        program,
        url,
        parts(workspace, options.folder(), environment(context)),
        again(options, workspace, program),
        seed(options, context));
  }

  private static Workspace workspace(Path folder) {
    Path file = folder.resolve(Workspace.FILE);
    WorkspaceReader.Read read;
    try {
      if (Files.size(file) > LARGEST) {
        throw new Problem.Usage(
            file + " is larger than 64 KiB, and all it has to say is how your program is started.",
            "Look at what is in it.");
      }
      read = WorkspaceReader.read(folder, Files.readString(file));
    } catch (NoSuchFileException none) {
      return Workspace.bare(folder);
    } catch (CharacterCodingException e) {
      throw new Problem.Usage(file + " is not written in UTF-8.", "");
    } catch (IOException e) {
      throw new Problem.Environment(file + " cannot be read: " + e.getMessage(), "");
    }
    if (!read.problems().isEmpty()) {
      var message = new StringBuilder("roadmap.yaml is not in order:");
      read.problems().stream()
          .limit(SHOWN)
          .forEach(problem ->
              message
                  .append(" ")
                  .append(problem)
                  .append(problem.message().endsWith("?") ? "" : "."));
      throw new Problem.Usage(message.toString(), "");
    }
    return read.workspace();
  }

  private static Program program(
      Workspace.Command command, Workspace workspace, Suite suite, Path folder) {
    var environment = new HashMap<>(suite.app().env());
    environment.putAll(workspace.environment());
    Workspace.Command build = workspace.build();
    Duration within = workspace.within();
    return new Program(
        words(command, folder),
        build == null ? null : words(build, folder),
        folder,
        environment,
        workspace.ready().isEmpty() ? suite.app().readyPath() : workspace.ready(),
        within == null ? suite.app().readyWithin() : within);
  }

  private static Map<String, CommandPart> parts(
      Workspace workspace, Path folder, Map<String, String> environment) {
    var parts = new HashMap<String, CommandPart>();
    workspace
        .parts()
        .forEach((name, part) ->
            parts.put(
                name,
                new CommandPart(
                    words(part.stop(), folder), words(part.start(), folder), folder, environment)));
    return parts;
  }

  /** A command of one word with spaces was quoted as a whole, unless a file is called so. */
  private static List<String> words(Workspace.Command command, Path folder) {
    return switch (command) {
      case Workspace.Line(String text) -> Program.words(text);
      case Workspace.Words(List<String> words) -> {
        String first = words.getFirst();
        boolean line = words.size() == 1 && first.strip().contains(" ");
        yield line && !Files.exists(folder.resolve(first)) ? Program.words(first) : words;
      }
    };
  }

  /** What stands in roadmap.yaml, or will in a moment, need not be typed again. */
  private static String again(
      CheckOptions options, Workspace workspace, @Nullable Program program) {
    if (!options.url().isEmpty()) {
      String host = options.anyHost() ? " --yes-this-host" : "";
      return " --url " + FileArgument.quoted(options.url()) + host;
    }
    boolean kept = options.remember() && workspace.command() == null && workspace.url().isEmpty();
    boolean known = new Workspace.Words(options.command()).equals(workspace.command());
    return program == null || options.command().isEmpty() || kept || known
        ? ""
        : " -- " + Program.typed(program.command());
  }

  private static long seed(CheckOptions options, Context context) {
    Integer seed = options.seed();
    return seed == null ? Math.floorMod(context.clock().millis() * 31, SEEDS) + 1 : seed;
  }

  /** Refuses to go on as long as nobody has said where the program is. */
  void needTarget(String name) {
    if (program == null && url.isEmpty()) {
      throw new Problem.Usage(
          "roadmap does not know yet how your program is started.",
          "roadmap "
              + name
              + " "
              + id()
              + " -- python3 app.py starts it, with any command; --url"
              + " http://localhost:8080 checks one that runs already.");
    }
  }

  /**
   * Brings the program to answer.
   *
   * @throws NotStarted when it does not
   */
  Target open(CheckOptions options, Context context, StartListener listener) {
    needTarget("check");
    try {
      if (program != null) {
        Path runs = context.places().cache().resolve("running");
        return ProcessTarget.start(program, environment(context), runs, listener);
      }
      return UrlTarget.of(url, whole.app().readyPath(), options.anyHost());
    } catch (TargetRefused refused) {
      throw new Problem.Usage(Foreign.line(String.valueOf(refused.getMessage())), refused.fix());
    }
  }

  /** Ours, with the variables that the launcher had to take out of it. */
  private static Map<String, String> environment(Context context) {
    var environment = new HashMap<>(context.streams().environment());
    String prefix = "roadmap.env.";
    for (String name : System.getProperties().stringPropertyNames()) {
      if (name.startsWith(prefix)) {
        environment.put(name.substring(prefix.length()), System.getProperty(name, ""));
      }
    }
    return environment;
  }

  /** The command line that runs this again; {@code options} stand before the target. */
  String command(String options) {
    return "roadmap check " + id() + options + again;
  }

  /** The id that was meant: of the exercise, or else of the suite. */
  String id() {
    return exercise == null ? whole.id() : exercise.id();
  }

  /** Whether all of the suite is run. */
  boolean complete() {
    return suite.checks().size() == whole.checks().size();
  }
}
