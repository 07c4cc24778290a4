package dev.roadmap.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.Needed;
import dev.roadmap.RealRoad;
import dev.roadmap.curriculum.Road;
import dev.roadmap.curriculum.Step;
import dev.roadmap.curriculum.Text;
import dev.roadmap.practice.Browser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A lesson's page in a real browser; without Chromium it says so and is skipped. */
class WebPageInBrowserTest {

  @TempDir Path folder;

  private static WebPage page(String title, String body) {
    return new WebPage(
        title,
        List.of("facts"),
        Markdown.of(body),
        List.of("go"),
        List.of("https://example.org/"),
        "",
        List.of(new WebPage.Command("roadmap next", "goes on")));
  }

  private String write(String name, WebPage page) throws Exception {
    return Files.writeString(folder.resolve(name), page.html()).toUri().toString();
  }

  @Test
  void tabsAreTurnedWithoutAScriptAndNothingIsFetched() throws Exception {
    Needed.here(Files.exists(Browser.PROGRAM), "chromium");
    String example = "```python run\nprint(1)\n```\n```go run\nx := 1\n```\n";
    String alone = "```python run\n2\n```\n```java run\n3\n```\n";
    String body = "## One <i>\n\n" + example + "\n## Two\n\n" + alone + "\n| a |\n|---|\n| b |\n";
    String url = write("a.html", page("T & <b>", body));
    try (var browser = new Browser(folder.resolve("profile"), url)) {
      browser.until("document.title !== '' && document.readyState === 'complete'");
      assertThat(browser.evaluate("document.title").asString()).isEqualTo("T & <b>");
      String seen =
          "[...document.querySelectorAll('.panel')].filter(p => p.offsetHeight > 0)"
              + ".map(p => p.className.split(' ')[1]).join()";
      assertThat(browser.evaluate(seen).asString()).isEqualTo("go,python");
      browser.evaluate("document.querySelector('.example label[for=lang-python]').click()");
      assertThat(browser.evaluate(seen).asString()).isEqualTo("python,python");
      browser.evaluate("document.querySelector('header label[for=lang-java]').click()");
      assertThat(browser.evaluate(seen).asString()).isEqualTo("python,java");
      assertThat(browser.evaluate("document.querySelector('nav a').hash").asString())
          .isEqualTo("#s1");
      assertThat(browser.evaluate("document.getElementById('s1').innerText").asString())
          .isEqualTo("One <i>");
      assertThat(browser.evaluate("document.querySelectorAll('table td').length").asInt())
          .isEqualTo(1);
      assertThat(browser.evaluate("performance.getEntriesByType('resource').length").asInt())
          .isZero();
    }
  }

  @Test
  void everyLessonIsAPageThatFitsAPhone() throws Exception {
    Needed.here(Files.exists(Browser.PROGRAM), "chromium");
    Road road = RealRoad.road();
    String first = write("first.html", page("first", "words"));
    try (var browser = new Browser(folder.resolve("profile"), first)) {
      browser.until("document.title === 'first'");
      for (Step step : road.steps()) {
        if (road.text(step) instanceof Text.LessonText lesson && !lesson.body().isEmpty()) {
          String url = write(step.id() + ".html", page(step.id(), lesson.body()));
          browser.evaluate("void (location.href = '" + url + "')");
          browser.until(
              "document.title === '" + step.id() + "' && document.readyState === 'complete'");
          browser.evaluate("void (document.body.style.width = '360px')");
          assertThat(browser.evaluate("document.body.scrollWidth").asInt())
              .as(step.id())
              .isLessThanOrEqualTo(360);
        }
      }
    }
  }
}
