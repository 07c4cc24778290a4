package dev.roadmap.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellsTest {

  private static final String DIM = "\u001b[2m";
  private static final String RESET = "\u001b[0m";

  @ParameterizedTest
  @CsvSource({
    "plain,       5",
    "é,           1",
    "e\u0301,     1",
    "漢字,          4",
    "한글,          4",
    "🙂,           2",
    "→○▸✓◆█▓░·,   9",
    "a\u200bb,    2",
  })
  void measuresWhatATerminalDraws(String text, int cells) {
    assertThat(Cells.width(text)).isEqualTo(cells);
  }

  @ParameterizedTest
  @CsvSource({
    "'\u001b[1mbold\u001b[0m',                                    4",
    "'\u001b[38;5;200mpink\u001b[m',                              4",
    "'\u001b]8;;https://example.org\u001b\\link\u001b]8;;\u001b\\', 4",
    "'\u001b]8;;https://example.org\u0007link\u001b]8;;\u0007',     4",
    "'\u001b7saved\u001b8',                                       5",
    "'cut \u001b[',                                               4",
    "'cut \u001b]8;;never ended',                                 4",
    "'\u001b',                                                    0",
  })
  void countsNoEscapeSequence(String text, int cells) {
    assertThat(Cells.width(text)).isEqualTo(cells);
  }

  @Test
  void padsToCellsNotToCharacters() {
    assertThat(Cells.pad("漢", 4) + "|").isEqualTo("漢  |");
    assertThat(Cells.pad(DIM + "a" + RESET, 3) + "|").isEqualTo(DIM + "a" + RESET + "  |");
    assertThat(Cells.pad("longer", 3)).isEqualTo("longer");
  }

  @Test
  void cutsBetweenCharactersAndNeverWithinOne() {
    assertThat(Cells.fit("exact", 5, "…")).isEqualTo("exact");
    assertThat(Cells.fit("Data types", 6, "…")).isEqualTo("Data…");
    assertThat(Cells.fit("漢字漢字", 4, "…")).isEqualTo("漢…");
    assertThat(Cells.fit("🙂🙂🙂", 5, "…")).isEqualTo("🙂🙂…");
    assertThat(Cells.fit("e\u0301e\u0301e\u0301", 2, "…")).isEqualTo("e\u0301…");
    assertThat(Cells.fit("abcdef", 2, "...")).isEqualTo("..");
    assertThat(Cells.fit("abcdef", 0, "...")).isEmpty();
  }

  @Test
  void wrapsAtSpaces() {
    assertThat(Cells.wrap("one two three", 7)).containsExactly("one two", "three");
    assertThat(Cells.wrap("", 7)).isEmpty();
    assertThat(Cells.wrap("漢字 漢字", 5)).containsExactly("漢字", "漢字");
  }

  @Test
  void breaksAWordThatIsLongerThanALineUnlessItIsAPath() {
    assertThat(Cells.wrap("see https://example.org/a", 10))
        .containsExactly("see", "https://ex", "ample.org/", "a");
    assertThat(Cells.wrap("in /home/somebody/notes.txt now", 10))
        .containsExactly("in", "/home/somebody/notes.txt", "now");
    assertThat(Cells.wrap("漢字漢字", 3)).containsExactly("漢", "字", "漢", "字");
  }

  @Test
  void keepsLinesAndWhatIsSetIn() {
    assertThat(Cells.wrap("a\n\n    $ code here", 10))
        .containsExactly("a", "", "    $ code", "here");
  }

  @Test
  void leavesNoSpaceAtTheEndOfALine() {
    assertThat(Cells.wrap("title  identifier", 10)).containsExactly("title", "identifier");
  }

  @Test
  void endsAColourWithItsLineAndBeginsItAgain() {
    assertThat(Cells.wrap(DIM + "one two" + RESET + " three", 5))
        .isEqualTo(List.of(DIM + "one" + RESET, DIM + "two" + RESET, "three"));
  }
}
