package dev.roadmap.cli;

import dev.roadmap.curriculum.Road;
import dev.roadmap.curriculum.Track;
import dev.roadmap.guide.Learner;
import dev.roadmap.progress.Progress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;

/** What a learner can settle: for each setting what it does, what it may be, how it is checked. */
public enum Setting {
  TRACK(Learner.TRACK, "The order through the road.", "roadmap next") {
    @Override
    public Candidates candidates() {
      return Candidates.TRACKS;
    }

    @Override
    String check(Road road, String typed) {
      String wanted = typed.strip().toLowerCase(Locale.ROOT);
      List<String> known = road.tracks().stream().map(Track::id).toList();
      if (known.contains(wanted)) {
        return wanted;
      }
      List<String> nearest = Nearest.to(wanted, known);
      throw new Problem.Usage(
          "There is no track \"" + Finder.shown(typed) + "\".",
          nearest.isEmpty()
              ? "The road has " + String.join(", ", known) + "."
              : "Did you mean " + String.join(" or ", nearest) + "?");
    }

    @Override
    String value(Road road, Progress progress) {
      return Learner.of(road, progress).track().id();
    }
  },

  LANGUAGES(
      Learner.LANGUAGES,
      "The order you take the languages in, the ones you know first, with commas between them."
          + " Those you leave out follow in the road's order. Examples are shown in the first.",
      "roadmap next") {
    @Override
    public Candidates candidates() {
      return Candidates.LANGUAGES;
    }

    @Override
    String check(Road road, String typed) {
      return String.join(",", LanguageList.parse(road, typed));
    }

    @Override
    String value(Road road, Progress progress) {
      return String.join(",", Learner.of(road, progress).languages());
    }
  },

  MINUTES(
      Learner.MINUTES,
      "The minutes you plan for each day, 1 to 1440. The forecast counts with them.",
      "roadmap plan") {
    @Override
    public Candidates candidates() {
      return Candidates.words("30", "45", "60", "90", "120");
    }

    @Override
    String check(Road road, String typed) {
      try {
        return Integer.toString(Minutes.parse(typed));
      } catch (Problem.Usage wrong) {
        throw new Problem.Usage(
            "\"" + Finder.shown(typed) + "\" is no time for a day.",
            "Write the minutes, from 1 to 1440, or a time like 45m or 1h30m.");
      }
    }

    @Override
    String value(Road road, Progress progress) {
      return Integer.toString(Learner.of(road, progress).minutesPerDay());
    }
  },

  LEVEL(
      Learner.LEVEL,
      "Who you are to the road: beginner, frontend, student or polyglot. Only setup looks at it,"
          + " when it picks your track and says where to begin.",
      "roadmap setup") {
    @Override
    public Candidates candidates() {
      return Candidates.words("beginner", "frontend", "student", "polyglot");
    }

    @Override
    String check(Road road, String typed) {
      return Level.parse(typed).id();
    }

    @Override
    String value(Road road, Progress progress) {
      return progress.setting(Learner.LEVEL).filter(Level.ids()::contains).orElse("beginner");
    }
  };

  private final String key;
  private final String about;
  private final String next;

  Setting(String key, String about, String next) {
    this.key = key;
    this.about = about;
    this.next = next;
  }

  /** The word it is recorded and typed by. */
  public String key() {
    return key;
  }

  /** What it does, in sentences. */
  public String about() {
    return about;
  }

  /** What completion offers for its value. */
  public abstract Candidates candidates();

  /** The command that shows what a change of it does. */
  String next() {
    return next;
  }

  /** The value as it is recorded; a {@link Problem.Usage} when it is none. */
  abstract String check(Road road, String typed);

  /** What holds: what was set, as far as this road knows it, else the default. */
  abstract String value(Road road, Progress progress);

  /** What holds where nothing is set. */
  String standard(Road road) {
    return value(road, Progress.empty());
  }

  /** What is recorded but means nothing on this road: another road's track, say. */
  Optional<String> ignored(Road road, Progress progress) {
    Optional<String> recorded = progress.setting(key);
    if (recorded.isEmpty()) {
      return recorded;
    }
    try {
      check(road, recorded.get());
      return Optional.empty();
    } catch (Problem.Usage unknown) {
      return recorded;
    }
  }

  /** What completion offers for each key's value, in the order they are shown. */
  static SequencedMap<String, Candidates> candidatesByKey() {
    var candidates = new LinkedHashMap<String, Candidates>();
    for (Setting setting : values()) {
      candidates.put(setting.key, setting.candidates());
    }
    return candidates;
  }

  /** Every key, in the order they are shown. */
  public static List<String> keys() {
    var keys = new ArrayList<String>();
    for (Setting setting : values()) {
      keys.add(setting.key());
    }
    return keys;
  }

  /** The setting of this key, or what may have been meant. */
  static Setting named(String typed) {
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    for (Setting setting : values()) {
      if (setting.key.equals(wanted)) {
        return setting;
      }
    }
    List<String> nearest = Nearest.to(wanted, keys());
    throw new Problem.Usage(
        "There is no setting \"" + Finder.shown(typed) + "\".",
        nearest.isEmpty()
            ? "roadmap config lists them."
            : "Did you mean " + String.join(" or ", nearest) + "?");
  }
}
