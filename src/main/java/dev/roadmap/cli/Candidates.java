package dev.roadmap.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * What may stand somewhere on the command line. Says which kind of word fits; the completion
 * scripts and the prompt know the words.
 *
 * @param words the fixed words, of {@link Kind#WORDS} only
 * @param values what fits after each of the fixed words; empty when that does not depend on them
 * @param after what fits at the places that follow; null for the same
 */
public record Candidates(
    Kind kind, List<String> words, Map<String, Candidates> values, @Nullable Candidates after)
    implements Iterable<String> {

  static final Candidates NOTHING = of(Kind.NOTHING);
  static final Candidates STEPS = of(Kind.STEPS);
  static final Candidates IDS = of(Kind.IDS);
  static final Candidates LESSONS = of(Kind.LESSONS);
  static final Candidates EXERCISES = of(Kind.EXERCISES);
  static final Candidates PHASES = of(Kind.PHASES);
  static final Candidates COMMANDS = of(Kind.COMMANDS);
  static final Candidates TOPICS = of(Kind.TOPICS);

  /** One or several, with commas between them. */
  static final Candidates LANGUAGES = of(Kind.LANGUAGES);

  static final Candidates TRACKS = of(Kind.TRACKS);

  /** First a cheat sheet, then one of its entries. */
  static final Candidates CHEATS = of(Kind.CHEATS).then(NOTHING);

  static final Candidates TERMS = of(Kind.TERMS).then(NOTHING);
  static final Candidates FILES = of(Kind.FILES);
  static final Candidates FOLDERS = of(Kind.FOLDERS);

  /** The kinds of words. */
  public enum Kind {
    NOTHING,
    /** Lessons, exercises, milestones, and the phases and projects that stand for all of theirs. */
    STEPS,
    /** Everything that has an id. */
    IDS,
    LESSONS,
    EXERCISES,
    PHASES,
    COMMANDS,
    /** Commands, and what else there is help on. */
    TOPICS,
    LANGUAGES,
    TRACKS,
    /** Cheat sheets; whatever else is typed is looked for in all of them. */
    CHEATS,
    /** What the glossary explains, among other words it finds that by. */
    TERMS,
    FILES,
    FOLDERS,
    WORDS
  }

  static Candidates words(String... words) {
    return new Candidates(Kind.WORDS, List.of(words), Map.of(), null);
  }

  /** One of these words, then what fits after it, then nothing: a key and its value. */
  static Candidates pairs(SequencedMap<String, Candidates> values) {
    return new Candidates(Kind.WORDS, List.copyOf(values.keySet()), values, NOTHING);
  }

  private static Candidates of(Kind kind) {
    return new Candidates(kind, List.of(), Map.of(), null);
  }

  /** This at the first place, something else from the second on: first a time, then a step. */
  Candidates then(Candidates further) {
    return new Candidates(kind, words, values, further);
  }

  @Override
  public Iterator<String> iterator() {
    return words.iterator();
  }
}
