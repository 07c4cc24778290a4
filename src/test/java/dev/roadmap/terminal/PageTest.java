package dev.roadmap.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {

  private final Page page = new Page(new Look(false, true, false, 30));

  @Test
  void setsProseBehindItsMargin() {
    page.prose("  ", "A name for a value, and nothing more than that.");
    assertThat(page).hasToString("  A name for a value, and\n  nothing more than that.\n");
  }

  @Test
  void setsFurtherLinesOfAnItemUnderTheFirst() {
    page.item("• ", "A name for a value, and nothing more.");
    assertThat(page).hasToString("• A name for a value, and\n  nothing more.\n");
  }

  @Test
  void leavesOneGapAtMostAndNoneAtTheTop() {
    page.gap().line("a").gap().gap().line("b");
    assertThat(page).hasToString("a\n\nb\n");
  }

  @Test
  void leavesEmptyLinesOfProseEmpty() {
    page.prose("  ", "a\n\nb");
    assertThat(page).hasToString("  a\n\n  b\n");
  }

  @Test
  void keepsThingsOfAFlowWhole() {
    page.flow("  ", List.of("○ not started", "✓ done", "◆ verified"));
    assertThat(page).hasToString("  ○ not started  ✓ done\n  ◆ verified\n");
  }

  @Test
  void saysTheNextCommandAndWhy() {
    page.next("roadmap next", "go on");
    assertThat(page).hasToString("→ roadmap next   go on\n");
  }

  @Test
  void putsAReasonThatIsTooLongBelowTheCommand() {
    page.next("roadmap next", "when you are ready for it");
    assertThat(page).hasToString("→ roadmap next\n  when you are ready for it\n");
  }

  @Test
  void breaksNoCommandHoweverNarrowThePage() {
    page.next("roadmap show notes-at-scale/design", "the first of them");
    page.command("  ", "curl -i http://127.0.0.1:8080/tasks/7");
    assertThat(page)
        .hasToString(
            """
            → roadmap show notes-at-scale/design
              the first of them
              curl -i http://127.0.0.1:8080/tasks/7
            """);
  }

  @Test
  void breaksNoCommandForAScreenReaderEither() {
    Page plain = new Page(new Look(false, true, true, 30));
    plain.next("roadmap show notes-at-scale/design", "the first of them");
    assertThat(plain)
        .hasToString("Next: roadmap show notes-at-scale/design\n(the first of them)\n");
  }

  @Test
  void saysTheNextCommandInAWordToAScreenReader() {
    Page plain = new Page(new Look(false, true, true, 60));
    plain.next("roadmap next", "go on");
    assertThat(plain).hasToString("Next: roadmap next (go on)\n");
  }

  @Test
  void joinsTheLinesOfAParagraphAndNothingElse() {
    String brief =
        """
        Write it
        yourself.

        - one
          more
        - two

            $ code
            more

        ```
        a
        b
        ```
        Then
        this.
        """;
    assertThat(Paragraphs.flowing(brief))
        .isEqualTo(
            """
            Write it yourself.

            - one more
            - two

                $ code
                more

            ```
            a
            b
            ```
            Then this.\
            """);
  }
}
