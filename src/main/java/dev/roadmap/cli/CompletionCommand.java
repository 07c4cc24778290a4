package dev.roadmap.cli;

import dev.roadmap.cli.completion.Script;
import dev.roadmap.cli.completion.Shell;
import dev.roadmap.terminal.Foreign;
import dev.roadmap.terminal.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code roadmap completion}: a shell's script; without one, how to install it. */
final class CompletionCommand implements Command {

  @Override
  public CommandSpec spec() {
    return Spec.of("completion")
        .parameters(
            "SHELL",
            "0..1",
            Candidates.words(Shell.words().toArray(new String[0])),
            "bash, zsh, fish or powershell. None: how to install it")
        .example("roadmap completion", "what to type once, for your shell")
        .example("eval \"$(roadmap completion bash)\"", "in ~/.bashrc")
        .build();
  }

  @Override
  public boolean readsProgress() {
    return false;
  }

  @Override
  public int run(ParseResult arguments, Context context) {
    String[] typed = arguments.matchedPositionalValue(0, new String[0]);
    boolean json = arguments.hasMatchedOption("--json");
    if (typed.length == 0) {
      installation(context, json);
      return Exit.DONE;
    }
    Shell shell = named(typed[0]);
    String script = script(shell, context);
    if (json) {
      context.json(new ScriptJson(Json.SCHEMA, shell.word(), script));
    } else {
      // A script is a file: in UTF-8 whatever the terminal is in.
      Context.write(context.stdout(), script, StandardCharsets.UTF_8);
    }
    return Exit.DONE;
  }

  /** The bundled script; for somebody's own road one with its ids. */
  private static String script(Shell shell, Context context) {
    if (context.globals().roadFolder(context.streams().environment()) != null) {
      return Script.of(shell, Completions.grammar(context.road()));
    }
    try (InputStream in =
        CompletionCommand.class.getResourceAsStream("/completions/" + shell.file())) {
      if (in == null) {
        throw new Problem.Environment(
            "The completion script is missing from the program.", "Install roadmap again.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Shell named(String typed) {
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    for (Shell shell : Shell.values()) {
      if (shell.word().equals(wanted)) {
        return shell;
      }
    }
    if (wanted.equals("pwsh")) {
      return Shell.POWERSHELL;
    }
    List<String> nearest = Nearest.to(wanted, Shell.words());
    throw new Problem.Usage(
        "There is no completion for \"" + Foreign.line(typed) + "\".",
        nearest.isEmpty()
            ? "There is one for bash, zsh, fish and powershell."
            : "Did you mean " + String.join(" or ", nearest) + "?");
  }

  private static void installation(Context context, boolean json) {
    Shell own = own(context.streams().environment().get("SHELL"));
    if (json) {
      context.json(
          new ShellsJson(
              Json.SCHEMA,
              own == null ? null : own.word(),
              Arrays.stream(Shell.values())
                  .map(shell -> new ShellJson(shell.word(), shell.place(), shell.line()))
                  .toList()));
      return;
    }
    Page page = context.out();
    page.prose(
        "",
        "Tab then completes commands, options and every id of the road. Put one line where your"
            + " shell reads it when it starts:");
    for (Shell shell : order(own)) {
      String yours = shell == own ? " " + page.theme().quiet("(yours)") : "";
      page.gap().line(page.theme().strong(shell.word()) + yours + ", in " + shell.place());
      page.line("  " + page.theme().command(shell.line()));
    }
    page.gap().prose("", "It works in the shells you open from then on.");
    page.next("roadmap next", "what to do now");
  }

  private static @Nullable Shell own(@Nullable String path) {
    if (path != null) {
      String program = path.substring(path.lastIndexOf('/') + 1);
      for (Shell shell : Shell.values()) {
        if (shell.word().equals(program) || (shell == Shell.POWERSHELL && program.equals("pwsh"))) {
          return shell;
        }
      }
    }
    return null;
  }

  /** The learner's own first. */
  private static List<Shell> order(@Nullable Shell own) {
    var order = new ArrayList<>(List.of(Shell.values()));
    if (own != null) {
      order.remove(own);
      order.addFirst(own);
    }
    return order;
  }

  /** What {@code completion SHELL --json} prints. */
  record ScriptJson(int schema, String shell, String script) {}

  /** What {@code completion --json} prints; {@code shell} is the learner's own. */
  record ShellsJson(int schema, @Nullable String shell, List<ShellJson> shells) {}

  record ShellJson(String name, String file, String line) {}
}
