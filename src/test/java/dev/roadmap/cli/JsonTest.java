package dev.roadmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.Person;
import dev.roadmap.SmallRoad;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What programs read: the shapes of schema 1, which may grow and never change. */
class JsonTest {

  @TempDir Path home;
  private Person person;

  @BeforeEach
  void walk() {
    person = new Person(home).on(SmallRoad.road());
  }

  @Test
  void nextHasStepReasonsCommandAndLocked() {
    JsonNode next = json("next");
    assertThat(names(next))
        .containsExactly(
            "schema", "step", "reasons", "command", "others", "locked", "alongside", "review");
    assertThat(next.get("schema").asInt()).isEqualTo(1);
    assertThat(next.get("step"))
        .hasToString(
            "{\"id\":\"small-steps\",\"kind\":\"lesson\",\"title\":\"Small"
                + " steps\",\"phase\":\"begin\",\"project\":null,\"minutes\":15,\"core\":true}");
    assertThat(next.get("reasons").get(0).asString()).isEqualTo("It is where the road begins.");
    assertThat(next.get("command").asString()).isEqualTo("roadmap read small-steps");
    assertThat(next.get("locked").get(0))
        .hasToString(
            "{\"id\":\"daily-walk\",\"title\":\"Twenty minutes every"
                + " day\",\"needs\":[\"small-steps\"]}");
  }

  @Test
  void nextHasNoStepWhenEverythingIsDone() {
    person.types("done", "0", "1", "2", "notes-api", "notes-at-scale");
    JsonNode next = json("next");
    assertThat(next.get("step").isNull()).isTrue();
    assertThat(next.get("command").isNull()).isTrue();
    assertThat(next.get("others").get(0).get("id").asString()).isEqualTo("notes-api/search");
  }

  @Test
  void showHasWhatEachKindOfThingHas() {
    assertThat(names(json("show", "http")))
        .containsExactly(
            "schema",
            "id",
            "kind",
            "title",
            "phase",
            "state",
            "locked",
            "minutes",
            "core",
            "needs",
            "languages",
            "summary",
            "questions",
            "sources");
    assertThat(names(json("show", "py-hello")))
        .containsExactly(
            "schema",
            "id",
            "kind",
            "title",
            "phase",
            "state",
            "locked",
            "minutes",
            "core",
            "habit",
            "language",
            "needs",
            "languages",
            "teaches",
            "brief",
            "sources");
    assertThat(names(json("show", "2")))
        .containsExactly(
            "schema", "id", "kind", "title", "phase", "number", "state", "minutes", "needs", "goal",
            "summary", "steps");
    assertThat(names(json("show", "notes-api/read")))
        .containsExactly(
            "schema",
            "id",
            "kind",
            "title",
            "phase",
            "project",
            "milestone",
            "state",
            "locked",
            "minutes",
            "optional",
            "needs",
            "doneWhen");
    assertThat(names(json("show", "notes-at-scale")))
        .containsExactly(
            "schema",
            "id",
            "kind",
            "title",
            "phase",
            "number",
            "level",
            "state",
            "minutes",
            "buildsOn",
            "needs",
            "languages",
            "technologies",
            "summary",
            "milestones");
  }

  @Test
  void showNamesThePhaseOfWhateverItShows() {
    assertThat(json("show", "http").get("phase").asString()).isEqualTo("web");
    assertThat(json("show", "2").get("phase").asString()).isEqualTo("web");
    assertThat(json("show", "notes-api").get("phase").isNull()).isTrue();
    assertThat(json("show", "notes-api/read").get("phase").isNull()).isTrue();
  }

  @Test
  void aProjectListsItsMilestonesWithTheirKinds() {
    person.types("skip", "notes-api/tests");
    JsonNode milestones = json("show", "notes-api").get("milestones");
    var lines = new ArrayList<String>();
    milestones.forEach(
        one -> lines.add(text(one, "id") + " " + text(one, "kind") + " " + text(one, "state")));
    assertThat(lines)
        .containsExactly(
            "notes-api/design guideline not started",
            "notes-api/create requirement not started",
            "notes-api/read requirement not started",
            "notes-api/tests guideline skipped",
            "notes-api/search stretch not started");
  }

  @Test
  void aPhaseIsAsFarAsItsSteps() {
    assertThat(text(json("show", "2"), "state")).isEqualTo("not started");
    person.types("start", "http");
    assertThat(text(json("show", "2"), "state")).isEqualTo("started");
    person.types("done", "2");
    assertThat(text(json("show", "2"), "state")).isEqualTo("done");
  }

