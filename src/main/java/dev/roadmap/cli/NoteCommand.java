package dev.roadmap.cli;

import dev.roadmap.progress.Event;
import dev.roadmap.progress.NewEvent;
import dev.roadmap.terminal.Foreign;
import dev.roadmap.terminal.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code roadmap note}: writes a note on something, or shows the notes there are. */
final class NoteCommand implements Command {

  /** Longer is a file, not a note. */
  private static final int LONGEST = 1 << 20;

  @Override
  public CommandSpec spec() {
    return Spec.of("note")
        .parameters(
            "ID TEXT",
            "0..*",
            Candidates.IDS.then(Candidates.NOTHING),
            "What the note is on, then its words; \"-\" reads them from stdin. Only an ID: its"
                + " notes")
        .example("roadmap note indexes \"leftmost prefix!\"", "write a note")
        .example("roadmap note indexes - < notes.txt", "a note of several lines")
        .example("roadmap note indexes", "the notes on one thing")
        .example("roadmap note", "all notes")
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
    if (typed.length < 2) {
      @Nullable String subject = typed.length == 0 ? null : noted(context, typed[0]).id();
      list(context, context.store().notes(subject), subject, json);
      return Exit.DONE;
    }
    Named named = idFirst(() -> context.find(typed[0]));
    String text = words(context, Arrays.asList(typed).subList(1, typed.length)).strip();
    if (text.isEmpty()) {
      throw new Problem.Usage(
          "The note is empty.", "roadmap note " + named.id() + " \"what to remember\"");
    }
    if (text.length() > LONGEST) {
      throw new Problem.Usage(
          "A note holds a million characters at most.", "Keep this one as a file.");
    }
    List<Event> events = context.store().record(List.of(NewEvent.note(named.id(), text)));
    if (json) {
      list(context, events, null, true);
      return Exit.DONE;
    }
    context.out().prose("", "Noted on " + named.title() + ".");
    context.out().next("roadmap note " + named.id(), "shows the notes on it");
    return Exit.DONE;
  }

  /** What notes are looked for on; several words in one are more likely a note. */
  private static Named noted(Context context, String typed) {
    return typed.strip().indexOf(' ') < 0
        ? context.findRecorded(typed)
        : idFirst(() -> context.findRecorded(typed));
  }

  /** Says to who began with the words of a note that the id comes first. */
  private static Named idFirst(Supplier<Named> found) {
    try {
      return found.get();
    } catch (Problem.Usage notFound) {
      throw new Problem.Usage(
          "A note begins with the id of what it is on. " + notFound.getMessage(), notFound.fix());
    }
  }

  /** The words of a note event, as they were written. */
  static String text(Event event) {
    return Happenings.data(event).get("text") instanceof String text ? text : "";
  }

  private static String words(Context context, List<String> typed) {
    if (!typed.equals(List.of("-"))) {
      return String.join(" ", typed);
    }
    try {
      return new String(context.in().readNBytes(4 * LONGEST + 1), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void list(
      Context context, List<Event> notes, @Nullable String subject, boolean json) {
    if (json) {
      context.json(new NotesJson(Json.SCHEMA, notes.stream().map(NoteJson::of).toList()));
      return;
    }
    Page page = context.out();
    if (notes.isEmpty()) {
      page.line("No notes yet.");
      page.next("roadmap note " + (subject == null ? "ID" : subject) + " \"words\"", "writes one");
      return;
    }
    for (Event note : notes) {
      String title = Happenings.subject(context.road(), note.subject());
      String day = page.theme().quiet(note.day().toString());
      page.gap().item("", page.theme().strong(title) + "  " + day);
      page.prose("  ", Foreign.block(text(note)));
    }
    page.next("roadmap undo", "takes back the last one");
  }

  /** What {@code note --json} prints. */
  record NotesJson(int schema, List<NoteJson> notes) {}

  record NoteJson(String id, Instant at, String subject, String text) {
    static NoteJson of(Event event) {
      return new NoteJson(event.id(), event.at(), event.subject(), NoteCommand.text(event));
    }
  }
}
