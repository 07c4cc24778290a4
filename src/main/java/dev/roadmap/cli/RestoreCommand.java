package dev.roadmap.cli;

import dev.roadmap.terminal.Foreign;
import dev.roadmap.terminal.Page;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code roadmap restore}: a backup in place of the present progress, which is kept as one. */
final class RestoreCommand implements Command {

  @Override
  public CommandSpec spec() {
    return Spec.of("restore")
        .parameters("FILE", "1", Candidates.FILES, "The backup; a name alone is enough for ours")
        .flag("--yes", "Do not ask")
        .example("roadmap backup --list", "see what there is")
        .example("roadmap restore progress-2026-03-10-190000.db", "")
        .example("roadmap restore /media/usb/roadmap.db --yes", "without a question")
        .build();
  }

  @Override
  public boolean readsProgress() {
    return false;
  }

  @Override
  public int run(ParseResult arguments, Context context) {
    boolean json = arguments.hasMatchedOption("--json");
    Path backup =
        BackupFolder.of(context).find(OneArgument.required("restore", arguments, "Which backup?"));
    if (!arguments.hasMatchedOption("--yes")) {
      if (!context.interactive() || json) {
        throw new Problem.Usage(
            "restore puts a backup in place of your present progress.",
            "Add --yes if that is what you want; the present state is kept as a backup.");
      }
      if (!agreed(context, backup)) {
        throw new Problem.Missing("Nothing was changed.", "");
      }
    }
    @Nullable Path kept = context.store().restore(backup);
    if (json) {
      context.json(
          new RestoreJson(Json.SCHEMA, backup.toString(), kept == null ? null : kept.toString()));
      return Exit.DONE;
    }
    show(context, backup, kept);
    return Exit.DONE;
  }

  private static boolean agreed(Context context, Path backup) {
    var questions = new Questions(context, "roadmap restore FILE --yes does not ask.");
    return questions.ask(
        page ->
            page.prose(
                "",
                "Put "
                    + Foreign.line(backup.toString())
                    + " in place of your present progress? The present state is kept as a"
                    + " backup."),
        "no",
        RestoreCommand::yes);
  }

  private static boolean yes(String answer) {
    return switch (answer.toLowerCase(Locale.ROOT)) {
      case "y", "yes" -> true;
      case "n", "no" -> false;
      default ->
          throw new Problem.Usage(
              "\"" + Finder.shown(answer) + "\" is neither yes nor no.", "Write yes or no.");
    };
  }

  private static void show(Context context, Path backup, @Nullable Path kept) {
    Page page = context.out();
    page.prose("", "Restored " + Foreign.line(backup.toString()) + ".");
    if (kept == null) {
      page.prose("", "There was no progress before it.");
      page.next("roadmap stats", "where you are now");
      return;
    }
    page.prose("", "What was there until now is kept as");
    page.prose("  ", Foreign.line(kept.toString()));
    page.next("roadmap restore " + BackupFolder.typed(context, kept), "goes back to that");
  }

  /**
   * What {@code restore --json} prints.
   *
   * @param kept where the state until now is, null when there was none
   */
  record RestoreJson(int schema, String restored, @Nullable String kept) {}
}
