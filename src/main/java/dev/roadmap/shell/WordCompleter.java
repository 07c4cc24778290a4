package dev.roadmap.shell;

import dev.roadmap.shell.Vocabulary.Offer;
import dev.roadmap.terminal.Cells;
import dev.roadmap.terminal.Foreign;
import dev.roadmap.terminal.Glyphs;
import dev.roadmap.terminal.Look;
import dev.roadmap.terminal.Theme;
import java.util.ArrayList;
import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/** Gives the reader the words that fit; when none begins as typed, those that contain it. */
final class WordCompleter implements Completer {

  private static final int NARROWEST_TITLE = 10;

  private final Vocabulary vocabulary;
  private final Theme theme;
  private final String ellipsis;

  WordCompleter(Vocabulary vocabulary, Look look) {
    this.vocabulary = vocabulary;
    this.theme = new Theme(look.colour());
    this.ellipsis = Glyphs.of(look).ellipsis();
  }

  @Override
  public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
    List<String> before = withoutName(line.words().subList(0, line.wordIndex()));
    List<Offer> offers = vocabulary.complete(before, line.word());
    if (offers.isEmpty() && !line.word().startsWith("-")) {
      offers = containing(vocabulary.complete(before, ""), line.word());
    }
    add(offers, reader.getTerminal().getSize().getColumns() - 1, candidates);
  }

  /** One to a line, the titles under each other; JLine would push them to the right. */
  private void add(List<Offer> offers, int width, List<Candidate> candidates) {
    int words = 0;
    for (Offer offer : offers) {
      words = Math.max(words, Cells.width(offer.word()));
    }
    for (Offer offer : offers) {
      String word = Foreign.line(offer.word());
      String title = Foreign.line(offer.title());
      if (!title.isEmpty() && width - words > NARROWEST_TITLE) {
        word = Cells.pad(word, words + 2) + theme.quiet(fit(title, width - words - 2));
      }
      candidates.add(candidate(offer, Cells.pad(word, width), candidates.size()));
    }
  }

  private String fit(String title, int width) {
    return Cells.fit(title, width, ellipsis);
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

  private static Candidate candidate(Offer offer, String shown, int order) {
    return new Candidate(offer.word(), shown, null, null, null, null, offer.whole(), order);
  }
}
