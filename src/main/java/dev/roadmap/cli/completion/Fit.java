package dev.roadmap.cli.completion;

import java.util.List;

/** What fits at one place of the command line. */
public sealed interface Fit {

  Fit NOTHING = new Nothing();
  Fit FILES = new Files();
  Fit FOLDERS = new Folders();

  /** Nothing we could know: a time, a text, a number. */
  record Nothing() implements Fit {}

  record Files() implements Fit {}

  record Folders() implements Fit {}

  /**
   * Any word of these lists.
   *
   * @param only whether nothing else can be meant
   */
  record Words(List<WordList> lists, boolean only) implements Fit {}

  /** Several words of a list, with commas between them. */
  record Commas(WordList list) implements Fit {}
}
