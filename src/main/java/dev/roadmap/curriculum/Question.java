package dev.roadmap.curriculum;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question of a lesson.
 *
 * @param id unique on the road and kept for ever, because its memory state is recorded under it
 * @param heading the heading in the lesson under which the answer is
 * @param ask Markdown, inline
 * @param code what the question is about, or null
 * @param choices what to choose from, in the order of the file; empty when the answer is typed
 * @param answers depends on the kind, see {@link Kind}
 * @param why the reason for the answer, shown after each attempt; Markdown, inline
 */
public record Question(
    String id,
    Kind kind,
    String heading,
    String ask,
    @Nullable Code code,
    List<String> choices,
    List<String> answers,
    String why) {

  /** How a question is answered. */
  public enum Kind {
    /** One of the choices is right; it is the only answer. */
    CHOICE,
    /** Two or more of the choices are right; they are the answers. */
    SEVERAL,
    /** A word or a few; the answers are all accepted spellings, the best first. */
    TYPED,
    /** As typed, but letter case counts: a command for a shell, Git or a database. */
    COMMAND,
    /** The answers in their right order; shown in another. */
    ORDER,
    /** What the code prints; the answers as in {@code TYPED}, the first is the true output. */
    PRINTS,
    /** Which line of the code is wrong; the answer is its number, from 1. */
    LINE
  }

  /** A piece of code in a language. */
  public record Code(String language, String text) {}
}
