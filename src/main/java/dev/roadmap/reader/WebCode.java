package dev.roadmap.reader;

import dev.roadmap.reader.Example.Variant;
import dev.roadmap.terminal.Foreign;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** What a lesson's page shows otherwise than any Markdown: code, headings, links, pictures. */
final class WebCode implements NodeRenderer {

  private final HtmlNodeRendererContext context;
  private final HtmlWriter html;
  private final List<Heading> headings;
  private final Set<Node> shown = Collections.newSetFromMap(new IdentityHashMap<>());

  WebCode(HtmlNodeRendererContext context, List<Heading> headings) {
    this.context = context;
    this.html = context.getWriter();
    this.headings = headings;
  }

  /** A language as it is written in a sentence. */
  static String name(String language) {
    return switch (language) {
      case "python" -> "Python";
      case "go" -> "Go";
      case "typescript" -> "TypeScript";
      case "javascript" -> "JavaScript";
      case "java" -> "Java";
      default -> language;
    };
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(
        FencedCodeBlock.class, IndentedCodeBlock.class, Heading.class, Link.class, Image.class);
  }

  @Override
  public void render(Node node) {
    switch (node) {
      case FencedCodeBlock block when !shown.contains(block) -> example(block);
      case FencedCodeBlock _ -> {}
      case IndentedCodeBlock block -> code(new Fence("text", block.getLiteral()));
      case Heading heading -> heading(heading);
      case Link link -> link(link);
      // A picture would have to be fetched from somewhere.
      case Image image -> html.text("[picture: " + Inline.bare(image) + "]");
      default -> children(node);
    }
  }

  private void children(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      context.render(node);
    }
  }

  private void heading(Heading heading) {
    int place = headings.indexOf(heading) + 1;
    String tag = "h" + Math.max(2, heading.getLevel());
    html.line();
    html.tag(tag, place == 0 ? Map.of() : Map.of("id", "s" + place));
    children(heading);
    html.tag("/" + tag);
    html.line();
  }

  private void link(Link link) {
    String target = link.getDestination() == null ? "" : link.getDestination();
    if (Notes.isWeb(target)) {
      html.tag("a", Map.of("rel", "noreferrer", "href", target));
      children(link);
      html.tag("/a");
      return;
    }
    children(link);
    if (Notes.isStep(target)) {
      html.raw(" (");
      html.tag("code");
      html.text("roadmap read " + target);
      html.tag("/code");
      html.raw(")");
    }
  }

  private void example(FencedCodeBlock first) {
    Example example = Example.from(first);
    for (Node node = first; !shown.contains(example.last()); node = node.getNext()) {
      shown.add(node);
    }
    if (example.variants().size() == 1) {
      code(example.variants().getFirst().code());
      return;
    }
    var classes = new StringBuilder("example");
    example.variants().forEach(variant -> classes.append(" has-").append(variant.language()));
    html.line();
    html.tag("div", Map.of("class", classes.toString()));
    html.tag("p", Map.of("class", "tabs"));
    for (Variant variant : example.variants()) {
      String language = variant.language();
      boolean begins = language.equals(example.variants().getFirst().language());
      html.tag("label", Map.of("for", "lang-" + language, "class", begins ? "first" : "other"));
      html.text(name(language));
      html.tag("/label");
      html.raw(" ");
    }
    html.tag("/p");
    for (Variant variant : example.variants()) {
      String language = variant.language();
      boolean begins = language.equals(example.variants().getFirst().language());
      html.tag("div", Map.of("class", "panel " + language + (begins ? " first" : " other")));
      code(variant.code());
      variant.results().forEach(this::code);
      html.tag("/div");
    }
    example.results().forEach(this::code);
    html.tag("/div");
    html.line();
  }

  private void code(Fence fence) {
    html.line();
    String caption = fence.language().equals("text") ? "" : fence.language();
    html.tag(
        "pre", Map.of("class", fence.isResult() ? "result" : "code", "data-language", caption));
    html.tag("code");
    String code = fence.code() == null ? "" : Foreign.block(fence.code().stripTrailing());
    for (Token token : Tokenizer.tokens(fence.language(), code)) {
      String kind = kind(token.kind());
      if (!kind.isEmpty()) {
        html.tag("span", Map.of("class", kind));
      }
      html.text(token.text());
      if (!kind.isEmpty()) {
        html.tag("/span");
      }
    }
    html.tag("/code");
    html.tag("/pre");
    html.line();
  }

  private static String kind(Token.Kind kind) {
    return switch (kind) {
      case PLAIN -> "";
      case KEYWORD -> "k";
      case STRING -> "s";
      case VALUE -> "v";
      case COMMENT -> "c";
      case NAME -> "n";
    };
  }
}
