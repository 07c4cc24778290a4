package dev.roadmap.reader;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * Neighbouring code blocks that are one example in several languages.
 *
 * @param variants at least one
 * @param results what it prints in whichever language
 * @param last the last block that belongs to it
 */
record Example(List<Variant> variants, List<Fence> results, Node last) {

  /** The languages a reader chooses from. */
  static final List<String> LANGUAGES = List.of("python", "go", "typescript", "javascript", "java");

  /** The example in one language: the code, and what only this one prints. */
  record Variant(Fence code, List<Fence> results) {
    String language() {
      return code.language();
    }
  }

  /** The example that begins with this block. */
  static Example from(FencedCodeBlock first) {
    var variants = new ArrayList<Variant>();
    List<Fence> trailing = List.of();
    Node last = first;
    @Nullable Node node = first;
    while (node instanceof FencedCodeBlock block && isVariant(block, variants)) {
      var results = new ArrayList<Fence>();
      variants.add(new Variant(Fence.of(block), results));
      last = block;
      node = block.getNext();
      while (node instanceof FencedCodeBlock result && Fence.of(result).isResult()) {
        results.add(Fence.of(result));
        last = result;
        node = result.getNext();
      }
      trailing = results;
    }
    if (variants.isEmpty()) {
      return new Example(List.of(new Variant(Fence.of(first), List.of())), List.of(), first);
    }
    Variant end = variants.removeLast();
    boolean each = variants.stream().anyMatch(variant -> !variant.results().isEmpty());
    variants.add(new Variant(end.code(), each ? List.copyOf(trailing) : List.of()));
    return new Example(List.copyOf(variants), each ? List.of() : List.copyOf(trailing), last);
  }

  private static boolean isVariant(FencedCodeBlock block, List<Variant> before) {
    String language = Fence.of(block).language();
    return LANGUAGES.contains(language)
        && before.stream().noneMatch(variant -> variant.language().equals(language));
  }

  /** The variant in the first of these languages that there is one in; else the first. */
  Variant in(List<String> languages) {
    for (String language : languages) {
      for (Variant variant : variants) {
        if (variant.language().equals(language)) {
          return variant;
        }
      }
    }
    return variants.getFirst();
  }
}
