package dev.roadmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.check.SuiteReport;
import dev.roadmap.terminal.Cells;
import dev.roadmap.terminal.Look;
import dev.roadmap.terminal.Page;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

/**
 * Whole screens of reports made by hand, held in files. To write them anew: {@code ./mvnw -q test
 * -Dtest=CheckScreenTest -Dscreens.write=true}, then read the difference.
 */
class CheckScreenTest {

  private static final Path SCREENS = Path.of("src/test/resources/screens");

  private static String screen(SuiteReport report, Look look, boolean verbose, int hints) {
    var page = new Page(look);
    new CheckScreen(page, Reports.plan(), report, Reports.options(verbose, hints)).show();
    return page.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "check-80,      80, true,  false, false",
    "check-40,      40, true,  false, false",
    "check-plain,   80, true,  true,  false",
    "check-ascii,   60, false, false, false",
    "check-verbose, 80, true,  false, true",
  })
  void screensAreAsTheyWereLaidOut(
      String name, int width, boolean unicode, boolean plain, boolean verbose) throws Exception {
    var look = new Look(false, unicode, plain, width);
    String screen = screen(Reports.mixed(), look, verbose, verbose ? 1 : 0);
    Path file = SCREENS.resolve(name + ".txt");
    if (Boolean.getBoolean("screens.write")) {
      Files.writeString(file, screen);
    }
    assertThat(screen).isEqualTo(Files.readString(file));
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80, 88})
  void nothingRunsOverTheEdge(int width) {
    String screen = screen(Reports.mixed(), new Look(true, true, false, width), true, 2);
    assertThat(screen.lines().filter(line -> !command(line)))
        .allSatisfy(line -> assertThat(Cells.width(line)).isLessThanOrEqualTo(width));
  }

  /** What is to be pasted stays whole, and has a line of its own. */
  private static boolean command(String line) {
    return line.matches(" +\u001b\\[36m[^\u001b]+\u001b\\[0m");
  }

  @Test
  void whatIsToBePastedIsWholeHoweverNarrowTheTerminal() {
    String screen = screen(Reports.mixed(), new Look(false, true, false, 40), false, 0);
    assertThat(screen.lines())
        .contains("    curl -i http://127.0.0.1:8080/tasks/7")
        .anyMatch(line -> line.startsWith("    roadmap check ") && line.contains(" --only "));
  }

  @Test
  void aRequestThatWasNotAnsweredIsExplainedAsThat() {
    var look = new Look(false, true, false, 200);
    String silent = screen(Reports.unanswered(), look, false, 0);
    assertThat(silent)
        .contains("A client gets nothing it could work with", "an error that nothing catches there")
        .doesNotContain("A client trusts the answer to POST", "where the row becomes JSON");
    assertThat(screen(Reports.unanswered("KeyError: 'title'"), look, false, 0))
        .contains("the last lines of an error name the file");
    assertThat(screen(Reports.late(), look, false, 0))
        .contains("No client waits for ever", "what the handler waits for")
        .doesNotContain("A client trusts the answer to POST", "where the row becomes JSON");
    assertThat(HtmlReport.text(Reports.unanswered()))
        .contains("A client gets nothing it could work with")
        .doesNotContain("A client trusts the answer to POST");
  }

  @Test
  void onlyFailuresAreRed() {
    String screen = screen(Reports.mixed(), new Look(true, true, false, 80), true, 0);
    assertThat(screen.lines().filter(line -> line.contains("\u001b[31m")))
        .allSatisfy(line -> assertThat(line).containsAnyOf("FAIL", "failed"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aHostileProgramSteersNoTerminal(boolean verbose) {
    String screen = screen(Reports.hostile(), new Look(false, true, false, 80), verbose, 0);
    assertThat(screen).doesNotContain("\u001b", "\u0007", "\u0000", "\u202e").contains("evil");
  }

  @Test
  void aHostileProgramBreaksNoReport() throws Exception {
    String xml = JunitReport.text(Reports.hostile());
    byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(bytes));
    assertThat(document.getElementsByTagName("b").getLength()).isZero();
    assertThat(document.getElementsByTagName("error").getLength()).isEqualTo(1);
    String html = HtmlReport.text(Reports.hostile());
    assertThat(html).doesNotContain("<b>", "\u001b", "\u202e").contains("&lt;b&gt;", "<mark>");
    assertThat(xml).doesNotContain("<b>", "\u001b", "\u202e");
  }

  @Test
  void everyVerdictHasItsPlaceInTheReportForMachines() throws Exception {
    String xml = JunitReport.text(Reports.mixed());
    assertThat(xml)
        .contains("tests=\"9\" failures=\"3\" errors=\"2\" skipped=\"2\" time=\"0.812\"")
        .contains("<skipped message=\"What update-works is about: needs create-then-read,")
        .contains("<failure message=\"the connection was closed, no answer\">");
  }

  @Test
  void aLongBodyIsCutAroundThePlaceOfTheTrouble() {
    String body =
        "{\"a\":\""
            + "x".repeat(300)
            + "\",\"completed\":\"false\",\"z\":\""
            + "y".repeat(300)
            + "\"}";
    int from = body.indexOf("\"false\"");
    var mark = new dev.roadmap.check.Exchange.Mark(from, from + 7);
    assertThat(new BodyExcerpt(50, "...").lines(body, mark))
        .containsExactly(
            "...xxxxxxxxxxx\",\"completed\":\"false\",\"z\":\"yyyyyy...",
            "                            ^^^^^^^");
    assertThat(new BodyExcerpt(20, "...").lines("x".repeat(100), null))
        .containsExactly("x".repeat(20), "x".repeat(20), "x".repeat(17) + "...");
    assertThat(
            new BodyExcerpt(20, "...")
                .lines("{\n  \"日本\": 1\n}", new dev.roadmap.check.Exchange.Mark(10, 11)))
        .containsExactly("{   \"日本\": 1 }", "            ^");
  }
}
