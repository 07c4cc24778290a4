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
   * comes with the option. Files and folders are left to the caller, see {@link #fit}.
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
    String prefix = prefix(typed, current);
    Fit fit = fit(typed, current);
    if (fit instanceof Fit.Words(List<WordList> lists)) {
      return words(lists, typed, prefix, current);
    }
    boolean free = typed.waiting() == null && current.isEmpty() && fit instanceof Fit.Nothing;
    return free ? options(typed, current) : List.of();
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
    return typed.command().place(typed.parameters().size());
  }

  private static Fit value(@Nullable Option option) {
    return option == null || option.value() == null ? Fit.NOTHING : option.value();
  }

  private static boolean isOption(String word) {
    return word.startsWith("-");
  }

  private static String prefix(Typed typed, String current) {
    boolean inOption = typed.waiting() == null && isOption(current);
    return inOption ? current.substring(0, current.indexOf('=') + 1) : "";
  }

  private static List<Candidate> options(Typed typed, String current) {
    var found = new ArrayList<Candidate>();
    for (Option option : typed.command().options()) {
      for (String name : option.names()) {
        if (name.startsWith(current) && !typed.given(option)) {
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
      List<WordList> lists, Typed typed, String prefix, String current) {
    boolean milestones = current.indexOf('/') >= 0;
    boolean parameter = typed.waiting() == null && prefix.isEmpty();
    var found = new ArrayList<Candidate>();
    for (WordList list : lists) {
      for (Candidate word : list.words()) {
        boolean shown = milestones || word.value().indexOf('/') < 0;
        boolean repeated = parameter && typed.parameters().contains(word.value());
        if (shown && !repeated && (prefix + word.value()).startsWith(current)) {
          found.add(prefix.isEmpty() ? word : new Candidate(prefix + word.value(), word.title()));
        }
      }
    }
    return found;
  }
}
