package dev.roadmap.reader;

import org.commonmark.node.FencedCodeBlock;

/**
 * A code block.
 *
 * @param language the first word behind the fence, "text" without one
 */
record Fence(String language, String code) {

  static Fence of(FencedCodeBlock block) {
    String info = block.getInfo() == null ? "" : block.getInfo().strip();
    int space = info.indexOf(' ');
    String language = space < 0 ? info : info.substring(0, space);
    String code = block.getLiteral() == null ? "" : block.getLiteral();
    return new Fence(language.isEmpty() ? "text" : language, code.stripTrailing());
  }

  /** Whether it is what the block before it prints or answers. */
  boolean isResult() {
    return language.equals("output") || language.equals("response");
  }
}
