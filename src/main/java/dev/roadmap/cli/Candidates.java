package dev.roadmap.cli;

import java.util.Iterator;
import java.util.List;

/**
 * What may stand somewhere on the command line. Says which kind of word fits; the completion
 * scripts and the prompt know the words.
 *
 * @param words the fixed words, of {@link Kind#WORDS} only
 */
public record Candidates(Kind kind, List<String> words) implements Iterable<String> {

  static final Candidates NOTHING = new Candidates(Kind.NOTHING, List.of());
  static final Candidates STEPS = new Candidates(Kind.STEPS, List.of());
  static final Candidates IDS = new Candidates(Kind.IDS, List.of());
  static final Candidates LESSONS = new Candidates(Kind.LESSONS, List.of());
  static final Candidates PHASES = new Candidates(Kind.PHASES, List.of());
  static final Candidates COMMANDS = new Candidates(Kind.COMMANDS, List.of());
  static final Candidates LANGUAGES = new Candidates(Kind.LANGUAGES, List.of());
  static final Candidates TRACKS = new Candidates(Kind.TRACKS, List.of());
  static final Candidates FILES = new Candidates(Kind.FILES, List.of());
  static final Candidates FOLDERS = new Candidates(Kind.FOLDERS, List.of());

  /** The kinds of words. */
  public enum Kind {
    NOTHING,
    /** Lessons, exercises, milestones, and the phases and projects that stand for all of theirs. */
    STEPS,
    /** Everything that has an id. */
    IDS,
    LESSONS,
    PHASES,
    COMMANDS,
    LANGUAGES,
    TRACKS,
    FILES,
    FOLDERS,
    WORDS
  }

  static Candidates words(String... words) {
    return new Candidates(Kind.WORDS, List.of(words));
  }

  @Override
  public Iterator<String> iterator() {
    return words.iterator();
  }
}
