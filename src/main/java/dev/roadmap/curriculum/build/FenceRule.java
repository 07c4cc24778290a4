package dev.roadmap.curriculum.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A code block says what the build does with it, in words the build knows. */
final class FenceRule {

  /** Languages that are run or checked. */
  private static final Set<String> PROGRAMS =
      Set.of("python", "go", "typescript", "javascript", "java", "bash", "sql", "redis");

  /** What is parsed, sent, compared or left alone because of its language alone. */
  private static final Set<String> DATA =
      Set.of(
          "http",
          "response",
          "output",
          "json",
          "yaml",
          "toml",
          "xml",
          "html",
          "ini",
          "dockerfile",
          "nginx",
          "text");

  /** What may stand behind the language, and what the word needs for a value. */
  private static final Map<String, String> WORDS =
      Map.of(
          "run", "",
          "check", "",
          "error", "",
          "exit", "\\d{1,3}",
          "stdin", "(?s).*",
          "uses", "[a-z0-9,.-]+",
          "part", "[a-z0-9-]+/.+",
          "stage", "[a-z]+");

  private final Problems problems;

  FenceRule(Problems problems) {
    this.problems = problems;
  }

  void check(String file, List<Fence> fences) {
    Fence before = null;
    for (Fence fence : fences) {
      var place = new Place(file, fence.line(), 1);
      checkLanguage(fence, place);
      fence.words().forEach((word, value) -> checkWord(word, value, place));
      if (fence.isResult() && (before == null || before.group() != fence.group())) {
        problems.add(
            place, "nothing stands right before this `" + fence.language() + "`: move it there");
      }
      before = fence;
    }
  }

  private void checkLanguage(Fence fence, Place place) {
    if (fence.language().isEmpty()) {
      problems.add(place, "this code block has no language: write it behind the ```");
    } else if (PROGRAMS.contains(fence.language())) {
      boolean told = fence.has("run") || fence.has("check") || fence.has("part");
      if (!told) {
        problems.add(
            place, "say what the build does with this " + fence.language() + ": run or check");
      }
    } else if (!DATA.contains(fence.language())) {
      var known = new ArrayList<>(PROGRAMS);
      known.addAll(DATA);
      known.sort(null);
      problems.add(
          place,
          "`"
              + fence.language()
              + "` is no language the build knows"
              + Spelling.hint(fence.language(), known, ": use one of " + String.join(", ", known)));
    }
  }

  private void checkWord(String word, String value, Place place) {
    String wanted = WORDS.get(word);
    if (wanted == null) {
      List<String> known = WORDS.keySet().stream().sorted().toList();
      problems.add(
          place,
          "`"
              + word
              + "` says nothing to the build"
              + Spelling.hint(word, known, ": known here are " + String.join(", ", known)));
    } else if (!value.matches(wanted)) {
      problems.add(
          place,
          wanted.isEmpty()
              ? "`" + word + "` takes no value"
              : "`" + word + "` has the wrong value `" + value + "`");
    }
  }
}
