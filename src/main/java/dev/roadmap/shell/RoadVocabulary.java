package dev.roadmap.shell;

import dev.roadmap.cli.Catalogue;
import dev.roadmap.cli.completion.Candidate;
import dev.roadmap.cli.completion.CompletionModel;
import dev.roadmap.cli.completion.Fit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * The commands, their options and the road's ids, from the same model as the completion scripts. It
 * is made behind the first prompt: until it is there nothing is called unknown, and a Tab waits.
 */
final class RoadVocabulary implements Vocabulary {

  private final Future<CompletionModel> coming;
  private final List<String> commands = new ArrayList<>(Catalogue.names());

  RoadVocabulary(Future<CompletionModel> coming) {
    this.coming = coming;
    commands.addAll(Order.OWN_WORDS);
  }

  @Override
  public List<Offer> complete(List<String> before, String current) {
    CompletionModel model = awaited();
    if (model == null) {
      return List.of();
    }
    var offers = new ArrayList<Offer>();
    for (Candidate candidate : model.complete(before, current)) {
      offers.add(new Offer(candidate.value(), candidate.title(), true));
    }
    Fit fit = model.fit(before, current);
    if (fit instanceof Fit.Files || fit instanceof Fit.Folders) {
      offers.addAll(Paths.beginning(current, fit instanceof Fit.Files));
    }
    if (before.isEmpty() && "exit".startsWith(current)) {
      offers.add(new Offer("exit", "Leave the prompt", true));
    }
    return offers;
  }

  @Override
  public boolean command(String word, boolean finished) {
    if (word.equals("?") || word.startsWith("-")) {
      return true;
    }
    return finished
        ? commands.contains(word)
        : commands.stream().anyMatch(name -> name.startsWith(word));
  }

  /** Numbers name phases, and a word in upper case is found all the same. */
  @Override
  public boolean unknown(List<String> before, String word) {
    if (!coming.isDone() || word.isEmpty() || word.chars().allMatch(Character::isDigit)) {
      return false;
    }
    CompletionModel model = awaited();
    if (model == null || !commands.contains(before.getFirst())) {
      return false;
    }
    boolean option = word.startsWith("-") && word.length() > 1 && !before.contains("--");
    boolean named = model.fit(before, word) instanceof Fit.Words words && words.only();
    String wanted = option ? word : word.toLowerCase(java.util.Locale.ROOT);
    return (named || (option && word.indexOf('=') < 0))
        && !before.contains(wanted)
        && model.complete(before, wanted).isEmpty();
  }

  private @Nullable CompletionModel awaited() {
    try {
      return coming.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    } catch (ExecutionException unreadableRoad) {
      return null;
    }
  }
}
