package dev.roadmap.cli;

import dev.roadmap.progress.Event;
import dev.roadmap.terminal.Page;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code roadmap undo}: the last change is taken back; again, the one before it. */
final class UndoCommand implements Command {

  private static final int LISTED = 4;

  @Override
  public CommandSpec spec() {
    return Spec.of("undo")
        .example("roadmap undo", "take back the last change")
        .example("roadmap history", "see what there is to take back")
        .build();
  }

  @Override
  public boolean readsProgress() {
    return false;
  }

  @Override
  public int run(ParseResult arguments, Context context) {
    List<Event> events = context.store().undo();
    if (arguments.hasMatchedOption("--json")) {
      context.json(
          new UndoJson(Json.SCHEMA, events.stream().map(HistoryCommand.EventJson::of).toList()));
      return events.isEmpty() ? Exit.NO : Exit.DONE;
    }
    Page page = context.out();
    if (events.isEmpty()) {
      throw new Problem.Missing(
          "There is nothing to take back.", "roadmap next names the first step.");
    }
    for (Event event : events.subList(0, Math.min(LISTED, events.size()))) {
      page.item("Taken back: ", Happenings.sentence(context.road(), event));
    }
    if (events.size() > LISTED) {
      page.prose("", "And " + (events.size() - LISTED) + " more, recorded with them.");
    }
    Change.next(page, context.fresh());
    return Exit.DONE;
  }

  /** What {@code undo --json} prints. */
  record UndoJson(int schema, List<HistoryCommand.EventJson> takenBack) {}
}
