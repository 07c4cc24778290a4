package dev.roadmap.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.terminal.Look;
import dev.roadmap.terminal.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownTest {

  private static final String TEXT =
      """
      ## Why *codes*

      A status tells **every program** on the way what `200` means; see
      [the list](https://example.org/codes) or [JSON](json).

      1. First this, which is long enough to need a second line on every page.
         - inside, with more words than forty cells can hold
           - deeper
         - and again
      2. Then that.

      > A quote of words.
      >
      > - a point

      | code | 名 | means |
      | ---: | --- | --- |
      | 200 | 好 | worked; the usual answer to a GET |
      | 404 | 没有 | nothing there |

      ```python run
      print("hi")
      ```
      ```go run
      fmt.Println("hi")
      ```
      ```output
      hi
      ```
      """;

  private static String shown(Look look, String text, String... languages) {
    var page = new Page(look);
    Markdown.of(text).show(page, List.of(languages));
    return page.toString();
  }

  @Test
  void atEightyColumns() {
    assertThat(shown(new Look(false, true, false, 80), TEXT))
        .isEqualTo(
            """
            Why codes
            ─────────

            A status tells every program on the way what `200` means; see the list[1] or
            JSON (roadmap read json).

            1. First this, which is long enough to need a second line on every page.
               • inside, with more words than forty cells can hold
                 • deeper
               • and again
            2. Then that.

            │ A quote of words.
            │
            │ • a point

            code  名    means
            ─────────────────────────────────────────────
             200  好    worked; the usual answer to a GET
             404  没有  nothing there

              [python]  go
                print("hi")
              output:
                hi

            Links
              [1] https://example.org/codes
            """);
  }

  @Test
  void atFortyColumns() {
    assertThat(shown(new Look(false, true, false, 40), TEXT, "go"))
        .isEqualTo(
            """
            Why codes
            ─────────

            A status tells every program on the way
            what `200` means; see the list[1] or
            JSON (roadmap read json).

            1. First this, which is long enough to
               need a second line on every page.
               • inside, with more words than forty
                 cells can hold
                 • deeper
               • and again
            2. Then that.

            │ A quote of words.
            │
            │ • a point

            code  名    means
            ────────────────────────────────────────
             200  好    worked; the usual answer to
                        a GET
             404  没有  nothing there

              python  [go]
              fmt.Println("hi")
              output:
              hi

            Links
              [1] https://example.org/codes
            """);
  }

  @Test
  void inWords() {
    assertThat(shown(new Look(false, true, true, 60), TEXT))
        .isEqualTo(
            """
            Heading: Why codes

            A status tells every program on the way what 200 means; see
            the list[1] or JSON (roadmap read json).

            1. First this, which is long enough to need a second line on
               every page.
               - inside, with more words than forty cells can hold
                 - deeper
               - and again
            2. Then that.

            Quote:
            A quote of words.
            - a point

            Table of 2 rows:
            code: 200
            名: 好
            means: worked; the usual answer to a GET

            code: 404
            名: 没有
            means: nothing there

            python, also there in go:
                print("hi")
              output:
                hi

            Links
              [1] https://example.org/codes
            """);
  }

  @Test
  void inAscii() {
    String ascii = shown(new Look(false, false, false, 80), TEXT.replaceAll("[名好没有]", "x"));
    assertThat(ascii.chars()).allMatch(unit -> unit < 128);
    assertThat(ascii).contains("\n| A quote of words.\n|\n| - a point\n").contains("\n---------\n");
  }

  @Test
  void inColour() {
    String text = "A **b *c*** and `d e`:\n\n```python run\nx = 'y'  # z\n```\n";
    assertThat(shown(new Look(true, true, false, 40), text).replace('\u001b', '^'))
        .isEqualTo(
            """
            A ^[1mb ^[0m^[1;3mc^[0m and ^[36md e^[0m:

              x = ^[32m'y'^[0m  ^[2m# z^[0m
            """);
  }

  @Test
  void aLinkIsOneForTheTerminalWhereItCan() {
    var look = new Look(true, true, false, true, 80);
    String open = "^]8;id=X;https://example.org/a^|";
    String close = "^]8;;^|";
    String id = Integer.toHexString("https://example.org/a".hashCode());
    assertThat(seen(shown(look, "See [two words](https://example.org/a)."), id))
        .isEqualTo("See %1$stwo%2$s %1$swords%2$s.%n".formatted(open, close));
    assertThat(seen(shown(look, "<https://example.org/a>"), id))
        .isEqualTo("%shttps://example.org/a%s%n".formatted(open, close));
    assertThat(seen(shown(look, "[x](javascript:alert(1))"), id))
        .isEqualTo(
            """
            x^[2m[1]^[0m

            ^[2mLinks^[0m
              [1] javascript:alert(1)
            """);
  }

  private static String seen(String shown, String id) {
    return shown.replace('\u001b', '^').replace('\\', '|').replace(id, "X");
  }

  @Test
  void aLongLineOfCodeStaysOneLine() {
    String line = "curl " + "--header 'A: b' ".repeat(20).strip();
    assertThat(shown(new Look(false, true, false, 40), "```bash check\n" + line + "\n```\n"))
        .isEqualTo("  " + line + "\n");
  }

  @Test
  void aTableTooWideForThePageBecomesLines() {
    String row = "| a | b | c | d | e | f | g | h | i | j | k | l | m | n |\n";
    String table = row + "| - ".repeat(14) + "|\n" + "| 123456 ".repeat(14) + "|\n";
    assertThat(shown(new Look(false, true, false, 40), table))
        .startsWith("a: 123456\nb: 123456\nc: 123456\n")
        .endsWith("\nn: 123456\n");
  }

  @Test
  void anExampleEndsWhereALanguageComesAgain() {
    String text =
        """
        ```python run
        1
        ```
        ```output
        one
        ```
        ```go run
        2
        ```
        ```output
        two
        ```
        ```python run
        3
        ```
        """;
    assertThat(Markdown.of(text).languages()).containsExactly("python", "go");
    assertThat(shown(new Look(false, true, false, 80), text, "go"))
        .isEqualTo(
            """
              python  [go]
                2
              output:
                two

                3
            """);
  }

  @Test
  void itTellsWhereItsPartsBegin() {
    var page = new Page(new Look(false, true, false, 40));
    page.line("title");
    String text = "## One\n\nwords\n\n- a\n- b\n\n> c\n";
    assertThat(Markdown.of(text).show(page, List.of())).containsExactly(2, 5, 7, 10);
  }
}
