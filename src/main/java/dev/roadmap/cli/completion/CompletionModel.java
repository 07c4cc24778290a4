package dev.roadmap.cli.completion;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers what may be typed next. */
public final class CompletionModel {

  private final Grammar grammar;

  public CompletionModel(Grammar grammar) {
    this.grammar = grammar;
  }

  /**
   * The words that fit and begin as typed, in the order of the road. An option's value after "="
   * comes with the option, the last of several after commas with those before. Files and folders
   * are left to the caller, see {@link #fit}.
   *
   * @param wordsBefore without {@code roadmap}, without quotes
   */
  public List<Candidate> complete(List<String> wordsBefore, String current) {
    var typed = new Typed(grammar, wordsBefore);
    if (typed.over()) {
      return List.of();
    }
    if (typed.waiting() == null && isOption(current) && current.indexOf('=') < 0) {
      return options(typed, current);
    }
    String keep = option(typed, current);
    return switch (fit(typed, current)) {
      case Fit.Words(List<WordList> lists, boolean _) -> {
        boolean parameter = typed.waiting() == null && keep.isEmpty();
        yield words(lists, keep, current, parameter ? typed.parameters() : List.of());
      }
      case Fit.Commas(WordList list) -> {
        int last = Math.max(keep.length(), current.lastIndexOf(',') + 1);
        String before = current.substring(keep.length(), last);
        yield words(List.of(list), keep + before, current, List.of(before.split(",", -1)));
      }
      case Fit.Nothing nothing when typed.waiting() == null && current.isEmpty() ->
          options(typed, current);
      case Fit.Nothing nothing -> List.of();
      case Fit.Files files -> List.of();
      case Fit.Folders folders -> List.of();
    };
  }

  /** What fits where the word being typed stands; of "--option=value", what fits as the value. */
  public Fit fit(List<String> wordsBefore, String current) {
    return fit(new Typed(grammar, wordsBefore), current);
  }

  private static Fit fit(Typed typed, String current) {
    if (typed.over()) {
      return Fit.NOTHING;
    }
    if (typed.waiting() != null) {
      return value(typed.waiting());
    }
    if (isOption(current)) {
      int equals = current.indexOf('=');
      return equals < 0 ? Fit.NOTHING : value(typed.command().option(current.substring(0, equals)));
    }
    return typed.command().place(typed.parameters());
  }

  private static Fit value(@Nullable Option option) {
    return option == null || option.value() == null ? Fit.NOTHING : option.value();
  }

  private static boolean isOption(String word) {
    return word.startsWith("-");
  }

  /** The "--option=" the word begins with, or nothing. */
  private static String option(Typed typed, String current) {
    boolean inOption = typed.waiting() == null && isOption(current);
    return inOption ? current.substring(0, current.indexOf('=') + 1) : "";
  }

  private static List<Candidate> options(Typed typed, String current) {
    var found = new ArrayList<Candidate>();
    for (Option option : typed.command().options()) {
      for (String name : option.names()) {
        if (name.startsWith(current) && !typed.given(name)) {
          found.add(new Candidate(name, option.description()));
        }
      }
    }
    return found;
  }

  /**
   * A project's milestones come once its slash is typed, or the first list would be a flood; what
   * is on the line already does not come again.
   */
  private static List<Candidate> words(
      List<WordList> lists, String keep, String current, List<String> taken) {
    boolean milestones = current.indexOf('/') >= 0;
    var found = new ArrayList<Candidate>();
    for (WordList list : lists) {
      for (Candidate word : list.words()) {
        boolean shown = milestones || word.value().indexOf('/') < 0;
        String whole = keep + word.value();
        if (shown && !taken.contains(word.value()) && whole.startsWith(current)) {
          found.add(keep.isEmpty() ? word : new Candidate(whole, word.title()));
        }
      }
    }
    return found;
  }
}
