package dev.roadmap.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.terminal.Cells;
import dev.roadmap.terminal.Look;
import dev.roadmap.terminal.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Text that nobody writes in good faith: it is shown, soon, and steers nothing. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileMarkdownTest {

  private static final int MANY = 10_000;

  record Text(String name, String markdown) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Text> texts() {
    var texts = new ArrayList<Text>();
    Map.of(
            "nothing", "",
            "escapes", "\u001b[2J\u001b]0;title\u0007 *\u009b31m* `\u001b[5m`\n",
            "directions", "[\u202etxt](https://example.org/\u202e)\n",
            "unclosed", "```python run\nx = '\"\"\" ``` [a](b\n",
            "html", "<script>alert(1)</script>\n\n<img src=x onerror=alert(1)>\n",
            "pictures", "![a](https://example.org/x.png)\n",
            "code with escapes", "```bash\necho \u001b[2J\u009b31m\n```\n",
            "info with escapes", "```py\u001b[2Jthon \"<b>\n1\n```\n",
            "one word", "x".repeat(100_000),
            "marks", "- ".repeat(MANY) + "\n1. \n> \n| |\n|-|\n")
        .forEach((name, text) -> texts.add(new Text(name, text)));
    texts.add(new Text("references", "&#27;[2J &#x9b;31m &#x202e; [a](&#27;b)\n"));
    texts.add(new Text("quotes", "> ".repeat(MANY) + "deep"));
    texts.add(new Text("brackets", "[".repeat(MANY) + "a" + "](b)".repeat(MANY)));
    texts.add(new Text("stars", "*a ".repeat(MANY) + "b*".repeat(MANY)));
    texts.add(new Text("strong", "**".repeat(MANY) + "a" + "**".repeat(MANY)));
    texts.add(new Text("lists", lists()));
    texts.add(new Text("rows", "| a | b |\n| - | - |\n" + "| x | y |\n".repeat(MANY)));
    texts.add(new Text("columns", "| a ".repeat(2000) + "|\n" + "| - ".repeat(2000) + "|\n"));
    texts.add(new Text("languages", "```python\n1\n```\n```go\n2\n```\n".repeat(1000)));
    return texts;
  }

  private static String lists() {
    var lists = new StringBuilder();
    for (int depth = 0; depth < 1000; depth++) {
      lists.append("  ".repeat(depth)).append("- a\n");
    }
    return lists.toString();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void terminalsAreNotSteered(Text text) {
    for (Look look :
        List.of(
            new Look(true, true, false, true, 40),
            new Look(false, false, false, 80),
            new Look(false, true, true, 24))) {
      var page = new Page(look);
      Markdown.of(text.markdown()).show(page, List.of("go"));
      String drawn = Cells.bare(page.toString());
      String own = page.toString().replaceAll("\u001b\\[[0-9;]*m|\u001b]8;[!-~]*\u001b\\\\", "");
      assertThat(own).isEqualTo(drawn).doesNotContain("\u001b", "\u009b", "\u0007", "\u202e");
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void pagesHoldNothingButText(Text text) {
    var page =
        new WebPage(
            text.markdown().length() > 1000 ? "long" : text.markdown(),
            List.of("<b>"),
            Markdown.of(text.markdown()),
            List.of("go"),
            List.of("javascript:alert(1)", "https://example.org/\"><b>"),
            "<b>",
            List.of(new WebPage.Command("<i>", "&")));
    String html = page.html();
    assertThat(html)
        .doesNotContain("<script", "<img", "<b>", "<i>", "href=\"javascript", "\u001b")
        .endsWith("</html>\n");
    assertThat(html.split("onerror=alert", -1).length - 1)
        .isEqualTo(html.split("&lt;img src=x onerror=alert", -1).length - 1);
  }
}
