package dev.roadmap.curriculum;

import java.util.List;

/**
 * The layout of a compiled road, shared by who writes and who reads it.
 *
 * <pre>
 *   0  magic "ROAD"
 *   4  version of this layout
 *   8  CRC-32C of bytes 12 to the start of the texts
 *  12  length of the whole index
 *  16  start of the texts
 *  20  CRC-32C of the texts
 *  24  fingerprint: the first 16 bytes of the SHA-256 of everything from byte 40 on
 *  40  plan: heading, phases, projects, steps, tracks, aliases, cheat sheets
 *      texts: one four-byte offset for each phase, step, project, cheat sheet and the words, then
 *      the texts; the words last: passages, then each word with where it occurs
 * </pre>
 *
 * Integers of the header and the offsets are big-endian; all others are little-endian base 128. A
 * string is its length in bytes, doubled, plus one when the bytes are UTF-8 and not ISO 8859-1:
 * most are the latter, and those the JVM copies without looking at each character.
 */
public final class IndexFormat {

  public static final int MAGIC = 0x524F4144;

  /** Goes up whenever the layout changes; an index of another version is not read. */
  public static final int VERSION = 5;

  public static final int CHECKED_FROM = 12;
  public static final int FINGERPRINT_AT = 24;
  public static final int FINGERPRINT_LENGTH = 16;
  public static final int PLAN_AT = 40;

  /** A step's kind is its position here. */
  public static final List<StepKind> KINDS =
      List.of(StepKind.LESSON, StepKind.EXERCISE, StepKind.MILESTONE);

  public static final int KIND_MASK = 3;
  public static final int CORE = 4;
  public static final int OPTIONAL = 8;
  public static final int HABIT = 16;

  /** A question's kind is its position here. */
  public static final List<Question.Kind> QUESTION_KINDS = List.of(Question.Kind.values());

  /** A passage's kind is its position here. */
  public static final List<WordIndex.Kind> PASSAGE_KINDS = List.of(WordIndex.Kind.values());

  /** An occurrence is the distance to the passage before, times their number, plus the position. */
  public static final List<WordIndex.Field> FIELDS = List.of(WordIndex.Field.values());

  public static final int LESSON_TEXT = 1;
  public static final int EXERCISE_TEXT = 2;
  public static final int MILESTONE_TEXT = 3;

  private IndexFormat() {}
}
