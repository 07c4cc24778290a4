package dev.roadmap.cli;

import dev.roadmap.terminal.Foreign;
import dev.roadmap.terminal.Page;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code roadmap export}: everything that was recorded, as JSON lines. */
final class ExportCommand implements Command {

  @Override
  public CommandSpec spec() {
    return Spec.of("export")
        .parameters("FILE", "0..1", Candidates.FILES, "Where to; stdout without one, or for -")
        .flag("--force", "Overwrite FILE if it exists")
        .example("roadmap export progress.jsonl", "into a file")
        .example("roadmap export | gzip > p.gz", "to another program")
        .example("roadmap import progress.jsonl", "on the other machine")
        .build();
  }

  @Override
  public boolean readsProgress() {
    return false;
  }

  @Override
  public int run(ParseResult arguments, Context context) {
    String typed = OneArgument.of("export", arguments).orElse("-");
    if (typed.equals("-")) {
      // The lines are data for programs already: --json changes nothing.
      toStdout(context);
      return Exit.DONE;
    }
    Path file = FileArgument.path(typed);
    var events = new long[1];
    new WholeFile(file, arguments.hasMatchedOption("--force"))
        .write(out -> events[0] = context.store().exportTo(out));
    if (arguments.hasMatchedOption("--json")) {
      context.json(new ExportJson(Json.SCHEMA, file.toAbsolutePath().toString(), events[0]));
      return Exit.DONE;
    }
    Page page = context.out();
    page.prose(
        "",
        "Wrote "
            + Words.count(events[0], "entry", "entries")
            + " to "
            + Foreign.line(file.toString())
            + ".");
    page.next(
        "roadmap import " + FileArgument.quoted(Foreign.line(String.valueOf(file.getFileName()))),
        "on another machine adds them there");
    return Exit.DONE;
  }

  private static void toStdout(Context context) {
    // Flushed, not closed: stdout is not ours alone.
    var out = new BufferedWriter(new OutputStreamWriter(context.stdout(), StandardCharsets.UTF_8));
    try {
      context.store().exportTo(out);
      out.flush();
    } catch (UncheckedIOException e) {
      throw incomplete(e.getCause());
    } catch (IOException e) {
      throw incomplete(e);
    }
  }

  /** Half an export must not look like a whole one; only a reader who went away is no failure. */
  private static RuntimeException incomplete(IOException failure) {
    return "Broken pipe".equals(failure.getMessage())
        ? new UncheckedIOException(failure)
        : new Problem.Environment(
            "The export is not complete: " + WholeFile.reason(failure) + ".",
            "Look at the disk, or name a file elsewhere.");
  }

  /** What {@code export FILE --json} prints. */
  record ExportJson(int schema, String file, long events) {}
}
