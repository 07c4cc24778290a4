package dev.roadmap.shell;

import dev.roadmap.shell.Vocabulary.Offer;
import dev.roadmap.terminal.Foreign;
import java.util.ArrayList;
import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/** Gives the reader the words that fit; when none begins as typed, those that contain it. */
final class WordCompleter implements Completer {

  private final Vocabulary vocabulary;

  WordCompleter(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
    List<String> before = withoutName(line.words().subList(0, line.wordIndex()));
    List<Offer> offers = vocabulary.complete(before, line.word());
    if (offers.isEmpty() && !line.word().startsWith("-")) {
      offers = containing(vocabulary.complete(before, ""), line.word());
    }
    for (Offer offer : offers) {
      candidates.add(candidate(offer, candidates.size()));
    }
  }

  /** A {@code roadmap} in front is what a shell would want; here it says nothing. */
  static List<String> withoutName(List<String> words) {
    return !words.isEmpty() && words.getFirst().equals("roadmap")
        ? words.subList(1, words.size())
        : words;
  }

  private static List<Offer> containing(List<Offer> offers, String part) {
    var found = new ArrayList<Offer>();
    for (Offer offer : offers) {
      if (offer.word().contains(part)) {
        found.add(offer);
      }
    }
    return found;
  }

  @SuppressWarnings("NullAway")
  private static Candidate candidate(Offer offer, int order) {
    String title = offer.title().isEmpty() ? null : Foreign.line(offer.title());
    return new Candidate(
        offer.word(), Foreign.line(offer.word()), null, title, null, null, offer.whole(), order);
  }
}
