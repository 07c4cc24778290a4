package dev.roadmap.reader;

import dev.roadmap.terminal.Foreign;
import dev.roadmap.terminal.Page;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/** A Markdown text, read once and shown as often as one likes. */
public final class Markdown {

  /** Deeper than this nobody writes on purpose; what lies deeper is shown as it was typed. */
  private static final int DEEPEST = 40;

  /** A terminal's eight cells would push Go code off a narrow page. */
  private static final String TAB = "    ";

  private final Node document;

  private Markdown(Node document) {
    this.document = document;
  }

  /** Reads CommonMark with tables; whatever it is, it is Markdown. */
  public static Markdown of(String text) {
    Parser parser =
        Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();
    String clean = Foreign.block(text.replace("\r\n", "\n").replace("\t", TAB));
    return new Markdown(parser.parse(clean));
  }

  Node document() {
    return document;
  }

  /** The languages of examples that come in more than one, in the order they first appear. */
  public List<String> languages() {
    Set<String> languages = new LinkedHashSet<>();
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof FencedCodeBlock block) {
        Example example = Example.from(block);
        if (example.variants().size() > 1) {
          example.variants().forEach(variant -> languages.add(variant.language()));
        }
        node = example.last();
      }
    }
    return new ArrayList<>(languages);
  }

  /**
   * Writes it.
   *
   * @param languages an example in several is shown in the first of these that it has
   * @return for each block of the text the line of the page on which it begins
   */
  public List<Integer> show(Page page, List<String> languages) {
    var notes = new Notes(page);
    List<Integer> starts = new Blocks(page, languages, notes).document(document);
    notes.show();
    return starts;
  }
}
