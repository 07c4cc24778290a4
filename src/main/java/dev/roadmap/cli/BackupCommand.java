package dev.roadmap.cli;

import dev.roadmap.terminal.Foreign;
import dev.roadmap.terminal.Page;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code roadmap backup}: a copy of the progress, and which ones there are. */
final class BackupCommand implements Command {

  @Override
  public CommandSpec spec() {
    return Spec.of("backup")
        .parameters(
            "FILE",
            "0..1",
            Candidates.FILES,
            "A new file, or a folder; usually beside the progress")
        .flag("--list", "Show the backups there are")
        .example("roadmap backup", "a copy with today's date in its name")
        .example("roadmap backup /media/usb", "into another folder")
        .example("roadmap backup --list", "what restore can bring back")
        .build();
  }

  @Override
  public boolean readsProgress() {
    return false;
  }

  @Override
  public int run(ParseResult arguments, Context context) {
    Optional<String> typed = OneArgument.of("backup", arguments);
    boolean json = arguments.hasMatchedOption("--json");
    if (arguments.hasMatchedOption("--list")) {
      if (typed.isPresent()) {
        throw new Problem.Usage("--list takes no file.", "");
      }
      return list(context, json);
    }
    Path copy = context.store().backup(target(context, typed));
    long bytes = copy.toFile().length();
    if (json) {
      context.json(new BackupJson(Json.SCHEMA, copy.toString(), bytes));
      return Exit.DONE;
    }
    Page page = context.out();
    page.prose("", "Kept a copy of your progress, " + Size.of(bytes) + ":");
    page.prose("  ", Foreign.line(copy.toString()));
    page.next("roadmap restore " + BackupFolder.typed(context, copy), "brings it back");
    return Exit.DONE;
  }

  private static @Nullable Path target(Context context, Optional<String> typed) {
    @Nullable Path target = typed.map(FileArgument::path).orElse(null);
    if (target != null
        && !Files.isDirectory(target)
        && Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      throw new Problem.Usage(
          target + " exists already, and a backup overwrites nothing.", "Name another file.");
    }
    if (!context.store().check().present()) {
      throw new Problem.Missing("There is nothing to keep: nothing was recorded yet.", "");
    }
    return target;
  }

  private static int list(Context context, boolean json) {
    List<BackupFolder.Backup> backups = BackupFolder.of(context).backups();
    String folder = context.places().backups().toString();
    if (json) {
      context.json(new BackupsJson(Json.SCHEMA, folder, backups));
      return Exit.DONE;
    }
    Page page = context.out();
    if (backups.isEmpty()) {
      page.line("There is no backup yet.");
      page.next("roadmap backup", "makes one");
      return Exit.DONE;
    }
    page.prose("", "The backups, the newest first, in " + Foreign.line(folder) + ":");
    page.gap();
    for (BackupFolder.Backup backup : backups) {
      page.item(
          "  ", Foreign.line(backup.name()) + "  " + page.theme().quiet(Size.of(backup.bytes())));
    }
    page.next(
        "roadmap restore " + FileArgument.quoted(Foreign.line(backups.getFirst().name())), "");
    return Exit.DONE;
  }

  /** What {@code backup --json} prints. */
  record BackupJson(int schema, String file, long bytes) {}

  /** What {@code backup --list --json} prints. */
  record BackupsJson(int schema, String folder, List<BackupFolder.Backup> backups) {}
}
