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
      switch (node) {
        case Text text -> words.append(text.getLiteral());
        case Code code -> words.append(code.getLiteral());
        case HtmlInline html -> words.append(html.getLiteral());
        case SoftLineBreak _, HardLineBreak _ -> words.append(' ');
        default -> words.append(bare(node));
      }
    }
    return Foreign.line(words.toString());
  }

  private String words(Node parent, boolean strong, boolean stressed) {
    var words = new StringBuilder();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      words.append(
          switch (node) {
            case Text text -> stressed(text.getLiteral(), strong, stressed);
            case HtmlInline html -> stressed(html.getLiteral(), strong, stressed);
            case Code code -> code(Foreign.line(code.getLiteral()));
            case SoftLineBreak _ -> " ";
            case HardLineBreak _ -> "\n";
            case StrongEmphasis inner -> words(inner, true, stressed);
            case Emphasis inner -> words(inner, strong, true);
            case Image image -> "[picture: " + bare(image) + "]";
            case Link link ->
                notes.link(
                    words(link, strong, stressed),
                    bare(link),
                    link.getDestination() == null ? "" : link.getDestination());
            default -> words(node, strong, stressed);
          });
    }
    return words.toString();
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
