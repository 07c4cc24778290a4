package dev.roadmap.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.roadmap.curriculum.CheatSheet;
import dev.roadmap.guide.Excerpt;
import dev.roadmap.guide.Search;
import dev.roadmap.guide.Search.Found;
import dev.roadmap.guide.Search.Hit;
import dev.roadmap.progress.Event;
import dev.roadmap.terminal.Foreign;
import dev.roadmap.terminal.Page;
import dev.roadmap.terminal.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code roadmap search}: by words, over the road and the notes. */
final class SearchCommand implements Command {

  private static final int SHOWN = 10;

  @Override
  public CommandSpec spec() {
    return Spec.of("search")
        .dashesAreWords()
        .parameters("WORDS", "1..*", Candidates.NOTHING, "What to look for")
        .number("--limit", "N", "How many results; 10 unless told")
        .example("roadmap search status code", "lessons, exercises, cheat sheets, notes")
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
    Found found = Search.find(context.road(), notes(context), words, limit);
    List<Hit> hits = found.hits();
    if (arguments.hasMatchedOption("--json")) {
      context.json(SearchJson.of(found));
      return hits.isEmpty() ? Exit.NO : Exit.DONE;
    }
    if (hits.isEmpty()) {
      throw new Problem.Missing(
          "Nothing was found for \"" + Foreign.brief(words) + "\".",
          "Try fewer words, or roadmap map for everything there is.");
    }
    Page page = context.out();
    looked(page, found);
    for (int i = 0; i < hits.size(); i++) {
      if (i == found.whole()) {
        String all =
            i == 0 ? "No one place has all of it; these have most." : "And with most of it:";
        page.gap().prose("", all);
      }
      show(page, hits.get(i));
    }
    page.next(command(hits.getFirst()), "the first of them");
    return Exit.DONE;
  }

  /** Says so where something else was looked for than what was typed. */
  private static void looked(Page page, Found found) {
    if (!found.meant().isEmpty()) {
      page.prose("", "Read as \"" + Foreign.brief(found.meant()) + "\".");
    }
    if (!found.missing().isEmpty()) {
      String words =
          found.missing().stream()
              .map(word -> "\"" + Foreign.brief(word) + "\"")
              .collect(Collectors.joining(" or "));
      page.prose("", "Nothing has " + words + "; this is for the rest.");
    }
  }

  private static void show(Page page, Hit hit) {
    Theme theme = page.theme();
    String title = hit.title().isEmpty() ? "Your note" : Foreign.line(hit.title());
    page.gap();
    page.item(
        "", theme.strong(title) + "  " + theme.quiet(hit.kind() + " " + Foreign.line(hit.id())));
    if (hit.kind().equals("lesson") && !hit.part().isEmpty()) {
      page.prose("  ", theme.quiet("Under \"" + hit.part() + "\""));
    }
    page.prose("  ", marked(theme, hit.passage()));
  }

  /** Cleaning keeps every character in its place, so the marks stay right. */
  private static String marked(Theme theme, Excerpt excerpt) {
    String text = Foreign.line(excerpt.text());
    var shown = new StringBuilder();
    int done = 0;
    for (Excerpt.Mark mark : excerpt.marks()) {
      shown.append(text, done, mark.from());
      shown.append(theme.strong(text.substring(mark.from(), mark.to())));
      done = mark.to();
    }
    return shown.append(text, done, text.length()).toString();
  }

  /** What to type to see it. */
  private static String command(Hit hit) {
    String id = Foreign.line(hit.id());
    return switch (hit.kind()) {
      case "lesson" -> "roadmap read " + id;
      case "cheat" -> "roadmap cheat " + id + " " + hit.part();
      case "term" -> "roadmap glossary " + CheatSheet.key(hit.title());
      case "note" -> "roadmap note " + id;
      default -> "roadmap show " + id;
    };
  }

  private static List<Search.Note> notes(Context context) {
    var notes = new ArrayList<Search.Note>();
    for (Event note : context.store().notes(null)) {
      notes.add(new Search.Note(note.subject(), NoteCommand.text(note)));
    }
    return notes;
  }

  /**
   * What {@code search --json} prints.
   *
   * @param meant what was looked for in place of mistyped words; left out when nothing was
   * @param missing words that are nowhere; left out when there are none
   * @param partial how many of the results, the last ones, lack a word; left out when none does
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record SearchJson(
      int schema,
      @Nullable String meant,
      List<String> missing,
      @Nullable Integer partial,
      @JsonInclude List<Result> results) {

    /**
     * One result.
     *
     * @param heading of a lesson, where the passage stands; left out otherwise
     * @param command what to type to see it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Result(
        String kind,
        String id,
        String title,
        @Nullable String heading,
        String passage,
        String command) {}

    static SearchJson of(Found found) {
      boolean any = !found.hits().isEmpty();
      return new SearchJson(
          Json.SCHEMA,
          any ? found.meant() : null,
          any ? found.missing() : List.of(),
          found.whole() == found.hits().size() ? null : found.hits().size() - found.whole(),
          found.hits().stream().map(SearchJson::result).toList());
    }

    private static Result result(Hit hit) {
      boolean heading = hit.kind().equals("lesson") && !hit.part().isEmpty();
      return new Result(
          hit.kind(),
          hit.id(),
          hit.title(),
          heading ? hit.part() : null,
          hit.passage().text(),
          command(hit));
    }
  }
}
