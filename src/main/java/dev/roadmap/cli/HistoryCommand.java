package dev.roadmap.cli;

import dev.roadmap.progress.Event;
import dev.roadmap.progress.EventType;
import dev.roadmap.terminal.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code roadmap history}: what happened when, the newest first. */
final class HistoryCommand implements Command {

  private static final int SHOWN = 20;

  @Override
  public CommandSpec spec() {
    return Spec.of("history")
        .parameters("ID", "0..1", Candidates.IDS, "Only what happened to this")
        .number("--limit", "N", "How many entries; 20 unless told")
        .example("roadmap history", "the last twenty entries")
        .example("roadmap history indexes", "everything about one step")
        .build();
  }

  @Override
  public boolean readsProgress() {
    return false;
  }

  @Override
  public int run(ParseResult arguments, Context context) {
    int limit = arguments.matchedOptionValue("--limit", SHOWN);
    if (limit < 1) {
      throw new Problem.Usage("--limit takes a number from 1.", "");
    }
    String typed = OneArgument.name("history", arguments, context.road()).orElse(null);
    List<Event> events =
        typed == null
            ? context.store().history(limit, null)
            : of(context, context.findRecorded(typed), limit);
    if (arguments.hasMatchedOption("--json")) {
      context.json(new HistoryJson(Json.SCHEMA, events.stream().map(EventJson::of).toList()));
      return Exit.DONE;
    }
    show(context, events);
    return Exit.DONE;
  }

  /** What happened to it, to what it holds, and to both under their old ids. */
  private static List<Event> of(Context context, Named named, int limit) {
    var subjects = new HashSet<String>();
    subjects.add(named.id());
    named.steps().forEach(step -> subjects.add(step.id()));
    context
        .road()
        .aliases()
        .forEach((old, present) -> {
          if (subjects.contains(present)) {
            subjects.add(old);
          }
        });
    if (subjects.size() == 1) {
      return context.store().history(limit, named.id());
    }
    return context.store().history(Integer.MAX_VALUE, null).stream()
        .filter(event -> subjects.contains(event.subject()))
        .limit(limit)
        .toList();
  }

  private static void show(Context context, List<Event> events) {
    Page page = context.out();
    if (events.isEmpty()) {
      page.line("Nothing has happened yet.");
      page.next("roadmap next", "what to do now");
      return;
    }
    LocalDate day = LocalDate.MAX;
    for (Event event : events) {
      ZonedDateTime at = event.at().atZone(event.zone());
      if (!at.toLocalDate().equals(day)) {
        day = at.toLocalDate();
        page.gap().line(page.theme().strong(day.toString()));
      }
      LocalTime time = at.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
      page.item(
          "  " + page.theme().quiet(time.toString()) + "  ",
          Happenings.sentence(context.road(), event));
    }
    if (events.stream().anyMatch(event -> EventType.isDecision(event.type()))) {
      page.next("roadmap undo", "takes back the last change");
    } else {
      page.next("roadmap read", "goes on where you stopped");
    }
  }

  /** What {@code history --json} prints. */
  record HistoryJson(int schema, List<EventJson> events) {}

  record EventJson(
      String id,
      Instant at,
      String zone,
      String device,
      String type,
      String subject,
      Map<String, Object> data) {
    static EventJson of(Event event) {
      return new EventJson(
          event.id(),
          event.at(),
          event.zone().getId(),
          event.device(),
          event.type(),
          event.subject(),
          Happenings.data(event));
    }
  }
}
