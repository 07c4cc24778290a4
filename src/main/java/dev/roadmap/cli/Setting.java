package dev.roadmap.cli;

import dev.roadmap.curriculum.Language;
import dev.roadmap.curriculum.Road;
import dev.roadmap.curriculum.Track;
import dev.roadmap.guide.Learner;
import dev.roadmap.progress.Progress;
import dev.roadmap.review.ReviewSettings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * What a learner can settle: for each setting what it does, what it may be, how it is checked. A
 * table, and as long as there are settings.
 */
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

  EXAMPLES(
      Learner.EXAMPLES,
      "The language that lessons show their examples in, where they have it. Unless set, the first"
          + " of your languages.",
      "roadmap read") {
    @Override
    public Candidates candidates() {
      return Candidates.words("python", "go", "typescript", "java");
    }

    @Override
    String check(Road road, String typed) {
      String wanted = typed.strip().toLowerCase(Locale.ROOT);
      List<String> known = road.heading().languages().stream().map(Language::id).toList();
      if (known.contains(wanted)) {
        return wanted;
      }
      throw new Problem.Usage(
          "No examples are written in \"" + Finder.shown(typed) + "\".",
          "There are " + String.join(", ", known) + ".");
    }

    @Override
    String value(Road road, Progress progress) {
      List<String> languages = Learner.of(road, progress).exampleLanguages();
      return languages.isEmpty() ? "" : languages.getFirst();
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
  },

  RETENTION(
      ReviewSettings.RETENTION,
      "How much you want to know still when a question comes back, in percent, 70 to 97. More"
          + " makes them come sooner, and there are more of them.",
      "roadmap review") {
    @Override
    public Candidates candidates() {
      return Candidates.words("80", "85", "90", "95");
    }

    @Override
    String check(Road road, String typed) {
      return number(
          percent(typed),
          ReviewSettings.LEAST_PERCENT,
          ReviewSettings.MOST_PERCENT,
          "is no retention to aim at",
          "Write percent, from 70 to 97.");
    }

    @Override
    String value(Road road, Progress progress) {
      return Integer.toString(ReviewSettings.of(progress).percent());
    }
  },

  NEW_A_DAY(
      ReviewSettings.NEW,
      "How many questions may come up for the first time on a day, 0 to 1000.",
      "roadmap review") {
    @Override
    public Candidates candidates() {
      return Candidates.words("0", "5", "10", "20");
    }

    @Override
    String check(Road road, String typed) {
      return number(
          typed, 0, ReviewSettings.MOST_NEW, "is no number of questions", "Write 0 to 1000.");
    }

    @Override
    String value(Road road, Progress progress) {
      return Integer.toString(ReviewSettings.of(progress).newADay());
    }
  },

  REVIEWS_A_DAY(
      ReviewSettings.REVIEWS,
      "How many answers a day asks for at most, 1 to 10000. What is left keeps its place.",
      "roadmap review") {
    @Override
    public Candidates candidates() {
      return Candidates.words("20", "40", "60", "100");
    }

    @Override
    String check(Road road, String typed) {
      return number(
          typed, 1, ReviewSettings.MOST_REVIEWS, "is no number of answers", "Write 1 to 10000.");
    }

    @Override
    String value(Road road, Progress progress) {
      return Integer.toString(ReviewSettings.of(progress).reviewsADay());
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

  /** "0.9" and "90%" are "90". */
  private static String percent(String typed) {
    String plain = typed.strip().replace("%", "").strip();
    return plain.matches("0?\\.\\d{1,2}")
        ? (plain.substring(plain.indexOf('.') + 1) + "0").substring(0, 2)
        : plain;
  }

  private static String number(String typed, int least, int most, String wrong, String fix) {
    String plain = typed.strip();
    int number = plain.matches("\\d{1,6}") ? Integer.parseInt(plain) : -1;
    if (number < least || number > most) {
      throw new Problem.Usage("\"" + Finder.shown(typed) + "\" " + wrong + ".", fix);
    }
    return Integer.toString(number);
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
