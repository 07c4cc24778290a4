package dev.roadmap.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.Needed;
import dev.roadmap.practice.stage.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

class DocsTest {

  @TempDir private Path data;

  @ParameterizedTest
  @EnumSource
  void everyRouteOfTheStageIsDescribedAndNoOther(Stage stage) throws IOException {
    try (Served server = Served.stage(stage, data)) {
      Reply reply = server.get("/openapi.json");
      JsonNode api = reply.json();

      assertThat(reply.header("Content-Type")).isEqualTo("application/json");
      assertThat(api.get("openapi").asString()).isEqualTo("3.1.0");
      assertThat(reply.text()).doesNotContain("\"x-stage\":");
      for (String path : api.get("paths").propertyNames()) {
        Set<String> described = new TreeSet<>();
        api.get("paths")
            .get(path)
            .propertyNames()
            .forEach(m -> described.add(m.toUpperCase(Locale.ROOT)));
        Set<String> allowed = new TreeSet<>();
        String known = path.replace("{id}", "1");
        for (String method : server.ask("OPTIONS", known, "").header("Allow").split(", ", -1)) {
          allowed.add(method);
        }
        allowed.remove("HEAD");
        allowed.remove("OPTIONS");
        assertThat(described).as(path).isEqualTo(allowed);
      }
      assertThat(api.get("paths").has("/auth/login")).isEqualTo(stage.has(Stage.AUTH));
      assertThat(api.get("paths").has("/metrics")).isEqualTo(stage.has(Stage.OBSERVE));
      assertThat(reply.text().contains("\"429\"")).isEqualTo(stage.has(Stage.LIMIT));
      assertThat(reply.text().contains("\"security\"")).isEqualTo(stage.has(Stage.AUTH));
      assertThat(server.mistakes).isEmpty();
    }
  }

  @Test
  void everyReferenceInTheDescriptionLeadsSomewhere() throws IOException {
    try (Served server = Served.memory()) {
      JsonNode api = server.get("/openapi.json").json();
      for (JsonNode reference : api.findValues("$ref")) {
        assertThat(api.at(reference.asString().substring(1)).isMissingNode()).isFalse();
      }
    }
  }

  @Test
  void thePageLoadsNothingFromAnywhereElse() throws IOException {
    try (Served server = Served.memory()) {
      Reply page = server.get("/docs");
      assertThat(page.header("Content-Type")).isEqualTo("text/html; charset=utf-8");
      assertThat(page.header("Content-Security-Policy")).startsWith("default-src 'none'");
      assertThat(page.text()).doesNotContain("http://", "https://", "src=", "@import");
    }
  }

  @Test
  void tasksAreMadeTickedAndDeletedInTheBrowser() throws Exception {
    Needed.here(Files.isExecutable(Browser.PROGRAM), "chromium");
    try (Served server = Served.memory();
        var browser = new Browser(data.resolve("profile"), url(server))) {
      browser.until("document.body.dataset.ready");
      browser.until("$('said').textContent.startsWith('No tasks yet')");
      browser.evaluate("$('title').value = '<b>oil</b>'; $('add').requestSubmit()");
      browser.until("document.querySelector('#tasks li span')?.textContent === '<b>oil</b>'");
      browser.evaluate("document.querySelector('#tasks input').click()");
      browser.until("document.querySelector('#tasks .done')");
      assertThat(server.read(1).get("completed").asBoolean()).isTrue();
      browser.evaluate("$('title').value = ' '; $('add').requestSubmit()");
      browser.until("$('said').textContent === 'title is blank.'");
      browser.evaluate("document.querySelector('#tasks button').click()");
      browser.until("!document.querySelector('#tasks li')");
      assertThat(server.titles()).isEmpty();
      browser.evaluate("$('find').value = 'put'; $('find').dispatchEvent(new Event('input'))");
      browser.until("document.querySelectorAll('#operations details:not([hidden])').length === 1");
    }
  }

  @Test
  void whoSignsUpInTheBrowserIsLoggedIn() throws Exception {
    Needed.here(Files.isExecutable(Browser.PROGRAM), "chromium");
    try (Served server = Served.stage(Stage.LIMIT, data);
        var browser = new Browser(data.resolve("profile"), url(server))) {
      browser.until("document.body.dataset.ready");
      browser.evaluate("$('password').value = 'correct horse battery'; $('signup').click()");
      browser.until("$('who').textContent === 'Logged in as anna@example.com'");
      browser.evaluate("$('title').value = 'mine'; $('add').requestSubmit()");
      browser.until("document.querySelector('#tasks li span')?.textContent === 'mine'");
      browser.evaluate(
          "document.querySelector('#operations details').open = true;"
              + "document.querySelector('#operations form').requestSubmit()");
      browser.until("document.querySelector('#operations .status')?.textContent === '200 OK'");
      browser.narrow(320);
      browser.until("innerWidth === 320");
      assertThat(browser.evaluate("document.documentElement.scrollWidth").asInt()).isEqualTo(320);
    }
  }

  private static String url(Served server) {
    return "http://127.0.0.1:" + server.address().getPort() + "/docs";
  }
}
