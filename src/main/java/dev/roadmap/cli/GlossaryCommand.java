package dev.roadmap.cli;

import dev.roadmap.curriculum.CheatSheet;
import dev.roadmap.curriculum.Road;
import dev.roadmap.curriculum.Step;
import dev.roadmap.curriculum.Term;
import dev.roadmap.guide.Lookup;
import dev.roadmap.terminal.Foreign;
import dev.roadmap.terminal.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code roadmap glossary}: what a term means, and which lesson it comes from. */
final class GlossaryCommand implements Command {

  /** A term with the lesson that introduces it. */
  record Explained(Term term, Step lesson) {

    String key() {
      return CheatSheet.key(term.term());
    }
  }

  @Override
  public CommandSpec spec() {
    return Spec.of("glossary")
        .dashesAreWords()
        .parameters("TERM", "0..*", Candidates.TERMS, "A term. None: all there are")
        .flag("--all", "Every term with what it means")
        .example("roadmap glossary idempotent", "one term")
        .example("roadmap glossary race condition", "of several words")
        .example("roadmap glossary", "all terms, by their first letter")
        .build();
  }

  @Override
  public boolean readsProgress() {
    return false;
  }

  @Override
  public int run(ParseResult arguments, Context context) {
    String typed = String.join(" ", arguments.matchedPositionalValue(0, new String[0]));
    List<Explained> terms = terms(context.road());
    boolean whole = typed.isBlank();
    List<Explained> found = whole ? terms : find(terms, typed);
    if (arguments.hasMatchedOption("--json")) {
      context.json(GlossaryJson.of(found));
    } else if (found.size() == 1) {
      one(context.out(), found.getFirst());
    } else if (whole && !arguments.hasMatchedOption("--all")) {
      names(context.out(), terms);
    } else {
      several(context.out(), found);
    }
    return Exit.DONE;
  }

  /** All terms of a road, in alphabetical order. */
  static List<Explained> terms(Road road) {
    var terms = new ArrayList<Explained>();
    for (Step step : road.steps()) {
      road.terms(step).forEach(term -> terms.add(new Explained(term, step)));
    }
    terms.sort(Comparator.comparing(each -> each.term().term().toLowerCase(Locale.ROOT)));
    return terms;
  }

  private static List<Explained> find(List<Explained> terms, String typed) {
    var lookup = new Lookup<Explained>();
    for (Explained each : terms) {
      Term term = each.term();
      lookup.add(each, List.of(term.term()), term.also(), term.means());
    }
    List<Explained> found = lookup.find(typed);
    if (!found.isEmpty()) {
      return found;
    }
    List<String> nearest = Nearest.to(typed.strip(), lookup.names());
    throw new Problem.Missing(
        "No lesson explains \"" + Finder.shown(typed) + "\".",
        nearest.isEmpty()
            ? "roadmap glossary lists the terms, roadmap search looks everywhere."
            : "Did you mean "
                + String.join(" or ", nearest.stream().map(Foreign::line).toList())
                + "?");
  }

  private static void one(Page page, Explained each) {
    Term term = each.term();
    page.prose("", page.theme().strong(Foreign.line(term.term())));
    if (!term.also().isEmpty()) {
      String also = Foreign.line(String.join(", ", term.also()));
      page.prose("", page.theme().quiet("also: " + also));
    }
    page.gap();
    CodedText.item(page, "  ", term.means());
    page.next("roadmap read " + each.lesson().id(), each.lesson().title());
  }

  private static void several(Page page, List<Explained> terms) {
    for (Explained each : terms) {
      page.gap();
      String lesson = page.theme().quiet(each.lesson().id());
      page.item("", page.theme().strong(Foreign.line(each.term().term())) + "  " + lesson);
      CodedText.item(page, "  ", each.term().means());
    }
    page.next("roadmap glossary " + terms.getFirst().key(), "the first of them");
  }

  private static void names(Page page, List<Explained> terms) {
    if (terms.isEmpty()) {
      page.prose("", "No lesson of this road explains a term.");
      page.next("roadmap map", "what there is");
      return;
    }
    page.prose("", terms.size() + " terms, each explained by the lesson that uses it first.");
    Map<String, List<String>> letters = new TreeMap<>();
    for (Explained each : terms) {
      String name = each.term().term();
      String first = name.substring(0, name.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
      String letter = Character.isLetter(first.codePointAt(0)) ? first : "0-9";
      letters.computeIfAbsent(letter, any -> new ArrayList<>()).add(Foreign.line(name));
    }
    letters.forEach((letter, names) -> {
      page.gap().line(page.theme().strong(letter));
      if (page.look().plain()) {
        page.prose("", String.join(", ", names));
      } else {
        page.flow("  ", names);
      }
    });
    page.next("roadmap glossary " + terms.getFirst().key(), "what one means; --all for every one");
  }

  /** What {@code glossary --json} prints. */
  record GlossaryJson(int schema, List<TermJson> terms) {

    record TermJson(String term, String means, List<String> also, String lesson) {}

    static GlossaryJson of(List<Explained> terms) {
      return new GlossaryJson(
          Json.SCHEMA,
          terms.stream()
              .map(each ->
                  new TermJson(
                      each.term().term(),
                      each.term().means(),
                      each.term().also(),
                      each.lesson().id()))
              .toList());
    }
  }
}
