package dev.roadmap.guide;

import dev.roadmap.curriculum.Language;
import dev.roadmap.curriculum.Road;
import dev.roadmap.curriculum.Track;
import dev.roadmap.progress.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the learner settled: the order through the road, the order of the languages, the time a day.
 *
 * @param languages all of the road's, the learner's own order first
 * @param minutesPerDay planned, on each day of the week
 * @param exampleLanguages the same languages, the one that examples are shown in first
 */
public record Learner(
    Track track, List<String> languages, int minutesPerDay, List<String> exampleLanguages) {

  public static final String TRACK = "track";
  public static final String LANGUAGES = "languages";
  public static final String EXAMPLES = "examples";
  public static final String MINUTES = "minutes-a-day";
  public static final String LEVEL = "level";

  /** Where nobody said otherwise: an hour. */
  public static final int DEFAULT_MINUTES = 60;

  /** Reads the settings; what the road does not know is left out rather than refused. */
  public static Learner of(Road road, Progress progress) {
    List<String> languages = order(road, progress.setting(LANGUAGES));
    return new Learner(
        road.track(progress.setting(TRACK).orElse(null)),
        languages,
        minutes(progress.setting(MINUTES)),
        first(languages, progress.setting(EXAMPLES)));
  }

  private static List<String> first(List<String> languages, Optional<String> chosen) {
    if (chosen.isEmpty() || !languages.contains(chosen.get())) {
      return languages;
    }
    var first = new ArrayList<>(languages);
    first.remove(chosen.get());
    first.addFirst(chosen.get());
    return first;
  }

  /** The learner's first language: the one examples are shown in. */
  public Optional<String> firstLanguage() {
    return languages.isEmpty() ? Optional.empty() : Optional.of(languages.getFirst());
  }

  private static List<String> order(Road road, Optional<String> chosen) {
    var known = new ArrayList<String>();
    for (Language language : road.heading().languages()) {
      known.add(language.id());
    }
    if (chosen.isEmpty()) {
      return known;
    }
    var order = new ArrayList<String>();
    for (String id : chosen.get().split(",", -1)) {
      if (known.remove(id)) {
        order.add(id);
      }
    }
    order.addAll(known);
    return order;
  }

  private static int minutes(Optional<String> setting) {
    if (setting.isEmpty()) {
      return DEFAULT_MINUTES;
    }
    try {
      return Math.clamp(Integer.parseInt(setting.get()), 1, 24 * 60);
    } catch (NumberFormatException foreign) {
      return DEFAULT_MINUTES;
    }
  }
}
