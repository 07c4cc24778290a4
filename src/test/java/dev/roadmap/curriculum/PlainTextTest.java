package dev.roadmap.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "`a * b` and *stressed* | a * b and stressed",
        "**bold**, _soft_, snake_case | bold, soft, snake_case",
        "2 * 3 is 6 | 2 * 3 is 6",
        "[a lesson](its-id) and [x] | a lesson and [x]",
        "## A heading | A heading",
        "> a quote | a quote",
        "- an item | an item",
        "12. a step | a step",
        "-1 is less than 0 | -1 is less than 0",
        "1.5 times | 1.5 times",
      })
  void signsGoAndWordsStay(String markdown, String text) {
    assertThat(PlainText.of(markdown)).isEqualTo(text);
  }

  @Test
  void aQuoteFlows() {
    assertThat(PlainText.of("> The guide says\n> so.\n>\n> Today\n> not.\n\n> Another"))
        .isEqualTo("The guide says so.\n\nToday not.\n\nAnother");
  }

  @Test
  void codeCanBeLeftOut() {
    assertThat(PlainText.withoutCode("One\n\n```sql run\nSELECT 1;\n```\nTwo\n"))
        .isEqualTo("One\n\nTwo");
  }

  @Test
  void linesOfAParagraphFlowAndCodeKeepsIts() {
    String markdown =
        """
        One sentence
        over two lines.

        ```python run
        a = 1
        b = `2`
        ```
        | name | what it is |
        | --- | :---: |
        | `ls` | a list |
        - first
          goes on
        - second
        """;
    assertThat(PlainText.of(markdown).split("\n\n"))
        .containsExactly(
            "One sentence over two lines.",
            "a = 1",
            "b = `2`",
            "name, what it is",
            "ls, a list",
            "first goes on",
            "second");
  }

  @Test
  void aBodyFallsIntoItsSections() {
    String body =
        """
        Before.

        ## The `first`
        Text.

        ```bash
        ## no heading
        ```
        ## Second
        """;
    assertThat(Section.of(body))
        .extracting(Section::heading)
        .containsExactly("", "The first", "Second");
    assertThat(Section.of(body).get(1).markdown()).contains("## no heading");
    assertThat(Section.of("")).isEmpty();
  }

  @Test
  void wordsAreLettersAndDigitsInLowerCase() {
    assertThat(Tokens.of("The N+1 problem, in C#: `make_hash` (2x)!"))
        .isEqualTo(List.of("the", "n+1", "problem", "in", "c#", "make", "hash", "2x"));
    assertThat(Tokens.of("a + b, x+y, 1+, #1, Größe 漢字 𝒳"))
        .isEqualTo(List.of("a", "b", "x", "y", "1", "1", "größe", "漢字", "𝒳"));
    assertThat(Tokens.of("")).isEmpty();
    assertThat(Tokens.normal("  --Soft  HEAD~1 ")).isEqualTo("soft head 1");
  }
}
