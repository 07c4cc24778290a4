package dev.roadmap.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.cli.Completions;
import dev.roadmap.terminal.Theme;
import java.util.concurrent.CompletableFuture;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.terminal.impl.DumbTerminal;
import org.jline.utils.AttributedString;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordHighlighterTest {

  private static final WordHighlighter HIGHLIGHTER =
      new WordHighlighter(
          new RoadVocabulary(CompletableFuture.completedFuture(Completions.model(Desk.ROAD))),
          new Theme(true));

  /** Commands stand in brackets, wrong words in exclamation marks. */
  @ParameterizedTest
  @CsvSource({
    "done hello-py, [done] hello-py",
    "done hello, [done] hello",
    "done nothing-like-it, [done] !nothing-like-it!",
    "ne, [ne]",
    "'ne ', '!ne! '",
    "nx, !nx!",
    "exit, [exit]",
    "roadmap next --why, roadmap [next] --why",
    "next --whi, [next] !--whi!",
    "show 1, [show] 1",
    "note values whatever I like, [note] values whatever I like",
    "done notes/, [done] notes/",
    "search anything, [search] anything",
    "cheat anything at all, [cheat] anything at all",
    "cheat shell nothing, [cheat] shell nothing",
    "glossary anything, [glossary] anything",
  })
  void commandsAndWrongWordsAreColoured(String typed, String marked) throws Exception {
    LineReader reader =
        LineReaderBuilder.builder()
            .terminal(
                new DumbTerminal(
                    java.io.InputStream.nullInputStream(), java.io.OutputStream.nullOutputStream()))
            .build();
    assertThat(marks(HIGHLIGHTER.highlight(reader, typed))).isEqualTo(marked);
  }

  private static String marks(AttributedString text) {
    return text.toAnsi(null)
        .replaceAll("\u001b\\[36m(.*?)\u001b\\[(0|39)m", "[$1]")
        .replaceAll("\u001b\\[31m(.*?)\u001b\\[(0|39)m", "!$1!")
        .replaceAll("\u001b\\[36m(.*)", "[$1]")
        .replaceAll("\u001b\\[31m(.*)", "!$1!");
  }
}
