package dev.roadmap.reader;

import dev.roadmap.reader.Example.Variant;
import dev.roadmap.terminal.Foreign;
import dev.roadmap.terminal.Page;
import dev.roadmap.terminal.Theme;
import java.util.ArrayList;
import java.util.List;

/**
 * Code on a page. A line that is longer than the page stays one: the terminal folds it, and copied
 * it is whole.
 */
final class CodeLines {

  private static final int ROOMY = 60;

  private final Page page;
  private final String margin;

  CodeLines(Page page, String margin) {
    this.page = page;
    this.margin = margin;
  }

  /** An example, in the first of the languages it has. */
  void show(Example example, List<String> languages) {
    Variant shown = example.in(languages);
    if (example.variants().size() > 1) {
      tabs(example, shown);
    } else if (page.look().plain() && !shown.code().isResult()) {
      page.line(margin + shown.language() + ":");
    }
    show(shown.code());
    shown.results().forEach(this::show);
    example.results().forEach(this::show);
  }

  /** The languages there are; that of what is shown stands in brackets. */
  private void tabs(Example example, Variant shown) {
    Theme theme = page.theme();
    if (page.look().plain()) {
      var others = new ArrayList<String>();
      example.variants().forEach(variant -> others.add(variant.language()));
      others.remove(shown.language());
      String also = String.join(", ", others);
      page.prose(margin, shown.language() + ", also there in " + also + ":");
      return;
    }
    var tabs = new ArrayList<String>();
    for (Variant variant : example.variants()) {
      String name = variant.language();
      tabs.add(name.equals(shown.language()) ? theme.strong("[" + name + "]") : theme.quiet(name));
    }
    page.flow(margin + "  ", tabs);
  }

  /** A block as it is. */
  void show(Fence fence) {
    boolean result = fence.isResult();
    if (result) {
      page.line(margin + "  " + page.theme().quiet(fence.language() + ":"));
    }
    String indent = margin + (page.width() < ROOMY ? "  " : "    ");
    for (String line : painted(fence)) {
      page.line((indent + line).stripTrailing());
    }
  }

  /** The lines of the code, each painted by itself. */
  private List<String> painted(Fence fence) {
    String code = Foreign.block(fence.code());
    if (!page.look().colour()) {
      return List.of(code.split("\n", -1));
    }
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (Token token : Tokenizer.tokens(fence.language(), code)) {
      String[] pieces = token.text().split("\n", -1);
      for (int i = 0; i < pieces.length; i++) {
        if (i > 0) {
          lines.add(line.toString());
          line.setLength(0);
        }
        line.append(paint(page.theme(), token.kind(), pieces[i]));
      }
    }
    lines.add(line.toString());
    return lines;
  }

  private static String paint(Theme theme, Token.Kind kind, String text) {
    return switch (kind) {
      case PLAIN -> text;
      case KEYWORD -> theme.keyword(text);
      case STRING -> theme.quoted(text);
      case VALUE -> theme.value(text);
      case COMMENT -> theme.quiet(text);
      case NAME -> theme.name(text);
    };
  }
}
