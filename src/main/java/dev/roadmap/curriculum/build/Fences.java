package dev.roadmap.curriculum.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Finds the code blocks of a lesson. */
public final class Fences {

  /** A word, or one with a value, which may be in quotes. */
  private static final Pattern WORD = Pattern.compile("([^\\s=]+)(?:=(?:\"([^\"]*)\"|(\\S*)))?");

  private Fences() {}

  /**
   * Every code block that stands by itself, in order.
   *
   * @param firstLine the line of the file on which the Markdown begins
   */
  public static List<Fence> of(String markdown, int firstLine) {
    Parser parser = Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();
    var fences = new ArrayList<Fence>();
    int group = 0;
    Node previous = null;
    for (Node node = parser.parse(markdown).getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof FencedCodeBlock block) {
        group += previous instanceof FencedCodeBlock ? 0 : 1;
        fences.add(fence(block, firstLine, group));
      }
      previous = node;
    }
    return fences;
  }

  private static Fence fence(FencedCodeBlock block, int firstLine, int group) {
    Map<String, String> words = new LinkedHashMap<>();
    Matcher matcher = WORD.matcher(block.getInfo() == null ? "" : block.getInfo());
    String language = matcher.find() ? matcher.group() : "";
    while (matcher.find()) {
      String quoted = matcher.group(2);
      String plain = matcher.group(3);
      words.put(matcher.group(1), quoted != null ? quoted : plain != null ? plain : "");
    }
    int line = firstLine + block.getSourceSpans().getFirst().getLineIndex();
    return new Fence(language, words, block.getLiteral(), line, group);
  }
}
