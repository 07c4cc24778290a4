package dev.roadmap.shell;

import dev.roadmap.shell.Typed.Open;
import dev.roadmap.shell.Typed.Word;
import java.util.List;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.EOFError;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;
import org.jspecify.annotations.Nullable;

/** Tells the reader when a line goes on, and which word is being completed. */
final class LineParser implements Parser {

  @Override
  public ParsedLine parse(String line, int cursor, ParseContext context) {
    if (context == ParseContext.ACCEPT_LINE || context == ParseContext.SECONDARY_PROMPT) {
      Open open = Typed.of(line).open();
      if (open != null) {
        throw new EOFError(-1, -1, "the line goes on", missing(open));
      }
    }
    return toCursor(line, Math.min(cursor, line.length()));
  }

  private static String missing(Open open) {
    return open == Open.BACKSLASH ? "" : "quote";
  }

  /** The words up to the cursor; what stands behind it waits. */
  private static Completing toCursor(String line, int cursor) {
    Typed typed = Typed.of(line.substring(0, cursor));
    List<Word> words = typed.last();
    boolean inWord = !words.isEmpty() && (words.getLast().end() == cursor || typed.open() != null);
    Word current = inWord ? words.getLast() : new Word("", cursor, cursor);
    List<Word> before = inWord ? words.subList(0, words.size() - 1) : words;
    return new Completing(
        line, cursor, before.stream().map(Word::text).toList(), current, typed.open());
  }

  /**
   * @param before the words before the one at the cursor
   */
  record Completing(String line, int cursor, List<String> before, Word current, @Nullable Open open)
      implements CompletingParsedLine {

    @Override
    public String word() {
      return current.text();
    }

    @Override
    public int wordCursor() {
      return current.text().length();
    }

    @Override
    public int wordIndex() {
      return before.size();
    }

    @Override
    public List<String> words() {
      var words = new java.util.ArrayList<>(before);
      words.add(current.text());
      return words;
    }

    @Override
    public int rawWordCursor() {
      return cursor - current.start();
    }

    @Override
    public int rawWordLength() {
      return cursor - current.start();
    }

    /** Quotes what would fall apart, with the quote that was begun. */
    @Override
    public CharSequence escape(CharSequence candidate, boolean complete) {
      String text = candidate.toString();
      if (open == Open.DOUBLE || (open == null && text.chars().anyMatch(Completing::parts))) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + (complete ? "\"" : "");
      }
      return open == Open.SINGLE ? "'" + text + (complete ? "'" : "") : text;
    }

    private static boolean parts(int typed) {
      return typed == ' ' || typed == '\'' || typed == '"' || typed == '\\';
    }
  }
}
