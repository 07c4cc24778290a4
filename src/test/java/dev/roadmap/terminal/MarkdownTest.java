package dev.roadmap.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownTest {

  private final Page page = new Page(new Look(false, true, false, 60));

  @Test
  void readsWhatIsMarkedInsideASentence() {
    Markdown.show(page, "It *was* **quite** `fine`, see [the *first* page](start).", List.of());
    assertThat(page).hasToString("It was quite fine, see the first page (start).\n");
  }
}
