package dev.roadmap.shell;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was typed, taken apart as a shell does: blanks part words, quotes and backslashes keep them
 * together, a line break outside of quotes begins another command.
 *
 * @param commands the words of each command; the last may have none
 * @param open what is still to come: a quote, a backslash's other half, or null
 */
record Typed(List<List<Word>> commands, @Nullable Open open) {

  /** Something begun and not ended. */
  enum Open {
    /** Everything up to the next one stands for itself. */
    SINGLE,
    /** The same, but a backslash keeps a quote or a backslash from meaning anything. */
    DOUBLE,
    BACKSLASH
  }

  /**
   * A word and where it stands.
   *
   * @param text without its quotes
   * @param start of the word as it was typed, quotes included
   */
  record Word(String text, int start, int end) {}

  static Typed of(String line) {
    var scan = new Scan(line);
    for (int i = 0; i < line.length(); i++) {
      scan.take(line.charAt(i), i);
    }
    return scan.end();
  }

  /** The words of the last command. */
  List<Word> last() {
    return commands.getLast();
  }

  /** The words alone, of every command that has some. */
  List<List<String>> texts() {
    var texts = new ArrayList<List<String>>();
    for (List<Word> command : commands) {
      if (!command.isEmpty()) {
        texts.add(command.stream().map(Word::text).toList());
      }
    }
    return texts;
  }

  private static final class Scan {
    private final int length;
    private final List<List<Word>> commands = new ArrayList<>();
    private List<Word> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private int start = -1;
    private @Nullable Open quote;
    private boolean escaped;

    Scan(String line) {
      length = line.length();
    }

    void take(char typed, int at) {
      if (escaped) {
        escape(typed);
      } else if (typed == '\\' && quote != Open.SINGLE) {
        begin(at);
        escaped = true;
      } else if (quote != null) {
        quoted(typed);
      } else {
        bare(typed, at);
      }
    }

    /** In double quotes a backslash before anything ordinary is just a backslash. */
    private void escape(char typed) {
      escaped = false;
      if (quote == Open.DOUBLE && typed != '"' && typed != '\\' && typed != '\n') {
        word.append('\\');
      }
      if (typed != '\n') {
        word.append(typed);
      }
    }

    private void quoted(char typed) {
      if (typed == (quote == Open.SINGLE ? '\'' : '"')) {
        quote = null;
      } else {
        word.append(typed);
      }
    }

    private void bare(char typed, int at) {
      switch (typed) {
        case '\'' -> open(Open.SINGLE, at);
        case '"' -> open(Open.DOUBLE, at);
        case ' ', '\t' -> finishWord(at);
        case '\n', '\r' -> {
          finishWord(at);
          commands.add(words);
          words = new ArrayList<>();
        }
        default -> {
          begin(at);
          word.append(typed);
        }
      }
    }

    private void open(Open kind, int at) {
      begin(at);
      quote = kind;
    }

    private void begin(int at) {
      if (start < 0) {
        start = at;
      }
    }

    private void finishWord(int at) {
      if (start >= 0) {
        words.add(new Word(word.toString(), start, at));
        word.setLength(0);
        start = -1;
      }
    }

    Typed end() {
      @Nullable Open open = quote != null ? quote : escaped ? Open.BACKSLASH : null;
      finishWord(length);
      commands.add(words);
      return new Typed(commands, open);
    }
  }
}
