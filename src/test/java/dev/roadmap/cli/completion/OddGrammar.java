package dev.roadmap.cli.completion;

import dev.roadmap.cli.completion.Subcommand.Place;
import java.util.List;

/** What our own road does not have: titles full of special characters, pairs, lists. */
final class OddGrammar {

  private static final WordList COMMANDS =
      list("commands", new Candidate("odd", "It's odd"), new Candidate("pair", "A \"pair\""));
  private static final WordList TITLES =
      list(
          "titles",
          new Candidate("quote", "It's \"so\" ’quoted‘"),
          new Candidate("quiet", "A: b\\c: \\' d"),
          new Candidate("query", "$(touch broken) `touch broken` $HOME %s * ~ # ; & | <x>"));
  private static final WordList LANGUAGES =
      list(
          "languages",
          new Candidate("python", "Python"),
          new Candidate("go", "Go"),
          new Candidate("perl", ""));
  private static final WordList KEYS =
      list("keys", new Candidate("day", ""), new Candidate("of", ""));
  private static final WordList DAYS =
      list("days", new Candidate("today", ""), new Candidate("yesterday", ""));

  static final Grammar GRAMMAR =
      new Grammar(
          new Subcommand("", "", List.of(), List.of(new Place(0, "", words(COMMANDS)))),
          List.of(
              new Subcommand(
                  "odd",
                  "It's odd",
                  List.of(new Option(List.of("--of"), "What's it of", new Fit.Commas(LANGUAGES))),
                  List.of(new Place(Place.ANY, "", words(TITLES)))),
              new Subcommand(
                  "pair",
                  "A \"pair\"",
                  List.of(),
                  List.of(
                      new Place(0, "", words(KEYS)),
                      new Place(1, "day", words(DAYS)),
                      new Place(1, "of", new Fit.Commas(LANGUAGES)),
                      new Place(Place.ANY, "", Fit.NOTHING)))));

  private OddGrammar() {}

  private static Fit words(WordList list) {
    return new Fit.Words(List.of(list), true);
  }

  private static WordList list(String name, Candidate... words) {
    return new WordList(name, "word", List.of(words));
  }
}
