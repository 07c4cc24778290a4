package dev.roadmap.terminal;

import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * Shows Markdown on a page: headings, paragraphs, lists, quotes, code; tables as they are typed.
 */
public final class Markdown {

  private static final List<String> LANGUAGES = List.of("python", "go", "typescript", "java");

  private final Page page;
  private final List<String> languages;

  private Markdown(Page page, List<String> languages) {
    this.page = page;
    this.languages = languages;
  }

  /**
   * Writes it.
   *
   * @param languages of neighbouring code blocks that are one example in several languages, the one
   *     in the first of these is shown; the first block where there is none
   */
  public static void show(Page page, String markdown, List<String> languages) {
    new Markdown(page, languages).blocks(Parser.builder().build().parse(markdown), "");
  }

  private void blocks(Node parent, String margin) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      switch (node) {
        case Heading heading -> page.gap().line(margin + page.theme().strong(inline(heading)));
        case Paragraph paragraph -> paragraph(paragraph, margin);
        case BulletList list -> list(list, margin, 0);
        case OrderedList list -> list(list, margin, Math.max(1, number(list)));
        case BlockQuote quote -> {
          page.gap();
          blocks(quote, margin + (page.look().plain() ? "" : page.theme().quiet("| ")));
        }
        case FencedCodeBlock code -> {
          if (isChosen(code)) {
            code(code, margin);
          }
        }
        default -> blocks(node, margin);
      }
    }
  }

  private static int number(OrderedList list) {
    Integer start = list.getMarkerStartNumber();
    return start == null ? 1 : start;
  }

  private void paragraph(Paragraph paragraph, String margin) {
    String text = inline(paragraph);
    boolean quoted = paragraph.getParent() instanceof BlockQuote;
    if (!(paragraph.getParent() instanceof ListItem) && !quoted) {
      page.gap();
    }
    if (text.startsWith("|")) {
      Foreign.block(table(paragraph)).lines().forEach(row -> page.line(margin + row));
    } else {
      page.prose(margin, text);
    }
  }

  /** The rows of a table, each on its own line again. */
  private static String table(Paragraph paragraph) {
    return inline(paragraph, new Theme(false), "\n").replaceAll("(?m)^\\|[ :|-]+\\|\\n", "");
  }

  private void list(Node list, String margin, int first) {
    page.gap();
    int number = first;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      String mark = first == 0 ? page.glyphs().bullet() + " " : number++ + ". ";
      Node text = item.getFirstChild();
      if (text instanceof Paragraph paragraph) {
        page.item(margin + mark, inline(paragraph));
        for (Node rest = text.getNext(); rest != null; rest = rest.getNext()) {
          if (rest instanceof FencedCodeBlock code) {
            code(code, margin + "  ");
          } else {
            blocks(rest, margin + "  ");
          }
        }
      }
    }
  }

  private void code(FencedCodeBlock block, String margin) {
    String[] info = block.getInfo() == null ? new String[0] : block.getInfo().split(" ", 2);
    String language = info.length == 0 ? "" : info[0];
    boolean result = isResult(block);
    if (!result) {
      page.gap();
    }
    if (page.look().plain() || result) {
      page.line(margin + "  " + page.theme().quiet(language + ":"));
    }
    for (String line : Foreign.block(block.getLiteral().stripTrailing()).split("\n", -1)) {
      page.line(
          (margin + "    " + (result ? page.theme().quiet(line) : page.theme().command(line)))
              .stripTrailing());
    }
  }

  private static boolean isResult(FencedCodeBlock block) {
    String info = block.getInfo() == null ? "" : block.getInfo();
    return info.startsWith("output") || info.startsWith("response");
  }

  /** Of blocks with nothing between them, only that in the reader's language is shown. */
  private boolean isChosen(FencedCodeBlock block) {
    if (isResult(block)) {
      return true;
    }
    FencedCodeBlock first = block;
    while (first.getPrevious() instanceof FencedCodeBlock before && isOther(before, block)) {
      first = before;
    }
    FencedCodeBlock best = first;
    int rank = rank(first);
    Node next = first.getNext();
    while (next instanceof FencedCodeBlock other && isOther(other, first)) {
      if (rank(other) < rank) {
        best = other;
        rank = rank(other);
      }
      next = other.getNext();
    }
    return language(best).equals(language(block));
  }

  private static boolean isOther(FencedCodeBlock one, FencedCodeBlock other) {
    return isResult(one)
        || (LANGUAGES.contains(language(one)) && LANGUAGES.contains(language(other)));
  }

  private static String language(FencedCodeBlock block) {
    String info = block.getInfo() == null ? "" : block.getInfo();
    int space = info.indexOf(' ');
    return space < 0 ? info : info.substring(0, space);
  }

  private int rank(FencedCodeBlock block) {
    int rank = languages.indexOf(language(block));
    return rank < 0 ? languages.size() : rank;
  }

  private String inline(Node parent) {
    return inline(parent, page.theme(), " ");
  }

  private static String inline(Node parent, Theme theme, String lineBreak) {
    var words = new StringBuilder();
    // The children and not the parent: a visit of what holds text comes back here.
    var visitor =
        new AbstractVisitor() {
          @Override
          public void visit(Text text) {
            words.append(Foreign.line(text.getLiteral()));
          }

          @Override
          public void visit(Code code) {
            words.append(theme.command(Foreign.line(code.getLiteral())));
          }

          @Override
          public void visit(SoftLineBreak end) {
            words.append(lineBreak);
          }

          @Override
          public void visit(HardLineBreak end) {
            words.append(lineBreak);
          }

          @Override
          public void visit(StrongEmphasis strong) {
            words.append(theme.strong(inline(strong, new Theme(false), lineBreak)));
          }

          @Override
          public void visit(Emphasis emphasis) {
            words.append(inline(emphasis, theme, lineBreak));
          }

          @Override
          public void visit(Link link) {
            words.append(inline(link, theme, lineBreak));
            words.append(theme.quiet(" (" + Foreign.line(link.getDestination()) + ")"));
          }
        };
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      child.accept(visitor);
    }
    return words.toString();
  }
}
