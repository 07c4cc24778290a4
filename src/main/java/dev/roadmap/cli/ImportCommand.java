package dev.roadmap.cli;

import dev.roadmap.progress.BadLine;
import dev.roadmap.progress.ImportReport;
import dev.roadmap.terminal.Foreign;
import dev.roadmap.terminal.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code roadmap import}: adds what an export holds and this machine does not. */
final class ImportCommand implements Command {

  private static final int SHOWN = 5;

  @Override
  public CommandSpec spec() {
    return Spec.of("import")
        .parameters("FILE", "1", Candidates.FILES, "An export; - reads it from stdin")
        .example("roadmap import progress.jsonl", "what another machine exported")
        .example("gunzip -c p.gz | roadmap import -", "from another program")
        .build();
  }

  @Override
  public boolean readsProgress() {
    return false;
  }

  @Override
  public int run(ParseResult arguments, Context context) {
    String typed = OneArgument.required("import", arguments, "Which file?");
    ImportReport report = typed.equals("-") ? fromStdin(context) : fromFile(context, typed);
    boolean usable = report.added() + report.known() > 0;
    if (arguments.hasMatchedOption("--json")) {
      context.json(ImportJson.of(report));
    } else {
      show(context.out(), report, usable);
    }
    return usable ? Exit.DONE : Exit.NO;
  }

  private static ImportReport fromStdin(Context context) {
    try {
      return context.store().importFrom(ExportText.reader(context.in()));
    } catch (UncheckedIOException e) {
      throw unreadable("What comes in", e.getCause());
    } catch (IOException e) {
      throw unreadable("What comes in", e);
    }
  }

  private static ImportReport fromFile(Context context, String typed) {
    Path file = FileArgument.path(typed);
    if (Files.isDirectory(file)) {
      throw new Problem.Usage(file + " is a folder.", "Name a file that roadmap export wrote.");
    }
    if (!Files.exists(file)) {
      throw new Problem.Usage(
          "There is no file " + file + ".", "Name a file that roadmap export wrote.");
    }
    try (InputStream in = Files.newInputStream(file);
        Reader lines = ExportText.reader(in)) {
      return context.store().importFrom(lines);
    } catch (UncheckedIOException e) {
      throw unreadable(file.toString(), e.getCause());
    } catch (IOException e) {
      throw unreadable(file.toString(), e);
    }
  }

  private static Problem unreadable(String what, IOException failure) {
    String reason =
        failure instanceof AccessDeniedException
            ? "it is not yours to read"
            : WholeFile.reason(failure);
    return new Problem.Environment(
        what + " cannot be read: " + reason + ". Nothing was added.", "Look at the file.");
  }

  private static void show(Page page, ImportReport report, boolean usable) {
    if (usable) {
      page.prose(
          "",
          "Added "
              + Words.count(report.added(), "entry", "entries")
              + "; "
              + (report.known() == 1 ? "1 was" : report.known() + " were")
              + " here already.");
    } else if (report.refusedInAll() > 0) {
      page.prose("", "Nothing in it could be used.");
    } else {
      page.prose("", "There is nothing in it.");
    }
    refused(page, report);
    if (usable) {
      page.next("roadmap history", "what happened when");
    } else {
      page.next("roadmap export FILE", "writes a file that import reads");
    }
  }

  private static void refused(Page page, ImportReport report) {
    if (report.refusedInAll() == 0) {
      return;
    }
    page.gap();
    page.prose("", Words.count(report.refusedInAll(), "line was", "lines were") + " refused:");
    List<BadLine> first = report.refused().subList(0, Math.min(SHOWN, report.refused().size()));
    for (BadLine line : first) {
      page.item("  line " + line.number() + ": ", Foreign.line(line.reason()));
    }
    if (report.refusedInAll() > first.size()) {
      page.line("  and " + (report.refusedInAll() - first.size()) + " more");
    }
  }

  /**
   * What {@code import --json} prints.
   *
   * @param refused the first hundred
   */
  record ImportJson(int schema, int added, int known, List<BadLine> refused, int refusedInAll) {
    static ImportJson of(ImportReport report) {
      return new ImportJson(
          Json.SCHEMA, report.added(), report.known(), report.refused(), report.refusedInAll());
    }
  }
}
