package dev.roadmap.snippets;

import dev.roadmap.curriculum.build.Fence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A code block, and what it is said to print or get back.
 *
 * @param lesson id of its lesson
 * @param place file and line
 * @param result the text of the {@code output} or {@code response} after it, or null
 */
record Snippet(String lesson, String phase, String place, Fence fence, @Nullable String result) {

  String language() {
    return fence.language();
  }

  String code() {
    return fence.text();
  }

  boolean runs() {
    return fence.has("run");
  }

  /** The libraries it needs beyond the language's own. */
  List<String> uses() {
    String uses = fence.words().getOrDefault("uses", "");
    return uses.isEmpty() ? List.of() : List.of(uses.split(","));
  }

  int exit() {
    return Integer.parseInt(fence.words().getOrDefault("exit", "0"));
  }

  /** What it reads from standard input; line ends are written as {@code \n}. */
  String stdin() {
    return fence.words().getOrDefault("stdin", "").translateEscapes();
  }
}
