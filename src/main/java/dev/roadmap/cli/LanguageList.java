package dev.roadmap.cli;

import dev.roadmap.curriculum.Language;
import dev.roadmap.curriculum.Road;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads languages as people list them: "go,python", "Go, Python", "golang". */
final class LanguageList {

  /** Front-end developers know JavaScript: TypeScript is where that leads on this road. */
  private static final Map<String, String> EVERYDAY =
      Map.of(
          "golang", "go",
          "py", "python",
          "python3", "python",
          "js", "typescript",
          "javascript", "typescript",
          "ts", "typescript");

  private LanguageList() {}

  /** Ids in the order they were listed, each once; at least one. */
  static List<String> parse(Road road, String typed) {
    Set<String> languages = new LinkedHashSet<>();
    for (String word : typed.split("[,\\s]+", -1)) {
      if (!word.isEmpty()) {
        languages.add(one(road, word));
      }
    }
    if (languages.isEmpty()) {
      throw new Problem.Usage("No language is named.", choice(road));
    }
    return List.copyOf(languages);
  }

  private static String one(Road road, String word) {
    String wanted = word.toLowerCase(Locale.ROOT);
    @Nullable String everyday = EVERYDAY.get(wanted);
    var known = new ArrayList<String>();
    for (Language language : road.heading().languages()) {
      boolean titled = language.title().toLowerCase(Locale.ROOT).equals(wanted);
      if (titled || language.id().equals(wanted) || language.id().equals(everyday)) {
        return language.id();
      }
      known.add(language.id());
    }
    List<String> nearest = Nearest.to(wanted, known);
    throw new Problem.Usage(
        "The road has no language \"" + Finder.shown(word) + "\".",
        nearest.isEmpty() ? choice(road) : "Did you mean " + String.join(" or ", nearest) + "?");
  }

  private static String choice(Road road) {
    return "It has "
        + String.join(", ", road.heading().languages().stream().map(Language::id).toList())
        + ".";
  }
}
