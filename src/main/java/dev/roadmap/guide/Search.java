package dev.roadmap.guide;

import dev.roadmap.curriculum.Phase;
import dev.roadmap.curriculum.Project;
import dev.roadmap.curriculum.Road;
import dev.roadmap.curriculum.Step;
import dev.roadmap.curriculum.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/**
 * Finds what is on the road, and in notes, by words. A word in a title weighs more than one in the
 * text; beginnings of words and small typing mistakes match, for less.
 */
public final class Search {

  private static final double TITLE = 6;
  private static final double TEXT = 2;
  private static final double WHOLE = 1;
  private static final double BEGINNING = 0.7;
  private static final double MISTYPED = 0.4;

  /** Whoever pastes a page means its beginning. */
  private static final int MOST_WORDS = 16;

  /** Characters of a passage. */
  private static final int PASSAGE = 240;

  private final List<String> wanted;
  private final List<Hit> hits = new ArrayList<>();

  /**
   * Something that matched.
   *
   * @param kind phase, lesson, exercise, milestone, project or note
   * @param passage the sentence in which most was found
   */
  public record Hit(String kind, String id, String title, String passage, double score) {}

  /** A note to search in, with the id it was written on. */
  public record Note(String subject, String text) {}

  private Search(String words) {
    var distinct = new LinkedHashSet<>(tokens(words));
    this.wanted = distinct.stream().limit(MOST_WORDS).toList();
  }

  /** The best matches first, at most so many. */
  public static List<Hit> find(Road road, List<Note> notes, String words, int limit) {
    var search = new Search(words);
    for (Phase phase : road.phases()) {
      Text.PhaseText text = road.text(phase);
      search.weigh("phase", phase.id(), phase.title(), text.goal() + " " + text.summary());
    }
    for (Step step : road.steps()) {
      search.weigh(step.kind().word(), step.id(), step.title(), text(road.text(step)));
    }
    for (Project project : road.projects()) {
      Text.ProjectText text = road.text(project);
      String body = text.summary() + " " + String.join(", ", text.technologies()) + ".";
      search.weigh("project", project.id(), project.title(), body);
    }
    for (Note note : notes) {
      search.weigh("note", note.subject(), "", note.text());
    }
    search.hits.sort(Comparator.comparingDouble(Hit::score).reversed().thenComparing(Hit::id));
    return List.copyOf(search.hits.subList(0, Math.min(limit, search.hits.size())));
  }

  private static String text(Text text) {
    return switch (text) {
      case Text.LessonText lesson -> lesson.summary() + " " + lesson.body();
      case Text.ExerciseText exercise -> exercise.teaches() + " " + exercise.brief();
      case Text.MilestoneText milestone -> milestone.doneWhen();
      case Text.PhaseText phase -> phase.summary();
      case Text.ProjectText project -> project.summary();
    };
  }

  private void weigh(String kind, String id, String title, String text) {
    if (wanted.isEmpty()) {
      return;
    }
    List<String> inTitle = tokens(title + " " + id);
    List<String> inText = tokens(text);
    double score = 0;
    for (String word : wanted) {
      double best = Math.max(TITLE * match(word, inTitle), TEXT * match(word, inText));
      if (best == 0) {
        return;
      }
      score += best;
    }
    // Of two equal matches the shorter title says more exactly what it is about.
    score += 1.0 / (1 + inTitle.size());
    hits.add(new Hit(kind, id, title, passage(text), score));
  }

  /** The sentence in which most was found; of a long one, the part from the first word found. */
  private String passage(String text) {
    String best = "";
    double most = -1;
    for (int start = 0; start < text.length(); ) {
      int end = endOfSentence(text, start);
      String sentence = text.substring(start, end).strip();
      double score = score(sentence);
      if (score > most && !sentence.isEmpty()) {
        most = score;
        best = sentence;
      }
      start = end;
    }
    return best.length() <= PASSAGE ? best : part(best);
  }

  private double score(String sentence) {
    List<String> tokens = tokens(sentence);
    double score = 0;
    for (String word : wanted) {
      score += match(word, tokens);
    }
    return score;
  }

  private String part(String sentence) {
    String lower = sentence.toLowerCase(Locale.ROOT);
    int found = Math.max(0, lower.indexOf(wanted.getFirst()));
    int start = Math.min(found, sentence.length() - PASSAGE);
    int word = start == 0 ? 0 : sentence.lastIndexOf(' ', start) + 1;
    int from = start - word > PASSAGE / 2 ? start : word;
    int to = Math.min(sentence.length(), from + PASSAGE);
    int space = sentence.lastIndexOf(' ', to);
    int end = to == sentence.length() || space <= from ? to : space;
    return (from > 0 ? "..." : "")
        + sentence.substring(from, end)
        + (end < sentence.length() ? "..." : "");
  }

  private static int endOfSentence(String text, int start) {
    for (int i = start; i < text.length(); i++) {
      char unit = text.charAt(i);
      boolean stop = unit == '.' || unit == '!' || unit == '?';
      if (unit == '\n' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
        return i + 1;
      }
      if (stop && (i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1)))) {
        return i + 1;
      }
    }
    return text.length();
  }

  private static double match(String word, List<String> tokens) {
    double best = 0;
    for (String token : tokens) {
      if (token.equals(word)) {
        return WHOLE;
      }
      if (token.startsWith(word)) {
        best = Math.max(best, BEGINNING);
      } else if (best < MISTYPED && word.length() >= 4 && oneEditApart(word, token)) {
        best = MISTYPED;
      }
    }
    return best;
  }

  /** One letter more, less, another, or two neighbours swapped. */
  static boolean oneEditApart(String one, String other) {
    if (Math.abs(one.length() - other.length()) > 1) {
      return false;
    }
    int same = 0;
    int shorter = Math.min(one.length(), other.length());
    while (same < shorter && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    String restOne = one.substring(same);
    String restOther = other.substring(same);
    if (one.length() == other.length()) {
      return restOne.length() < 2
          || restOne.substring(1).equals(restOther.substring(1))
          || (restOne.charAt(0) == restOther.charAt(1)
              && restOne.charAt(1) == restOther.charAt(0)
              && restOne.substring(2).equals(restOther.substring(2)));
    }
    return one.length() < other.length()
        ? restOther.substring(1).equals(restOne)
        : restOne.substring(1).equals(restOther);
  }

  private static List<String> tokens(String text) {
    var tokens = new ArrayList<String>();
    int start = -1;
    String lower = text.toLowerCase(Locale.ROOT);
    int i = 0;
    while (i < lower.length()) {
      int point = lower.codePointAt(i);
      boolean letter = Character.isLetterOrDigit(point);
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        tokens.add(lower.substring(start, i));
        start = -1;
      }
      i += Character.charCount(point);
    }
    if (start >= 0) {
      tokens.add(lower.substring(start));
    }
    return tokens;
  }
}
