package dev.roadmap.reader;

import dev.roadmap.terminal.Foreign;
import dev.roadmap.terminal.Page;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** The words of a paragraph, a heading, a cell, painted. */
final class Inline {

  private final Page page;
  private final Notes notes;

  Inline(Page page, Notes notes) {
    this.page = page;
    this.notes = notes;
  }

  /** What is inside of a node. */
  String of(Node parent) {
    return words(parent, false, false);
  }

  /** The same without any mark, for what is measured, compared or painted as a whole. */
  static String bare(Node parent) {
    var words = new StringBuilder();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      // Not a switch over types: Java makes a class for each at every start, which no cache holds.
      if (node instanceof Text text) {
        words.append(text.getLiteral());
      } else if (node instanceof Code code) {
        words.append(code.getLiteral());
      } else if (node instanceof HtmlInline html) {
        words.append(html.getLiteral());
      } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
        words.append(' ');
      } else {
        words.append(bare(node));
      }
    }
    return Foreign.line(words.toString());
  }

  private String words(Node parent, boolean strong, boolean stressed) {
    var words = new StringBuilder();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      words.append(word(node, strong, stressed));
    }
    return words.toString();
  }

  private String word(Node node, boolean strong, boolean stressed) {
    if (node instanceof Text text) {
      return stressed(text.getLiteral(), strong, stressed);
    }
    if (node instanceof Code code) {
      return code(Foreign.line(code.getLiteral()));
    }
    if (node instanceof SoftLineBreak) {
      return " ";
    }
    if (node instanceof HardLineBreak) {
      return "\n";
    }
    if (node instanceof HtmlInline html) {
      return stressed(html.getLiteral(), strong, stressed);
    }
    if (node instanceof Image image) {
      return "[picture: " + bare(image) + "]";
    }
    if (node instanceof Link link) {
      String address = link.getDestination() == null ? "" : link.getDestination();
      return notes.link(words(link, strong, stressed), bare(link), address);
    }
    boolean strongly = strong || node instanceof StrongEmphasis;
    return words(node, strongly, stressed || node instanceof Emphasis);
  }

  private String stressed(String text, boolean strong, boolean stressed) {
    return page.theme().stressed(Foreign.line(text), strong, stressed);
  }

  /** Without colour the marks it was typed with tell it from the sentence around it. */
  private String code(String code) {
    return page.look().colour()
        ? page.theme().command(code)
        : page.look().plain() ? code : "`" + code + "`";
  }
}
