package dev.roadmap.shell;

import dev.roadmap.terminal.Cells;
import dev.roadmap.terminal.Glyphs;
import dev.roadmap.terminal.Look;
import dev.roadmap.terminal.Theme;
import java.util.HashMap;
import org.jline.reader.LineReader;
import org.jline.reader.Widget;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** JLine's line reader, set up for us, with a suggestion behind what is typed. */
final class PromptReader extends LineReaderImpl {

  private final Look look;
  private final Theme theme;
  private final Suggestions suggestions;

  private PromptReader(Terminal terminal, Look look, Suggestions suggestions) {
    super(terminal, "roadmap", new HashMap<>());
    this.look = look;
    this.theme = new Theme(look.colour());
    this.suggestions = suggestions;
  }

  /** Makes a reader; its history must have been opened. */
  static PromptReader of(
      Terminal terminal,
      Look look,
      Vocabulary vocabulary,
      PromptHistory history,
      Suggestions suggestions) {
    var reader = new PromptReader(terminal, look, suggestions);
    reader.setParser(new LineParser());
    reader.setCompleter(new WordCompleter(vocabulary, look));
    reader.setHighlighter(new WordHighlighter(vocabulary, reader.theme));
    reader.setVariable(LineReader.HISTORY_SIZE, PromptHistory.KEPT);
    reader.setHistory(history);
    reader.option(LineReader.Option.DISABLE_EVENT_EXPANSION, true);
    reader.option(LineReader.Option.HISTORY_IGNORE_SPACE, true);
    reader.option(LineReader.Option.CASE_INSENSITIVE, true);
    reader.option(LineReader.Option.INSERT_TAB, false);
    if (look.colour()) {
      reader.suggestAtOnce();
      reader.accept(LineReader.FORWARD_CHAR, false);
      reader.accept(LineReader.END_OF_LINE, false);
      reader.accept(LineReader.FORWARD_WORD, true);
    }
    return reader;
  }

  /** JLine suggests from the first key on; what comes next is worth saying before. */
  private void suggestAtOnce() {
    getWidgets()
        .put(
            LineReader.CALLBACK_INIT,
            () -> {
              doAutosuggestion = true;
              return true;
            });
  }

  /** Moving right at the end of the line takes the suggestion, or a word of it. */
  private void accept(String widget, boolean oneWord) {
    Widget moving = getWidgets().get(widget);
    getWidgets()
        .put(
            widget,
            () -> {
              String rest = atEnd() ? suggestions.after(buf.toString()) : "";
              if (rest.isEmpty()) {
                return moving.apply();
              }
              buf.write(oneWord ? firstWord(rest) : rest);
              return true;
            });
  }

  private boolean atEnd() {
    return buf.cursor() == buf.length();
  }

  private static String firstWord(String rest) {
    int space = rest.indexOf(' ', 1);
    return space < 0 ? rest : rest.substring(0, space);
  }

  /** Without colour a suggestion would look as if it had been typed. */
  @Override
  public AttributedString getDisplayedBufferWithPrompts(
      java.util.List<AttributedString> secondaryPrompts) {
    boolean suggest = doAutosuggestion && look.colour() && post == null && atEnd();
    AttributedString shown = super.getDisplayedBufferWithPrompts(secondaryPrompts);
    if (!suggest) {
      return shown;
    }
    int lineStart = shown.toString().lastIndexOf('\n') + 1;
    int used = Cells.width(shown.subSequence(lineStart, shown.length()).toString());
    int room = size.getColumns() - used - 1;
    String rest = suggestions.after(buf.toString());
    String fitting = room < 4 ? "" : Cells.fit(rest, room, Glyphs.of(look).ellipsis());
    return new AttributedStringBuilder()
        .append(shown)
        .append(fitting, AttributedStyle.DEFAULT.faint())
        .toAttributedString();
  }

  @Override
  protected AttributedStyle getCompletionStyleStarting() {
    return AttributedStyle.DEFAULT;
  }

  @Override
  protected AttributedStyle getCompletionStyleDescription() {
    return AttributedString.fromAnsi(theme.quiet("x")).styleAt(0);
  }

  @Override
  protected AttributedStyle getCompletionStyleSelection() {
    return AttributedStyle.DEFAULT.inverse();
  }

  @Override
  protected AttributedStyle getCompletionStyleBackground() {
    return AttributedStyle.DEFAULT;
  }
}
