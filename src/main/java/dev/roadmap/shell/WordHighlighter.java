package dev.roadmap.shell;

import dev.roadmap.shell.Typed.Word;
import dev.roadmap.terminal.Theme;
import java.util.ArrayList;
import java.util.List;
import org.jline.reader.Highlighter;
import org.jline.reader.LineReader;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** Colours what is typed: commands as commands, and words that nothing answers to as wrong. */
final class WordHighlighter implements Highlighter {

  private final Vocabulary vocabulary;
  private final AttributedStyle command;
  private final AttributedStyle bad;

  WordHighlighter(Vocabulary vocabulary, Theme theme) {
    this.vocabulary = vocabulary;
    this.command = AttributedString.fromAnsi(theme.command("x")).styleAt(0);
    this.bad = AttributedString.fromAnsi(theme.bad("x")).styleAt(0);
  }

  @Override
  public AttributedString highlight(LineReader reader, String typed) {
    var text = new AttributedStringBuilder();
    int painted = 0;
    for (List<Word> words : Typed.of(typed).commands()) {
      var before = new ArrayList<String>();
      for (Word word : words) {
        text.append(typed, painted, word.start());
        text.append(typed.substring(word.start(), word.end()), style(before, word, typed.length()));
        painted = word.end();
        if (!isName(before, word)) {
          before.add(word.text());
        }
      }
    }
    return text.append(typed, painted, typed.length()).toAttributedString();
  }

  private AttributedStyle style(List<String> before, Word word, int length) {
    if (isName(before, word)) {
      return AttributedStyle.DEFAULT;
    }
    boolean finished = word.end() < length;
    boolean unknown =
        before.isEmpty()
            ? !vocabulary.command(word.text(), finished)
            : vocabulary.unknown(before, word.text());
    if (unknown) {
      return bad;
    }
    return before.isEmpty() ? command : AttributedStyle.DEFAULT;
  }

  private static boolean isName(List<String> before, Word word) {
    return before.isEmpty() && word.text().equals("roadmap");
  }
}
