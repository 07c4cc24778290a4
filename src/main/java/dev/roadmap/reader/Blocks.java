package dev.roadmap.reader;

import dev.roadmap.terminal.Cells;
import dev.roadmap.terminal.Page;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/** Lays the blocks of a text out on a page. */
final class Blocks {

  private final Page page;
  private final List<String> languages;
  private final Inline inline;

  /** What the next line begins with instead of its margin: a list's mark. */
  private @Nullable String mark;

  Blocks(Page page, List<String> languages, Notes notes) {
    this.page = page;
    this.languages = languages;
    this.inline = new Inline(page, notes);
  }

  /** All of a text; returns on which line each block begins. */
  List<Integer> document(Node document) {
    var starts = new ArrayList<Integer>();
    for (@Nullable Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (!isResult(node)) {
        page.gap();
      }
      starts.add(page.lines());
      node = block(node, "", false);
    }
    return starts;
  }

  /**
   * What is inside of something.
   *
   * @param margin before each line
   * @param tight without empty lines between, as the items of a short list are
   */
  private void children(Node parent, String margin, boolean tight) {
    for (@Nullable Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      node = block(node, margin, tight);
    }
  }

  /**
   * Shows a block and returns the last one that belongs to it. Without a switch over types: Java
   * makes a class for each at every start, which no cache holds.
   */
  @SuppressWarnings("IfChainToSwitch")
  private Node block(Node node, String margin, boolean tight) {
    boolean close = tight && (node instanceof Paragraph || node instanceof ListBlock);
    if (!close && !isResult(node)) {
      gap(margin);
    }
    if (node instanceof FencedCodeBlock code) {
      Example example = Example.from(code);
      new CodeLines(page, unmarked(margin)).show(example, languages);
      return example.last();
    }
    if (node instanceof Paragraph paragraph) {
      prose(margin, inline.of(paragraph));
    } else if (node instanceof Heading heading) {
      heading(heading, margin);
    } else if (node instanceof BulletList list) {
      items(list, margin, -1);
    } else if (node instanceof OrderedList list) {
      items(list, margin, first(list));
    } else if (node instanceof BlockQuote quote) {
      quote(quote, margin);
    } else if (node instanceof TableBlock table) {
      new TableLines(page, lead(margin), margin, inline).show(table);
    } else if (node instanceof IndentedCodeBlock code) {
      asTyped(margin, code.getLiteral());
    } else if (node instanceof HtmlBlock html) {
      asTyped(margin, html.getLiteral());
    } else if (node instanceof ThematicBreak) {
      page.line(lead(margin) + page.glyphs().rule().repeat(3));
    } else {
      children(node, margin, tight);
    }
    return node;
  }

  /** What a block prints stands right below it. */
  private static boolean isResult(Node node) {
    return node instanceof FencedCodeBlock block
        && Fence.of(block).isResult()
        && block.getPrevious() instanceof FencedCodeBlock;
  }

  private void heading(Heading heading, String margin) {
    String words = Inline.bare(heading);
    if (page.look().plain()) {
      prose(margin, "Heading: " + words);
      return;
    }
    prose(margin, page.theme().strong(words));
    if (heading.getLevel() < 3) {
      int cells = Math.min(Cells.width(words), page.width() - Cells.width(margin));
      page.line(margin + page.theme().quiet(page.glyphs().rule().repeat(Math.max(0, cells))));
    }
  }

  private static int first(OrderedList list) {
    Integer number = list.getMarkerStartNumber();
    return number == null ? 1 : number;
  }

  /** A list; the number of its first item is negative when it has none. */
  private void items(ListBlock list, String margin, int first) {
    int number = first;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      String sign = first < 0 ? page.glyphs().bullet() + " " : number++ + ". ";
      if (!list.isTight()) {
        gap(margin);
      }
      mark = lead(margin) + sign;
      String inner = deeper(margin, " ".repeat(Cells.width(sign)));
      children(item, inner, list.isTight());
      if (mark != null) {
        page.line(lead(inner).stripTrailing());
      }
    }
  }

  private void quote(BlockQuote quote, String margin) {
    if (page.look().plain()) {
      prose(margin, "Quote:");
      children(quote, margin, true);
      return;
    }
    String bar = page.theme().quiet(page.glyphs().bar()) + " ";
    String begin = lead(margin);
    mark = begin + bar;
    children(quote, deeper(margin, bar), false);
    mark = null;
  }

  private void prose(String margin, String words) {
    page.item(lead(margin), margin, words);
  }

  private void asTyped(String margin, @Nullable String text) {
    new CodeLines(page, unmarked(margin))
        .show(new Fence("text", text == null ? "" : text.stripTrailing()));
  }

  /** Code does not stand behind a list's mark: the mark has a line of its own. */
  private String unmarked(String margin) {
    if (mark != null) {
      page.line(lead(margin).stripTrailing());
    }
    return margin;
  }

  /** Half of the page stays for the text, however deep it lies. */
  private String deeper(String margin, String more) {
    boolean room = Cells.width(margin) + Cells.width(more) <= page.width() / 2;
    return room ? margin + more : margin;
  }

  private String lead(String margin) {
    String lead = mark == null ? margin : mark;
    mark = null;
    return lead;
  }

  /** An empty line, behind the bars of the quotes it lies in. */
  private void gap(String margin) {
    if (mark != null) {
      return;
    }
    if (margin.isBlank()) {
      page.gap();
    } else {
      page.line(margin.stripTrailing());
    }
  }
}
