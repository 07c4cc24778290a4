package dev.roadmap.cli;

import dev.roadmap.guide.Search;
import dev.roadmap.guide.Search.Hit;
import dev.roadmap.progress.Event;
import dev.roadmap.terminal.Foreign;
import dev.roadmap.terminal.Page;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code roadmap search}: by words, over the road and the notes. */
final class SearchCommand implements Command {

  private static final int SHOWN = 10;

  @Override
  public CommandSpec spec() {
    return Spec.of("search")
        .parameters("WORDS", "1..*", Candidates.NOTHING, "What to look for; all words must match")
        .number("--limit", "N", "How many results; 10 unless told")
        .example("roadmap search status code", "lessons, exercises, projects, notes")
        .example("roadmap search indxes", "small typing mistakes are forgiven")
        .build();
  }

  @Override
  public boolean readsProgress() {
    return false;
  }

  @Override
  public int run(ParseResult arguments, Context context) {
    String words = String.join(" ", arguments.matchedPositionalValue(0, new String[0]));
    if (words.isBlank()) {
      throw new Problem.Usage("Search for what?", "roadmap search status code");
    }
    int limit = Math.max(1, arguments.matchedOptionValue("--limit", SHOWN));
    List<Hit> hits = Search.find(context.road(), notes(context), words, limit);
    if (arguments.hasMatchedOption("--json")) {
      context.json(SearchJson.of(hits));
      return hits.isEmpty() ? Exit.NO : Exit.DONE;
    }
    if (hits.isEmpty()) {
      throw new Problem.Missing(
          "Nothing was found for \"" + Foreign.brief(words) + "\".",
          "Try fewer words, or roadmap map for everything there is.");
    }
    Page page = context.out();
    for (Hit hit : hits) {
      String title = hit.title().isEmpty() ? "Your note" : hit.title();
      page.gap();
      page.item(
          "",
          page.theme().strong(title)
              + "  "
              + page.theme().quiet(hit.kind() + " " + Foreign.line(hit.id())));
      page.prose("  ", Foreign.line(hit.passage()));
    }
    page.next("roadmap show " + Foreign.line(hits.getFirst().id()), "the first of them");
    return Exit.DONE;
  }

  private static List<Search.Note> notes(Context context) {
    var notes = new ArrayList<Search.Note>();
    for (Event note : context.store().notes(null)) {
      notes.add(new Search.Note(note.subject(), NoteCommand.text(note)));
    }
    return notes;
  }

  /** What {@code search --json} prints. */
  record SearchJson(int schema, List<Result> results) {

    record Result(String kind, String id, String title, String passage) {}

    static SearchJson of(List<Hit> hits) {
      return new SearchJson(
          Json.SCHEMA,
          hits.stream()
              .map(hit -> new Result(hit.kind(), hit.id(), hit.title(), hit.passage()))
              .toList());
    }
  }
}