  @Test
  void mapHasPhasesWithTheirCountsAndSteps() {
    person.types("done", "http");
    JsonNode map = json("map");
    assertThat(names(map)).containsExactly("schema", "track", "phases", "projects");
    JsonNode web = map.get("phases").get(2);
    assertThat(names(web))
        .containsExactly("number", "id", "title", "done", "verified", "skipped", "total", "steps");
    assertThat(web.get("done").asInt()).isEqualTo(1);
    assertThat(web.get("total").asInt()).isEqualTo(3);
    assertThat(web.get("steps").get(1))
        .hasToString(
            "{\"id\":\"status-codes\",\"kind\":\"lesson\",\"title\":\"Status codes\","
                + "\"state\":\"not started\",\"minutes\":15,\"core\":true,\"optional\":false,"
                + "\"needs\":[\"http\"]}");
    assertThat(json("map", "2").get("phases")).hasSize(1);
  }

  @Test
  void statsHasTheTotals() {
    person.types("done", "http");
    person.types("skip", "status-codes");
    person.types("log", "45m");
    JsonNode stats = json("stats");
    assertThat(names(stats))
        .containsExactly(
            "schema",
            "done",
            "verified",
            "skipped",
            "started",
            "total",
            "percent",
            "streakDays",
            "longestStreakDays",
            "minutes",
            "core",
            "phases",
            "languages",
            "days",
            "retired",
            "remembered");
    assertThat(stats.get("done").asInt()).isEqualTo(1);
    assertThat(stats.get("skipped").asInt()).isEqualTo(1);
    assertThat(stats.get("total").asInt()).isEqualTo(18);
    assertThat(stats.get("streakDays").asInt()).isEqualTo(1);
    assertThat(stats.get("minutes").asInt()).isEqualTo(45);
    assertThat(stats.get("days").get(0))
        .hasToString("{\"date\":\"2026-03-10\",\"minutes\":45,\"steps\":1}");
  }

  @Test
  void doneSaysWhatChangedAndWhatIsNext() {
    person.types("done", "http");
    JsonNode done = json("done", "http", "curl-tour");
    assertThat(names(done)).containsExactly("schema", "changed", "unchanged", "warnings", "next");
    assertThat(done.get("changed")).hasToString("[{\"id\":\"curl-tour\",\"state\":\"done\"}]");
    assertThat(done.get("unchanged")).hasToString("[{\"id\":\"http\",\"state\":\"done\"}]");
    assertThat(done.get("warnings").get(0).asString())
        .isEqualTo("curl-tour builds on status-codes, still open.");
    assertThat(text(done.get("next"), "id")).isEqualTo("small-steps");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "next",
        "map",
        "map 1",
        "show http",
        "show 1",
        "show notes-api",
        "read http",
        "search value",
        "start http",
        "done http",
        "skip http",
        "reopen http",
        "note http words",
        "note http",
        "note",
        "log 5m",
        "today",
        "stats",
        "plan",
        "history",
        "history web",
        "undo"
      })
  void everyCommandPrintsOneDocumentAndNothingElse(String line) {
    person.types("note", "http", "naïve 🙂");
    person.writing(StandardCharsets.US_ASCII);
    List<String> words = new ArrayList<>(List.of(line.split(" ", -1)));
    words.removeIf(String::isEmpty);
    words.add("--json");
    Person.Screen screen = person.types(words.toArray(new String[0]));
    assertThat(screen.exit()).isZero();
    assertThat(screen.err()).isEmpty();
    assertThat(screen.out().lines()).hasSize(1);
    assertThat(screen.json().get("schema").asInt()).isEqualTo(1);
    if (line.startsWith("note")) {
      assertThat(screen.out()).containsAnyOf("naïve 🙂", "words");
    }
  }

  @Test
  void anErrorIsASentenceOnStderrAndLeavesStdoutEmpty() {
    Person.Screen screen = person.types("show", "nothing-like-it", "--json");
    assertThat(screen.exit()).isEqualTo(Exit.USAGE);
    assertThat(screen.out()).isEmpty();
    assertThat(screen.err()).startsWith("roadmap: Nothing on the road is called");
  }

  @Test
  void findingNothingIsAnAnswer() {
    Person.Screen search = person.types("search", "zebra", "--json");
    assertThat(search.exit()).isEqualTo(Exit.NO);
    assertThat(search.out()).isEqualTo("{\"schema\":1,\"results\":[]}\n");
    Person.Screen undo = person.types("undo", "--json");
    assertThat(undo.exit()).isEqualTo(Exit.NO);
    assertThat(undo.out()).isEqualTo("{\"schema\":1,\"takenBack\":[]}\n");
  }

  private JsonNode json(String... words) {
    var all = new ArrayList<>(List.of(words));
    all.add("--json");
    return person.types(all.toArray(new String[0])).json();
  }

  private static List<String> names(JsonNode node) {
    return List.copyOf(node.propertyNames());
  }

  private static String text(JsonNode node, String name) {
    return node.get(name).asString();
  }
}
