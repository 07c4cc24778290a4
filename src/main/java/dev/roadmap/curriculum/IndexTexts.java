package dev.roadmap.curriculum;

import java.util.List;

/** The texts of an index: bytes until asked for, checked as a whole the first time. */
final class IndexTexts implements Texts {

  private final byte[] index;
  private final int start;
  private final int phases;
  private final int steps;
  private final int projects;
  private final int sheets;
  private volatile boolean checked;

  IndexTexts(byte[] index, int start, int phases, int steps, int projects, int sheets) {
    this.index = index;
    this.start = start;
    this.phases = phases;
    this.steps = steps;
    this.projects = projects;
    this.sheets = sheets;
    if (4L * ((long) phases + steps + projects + sheets + 1) > index.length - start) {
      throw IndexCursor.damaged();
    }
  }

  @Override
  public Text.PhaseText phase(int position) {
    IndexCursor cursor = cursor(position, phases, 0);
    return new Text.PhaseText(cursor.string(), cursor.string());
  }

  @Override
  public Text step(int position) {
    IndexCursor cursor = cursor(position, steps, phases);
    int kind = cursor.octet();
    if (kind == IndexFormat.LESSON_TEXT) {
      return new Text.LessonText(
          cursor.string(),
          cursor.strings(),
          cursor.strings(),
          cursor.string(),
          cursor.string(),
          cursor.list(IndexTexts::term),
          cursor.list(IndexTexts::question));
    }
    if (kind == IndexFormat.EXERCISE_TEXT) {
      return new Text.ExerciseText(
          cursor.string(),
          cursor.string(),
          cursor.strings(),
          cursor.string(),
          cursor.strings(),
          cursor.strings(),
          cursor.string());
    }
    if (kind == IndexFormat.MILESTONE_TEXT) {
      return new Text.MilestoneText(cursor.string(), cursor.string());
    }
    throw IndexCursor.damaged();
  }

  @Override
  public List<Term> terms(int position) {
    IndexCursor cursor = cursor(position, steps, phases);
    return beforeTerms(cursor) ? cursor.list(IndexTexts::term) : List.of();
  }

  @Override
  public List<Question> questions(int position) {
    IndexCursor cursor = cursor(position, steps, phases);
    if (!beforeTerms(cursor)) {
      return List.of();
    }
    cursor.list(IndexTexts::term);
    return cursor.list(IndexTexts::question);
  }

  /** Passes over what stands before a lesson's terms; false when it is no lesson. */
  private static boolean beforeTerms(IndexCursor cursor) {
    if (cursor.octet() != IndexFormat.LESSON_TEXT) {
      return false;
    }
    cursor.skipString();
    cursor.skipStrings();
    cursor.skipStrings();
    cursor.skipString();
    cursor.skipString();
    return true;
  }

  @Override
  public Text.ProjectText project(int position) {
    IndexCursor cursor = cursor(position, projects, phases + steps);
    return new Text.ProjectText(
        cursor.string(),
        cursor.strings(),
        cursor.strings(),
        cursor.optionalString(),
        cursor.number(),
        cursor.strings());
  }

  @Override
  public CheatSheet cheatSheet(int position) {
    IndexCursor cursor = cursor(position, sheets, phases + steps + projects);
    return new CheatSheet(
        cursor.string(), cursor.string(), cursor.string(), cursor.list(IndexTexts::section));
  }

  @Override
  public WordIndex words() {
    return WordIndex.read(index, cursor(0, 1, phases + steps + projects + sheets));
  }

  private static CheatSheet.Section section(IndexCursor cursor) {
    return new CheatSheet.Section(cursor.string(), cursor.list(IndexTexts::entry));
  }

  private static CheatSheet.Entry entry(IndexCursor cursor) {
    return new CheatSheet.Entry(
        cursor.string(),
        cursor.string(),
        cursor.string(),
        cursor.octet() != 0,
        cursor.strings(),
        cursor.string());
  }

  private static Term term(IndexCursor cursor) {
    return new Term(cursor.string(), cursor.string(), cursor.strings());
  }

  private static Question question(IndexCursor cursor) {
    String id = cursor.string();
    int kind = cursor.octet();
    if (kind >= IndexFormat.QUESTION_KINDS.size()) {
      throw IndexCursor.damaged();
    }
    String heading = cursor.string();
    String ask = cursor.string();
    String language = cursor.string();
    Question.Code code = language.isEmpty() ? null : new Question.Code(language, cursor.string());
    return new Question(
        id,
        IndexFormat.QUESTION_KINDS.get(kind),
        heading,
        ask,
        code,
        cursor.strings(),
        cursor.strings(),
        cursor.string());
  }

  private IndexCursor cursor(int position, int count, int before) {
    if (position < 0 || position >= count) {
      throw new IndexOutOfBoundsException("no text " + position + " of " + count);
    }
    check();
    int offset = IndexCursor.integer(index, start + 4 * (before + position));
    if (offset < 0 || offset > index.length - start) {
      throw IndexCursor.damaged();
    }
    return new IndexCursor(index, start + offset, index.length);
  }

  private void check() {
    if (checked) {
      return;
    }
    if (IndexReader.checksum(index, start, index.length) != IndexCursor.integer(index, 20)) {
      throw new UnreadableIndex("The texts of the compiled road are damaged.");
    }
    checked = true;
  }
}
