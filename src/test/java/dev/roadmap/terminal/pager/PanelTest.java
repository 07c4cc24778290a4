package dev.roadmap.terminal.pager;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class PanelTest {

  /** Lines one to nine, and how wide it is. */
  private static final IntFunction<List<String>> NINE =
      columns -> {
        var lines = new ArrayList<String>();
        for (int i = 1; i <= 9; i++) {
          lines.add("line " + i + " of " + columns);
        }
        return lines;
      };

  @Test
  void aLineIsTypedBelowTheText() throws IOException {
    var keys = new Keys(20, 6, "abd", "\u007f", "c", "\r");
    var panel = new Panel(keys);
    panel.show(_ -> List.of("What?"), false);
    assertThat(panel.line("> ")).isEqualTo("abc");
    assertThat(keys.seen()).containsExactly("What?", "> abc");
    panel.close();
    assertThat(keys.written().getFirst()).startsWith("\u001b[?1049h");
    assertThat(keys.written().getLast()).isEqualTo("\u001b[?1049l");
    assertThat(keys.closed()).isTrue();
  }

  @Test
  void aLineIsEditedAsAShellDoes() throws IOException {
    assertThat(new Panel(new Keys("one two", "\u0017", "three\r")).line("")).isEqualTo("one three");
    assertThat(new Panel(new Keys("one two", "\u0015", "three\r")).line("")).isEqualTo("three");
    assertThat(new Panel(new Keys("a\ud83d\ude42", "\u007f", "b\r")).line("")).isEqualTo("ab");
    assertThat(new Panel(new Keys("\u007f", "\u0017", "\u001b[D", "a\r")).line("")).isEqualTo("a");
  }

  @Test
  void itIsLeftWithCtrlCAndWithCtrlDOnAnEmptyLine() throws IOException {
    assertThat(new Panel(new Keys("ab", "\u0003")).line("> ")).isNull();
    assertThat(new Panel(new Keys("\u0004")).line("> ")).isNull();
    assertThat(new Panel(new Keys("ab", "\u0004", "\r")).line("> ")).isEqualTo("ab");
    assertThat(new Panel(new Keys()).line("> ")).isNull();
    assertThat(new Panel(new Keys("gone")).line("> ")).isNull();
    assertThat(new Panel(new Keys("\u0003")).key("> ")).isNull();
  }

  @Test
  void aKeyNeedsNoEnter() throws IOException {
    assertThat(new Panel(new Keys("2")).key("on? ")).isEqualTo("2");
    assertThat(new Panel(new Keys(" ")).key("on? ")).isEmpty();
    assertThat(new Panel(new Keys("\r")).key("on? ")).isEmpty();
    assertThat(new Panel(new Keys("\u001b[A", "q")).key("on? ")).isEqualTo("q");
  }

  @Test
  void whatDoesNotFitIsScrolled() throws IOException {
    var keys = new Keys(40, 6, "x");
    var panel = new Panel(keys);
    panel.show(NINE, false);
    panel.key("on? ");
    assertThat(keys.seen())
        .containsExactly(
            "line 1 of 40",
            "line 2 of 40",
            "line 3 of 40",
            "line 4 of 40",
            "more below: arrows, Page Up, Page Down",
            "on? ");
    keys.presses("\u001b[B", "x");
    panel.key("on? ");
    assertThat(keys.seen())
        .startsWith("line 2 of 40")
        .contains("more both ways: arrows, Page Up, Pag...");
    keys.presses("\u001b[6~", "\u001b[6~", "x");
    panel.key("on? ");
    assertThat(keys.seen()).startsWith("line 6 of 40").contains("line 9 of 40");
    keys.presses("\u001b[H", "x");
    panel.key("on? ");
    assertThat(keys.seen()).startsWith("line 1 of 40");
  }

  @Test
  void theEndStaysInSightAtAnySizeUntilSomebodyScrolls() throws IOException {
    var keys = new Keys(40, 20, "x");
    var panel = new Panel(keys);
    panel.show(NINE, true);
    panel.key("on? ");
    assertThat(keys.seen()).startsWith("line 1 of 40");
    keys.presses("size 30 6", "x");
    panel.key("on? ");
    assertThat(keys.seen()).startsWith("line 6 of 30").contains("line 9 of 30");
    keys.presses("\u001b[A", "size 31 5", "x");
    panel.key("on? ");
    assertThat(keys.seen()).startsWith("line 5 of 31").doesNotContain("line 8 of 31");
  }

  @Test
  void aLongAnswerLeavesHalfOfASmallScreenToTheText() throws IOException {
    var keys = new Keys(10, 4, "abcdefgh ".repeat(9), "\r");
    var panel = new Panel(keys);
    panel.show(NINE, false);
    panel.line("> ");
    assertThat(keys.seen()).hasSizeLessThanOrEqualTo(4).endsWith("abcdefgh", "abcdefgh ");
  }
}
