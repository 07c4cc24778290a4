package dev.roadmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.Person;
import dev.roadmap.SmallRoad;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Moving steps, day after day. */
class TrackingTest {

  @TempDir Path home;
  private Person person;

  @BeforeEach
  void walk() {
    person = new Person(home).on(SmallRoad.road());
  }

  @Test
  void doneWithoutAnIdIsTheStepThatNextNames() {
    person.types("done");
    assertThat(state("small-steps")).isEqualTo("done");
    person.types("start", "http");
    person.types("done");
    assertThat(state("http")).isEqualTo("done");
  }

  @Test
  void doneOfManyStepsSaysHowManyAndIsOneChange() {
    Person.Screen screen = person.types("done", "0", "1");
    assertThat(screen.out())
        .startsWith(
            """
            Done: 8 steps.
              phase 1, Python, and then Go as well, said at some length: 5 of 5 done.
              roadmap undo takes back all 8.
            """);
    assertThat(person.types("undo").out())
        .startsWith("Taken back: done Small steps (small-steps)\n")
        .contains("And 4 more, recorded with them.");
    assertThat(stats().get("done").asInt()).isZero();
  }

  @Test
  void todayNamesTheLastTenOfMany() {
    person.types("done", "0", "1", "2", "notes-api");
    List<String> lines = person.types("today").out().lines().toList();
    int all = stats().get("done").asInt();
    assertThat(all).isGreaterThan(10);
    assertThat(lines.get(1))
        .isEqualTo("  " + (all - 10) + " more before these, in roadmap history");
    assertThat(lines).filteredOn(line -> line.startsWith("  ✓ ")).hasSize(10);
    assertThat(person.types("today", "--json").json().at("/done")).hasSize(all);
  }

  @Test
  void doneOfAProjectLeavesItsStretchGoalsOut() {
    person.types("done", "notes-api");
    assertThat(state("notes-api/create")).isEqualTo("done");
    assertThat(state("notes-api/search")).isEqualTo("not started");
    person.types("done", "notes-api/search");
    assertThat(state("notes-api/search")).isEqualTo("done");
  }

  @Test
  void doneWarnsOfOpenNeedsAndDoesItAllTheSame() {
    Person.Screen screen = person.types("done", "py-hello");
    assertThat(screen.out()).contains("Note: py-hello builds on py-lists, still open.");
    assertThat(screen.exit()).isZero();
    assertThat(state("py-hello")).isEqualTo("done");
    assertThat(person.types("done", "small-steps", "variables", "py-lists").out())
        .doesNotContain("Note:");
  }

  @Test
  void doneOfWhatIsDoneChangesNothing() {
    person.types("done", "http");
    person.later(3);
    assertThat(person.types("done", "http").out())
        .startsWith("✓ HTTP, and what travels over it (http) is done already.");
    assertThat(person.types("today").out()).contains("Nothing yet.");
  }

  @Test
  void doneWithNothingLeftSaysSo() {
    person.types("done", "0", "1", "2", "notes-api", "notes-at-scale");
    Person.Screen screen = person.types("done");
    assertThat(screen.exit()).isEqualTo(Exit.NO);
    assertThat(screen.err()).contains("Everything the road asks for is done.");
    assertThat(person.types("next").out())
        .isEqualTo(
            """
            Everything the road asks for is done.

              What could be next: the stretch goals of your projects.
              • Notes can be searched (notes-api/search)

            → roadmap start notes-api/search   the first of them
            """);
    person.types("done", "notes-api/search");
    assertThat(person.types("next").out()).contains("Every stretch goal too.");
    assertThat(person.types("plan").out()).startsWith("You are through");
  }

  @Test
  void startOfAPhaseBeginsItsFirstOpenStep() {
    person.types("done", "http");
    person.types("start", "web");
    assertThat(state("status-codes")).isEqualTo("started");
    assertThat(state("curl-tour")).isEqualTo("not started");
  }

  @Test
  void startOfWhatIsDoneSaysThatItIs() {
    person.types("done", "http");
    assertThat(person.types("start", "http").out()).contains("is done already.");
    assertThat(state("http")).isEqualTo("done");
  }

  @Test
  void aSkipNeverCountsAsDoneAndUnlocksAllTheSame() {
    person.types("skip", "small-steps");
    assertThat(stats().get("percent").asInt()).isZero();
    assertThat(stats().get("skipped").asInt()).isEqualTo(1);
    assertThat(person.types("next", "--json").json().get("step").get("id").asString())
        .isEqualTo("daily-walk");
  }

  @Test
  void undoTakesBackChangeAfterChangeOfAnyKind() {
    person.types("start", "http");
    person.types("note", "http", "words");
    person.types("log", "30m", "http");
    person.types("skip", "go-hello", "--reason", "later");
    person.types("reopen", "go-hello");
    person.types("done", "http");
    assertThat(firstLine("undo"))
        .isEqualTo("Taken back: done HTTP, and what travels over it (http)");
    assertThat(firstLine("undo")).isEqualTo("Taken back: reopened A greeting in Go (go-hello)");
    assertThat(firstLine("undo"))
        .isEqualTo("Taken back: skipped A greeting in Go (go-hello): later");
    assertThat(firstLine("undo"))
        .isEqualTo("Taken back: logged 30 min on HTTP, and what travels over it (http)");
    assertThat(firstLine("undo"))
        .isEqualTo("Taken back: note on HTTP, and what travels over it (http): words");
    assertThat(firstLine("undo"))
        .isEqualTo("Taken back: started HTTP, and what travels over it (http)");
    assertThat(person.types("undo").exit()).isEqualTo(Exit.NO);
    assertThat(stats().get("started").asInt()).isZero();
  }

  @Test
  void aStreakGoesByTheDayWhereTheLearnerIs() {
    // Late in the evening in Berlin, then a flight, then the next evening in New York.
    person.at("2026-03-10T22:30:00Z", "Europe/Berlin").types("done", "small-steps");
    person.at("2026-03-12T01:00:00Z", "America/New_York").types("done", "http");
    assertThat(stats().get("streakDays").asInt()).isEqualTo(2);
    assertThat(stats().get("days"))
        .hasToString(
            "[{\"date\":\"2026-03-10\",\"minutes\":0,\"steps\":1},"
                + "{\"date\":\"2026-03-11\",\"minutes\":0,\"steps\":1}]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-03-28,2026-03-29,2026-03-30", "2026-10-24,2026-10-25,2026-10-26"})
  void aStreakIsNotBrokenByAClockChange(String days) {
    for (String day : days.split(",", -1)) {
      // Half an hour before midnight: 22:30 UTC in winter, 21:30 in summer.
      String utc = day.equals("2026-03-28") || day.compareTo("2026-10-25") >= 0 ? "22" : "21";
      person.at(day + "T" + utc + ":30:00Z", "Europe/Berlin").types("log", "30m");
    }
    assertThat(stats().get("streakDays").asInt()).isEqualTo(3);
  }

  @Test
  void aClockThatWasSetBackLosesNothing() {
    person.types("done", "small-steps");
    person.later(-2).types("done", "http");
    assertThat(stats().get("done").asInt()).isEqualTo(2);
    assertThat(stats().get("streakDays").asInt()).isEqualTo(1);
    assertThat(person.types("history").out().lines().toList()).contains("2026-03-10", "2026-03-08");
    assertThat(person.types("stats").exit()).isZero();
    assertThat(firstLine("undo")).contains("done HTTP");
  }

  @Test
  void historyOfAPhaseIsThatOfItsStepsUnderEveryName() {
    person.types("done", "http");
    person.types("note", "web", "a note on the phase");
    person.types("done", "variables");
    List<String> lines = person.types("history", "2").out().lines().toList();
    assertThat(lines)
        .containsExactly(
            "2026-03-10",
            "  19:00  note on The web (web): a note on the phase",
            "  19:00  done HTTP, and what travels over it (http)",
            "",
            "→ roadmap undo   takes back the last change");
    assertThat(person.types("history", "--limit", "1", "--json").json().get("events")).hasSize(1);
  }

  @Test
  void planMeasuresTheRealPaceAfterAWeek() {
    person.types("done", "http");
    person.later(6);
    assertThat(person.types("plan").out())
        .isEqualTo(
            """
            49 h of road left, in 17 steps.

              At the planned 1 h a day:
                2026-05-05 (2026-04-25 to 2026-05-18)
              At your real pace, 6 min of road a day:
                2027-08-21 (2027-02-28 to 2029-01-24)

              The estimates are rough; the dates in brackets say how rough.

            → roadmap config minutes-a-day   the time a day this plans with
            """);
  }

  private String state(String id) {
    return person.types("show", id, "--json").json().get("state").asString();
  }

  @Test
  void whoBeginsANoteWithItsWordsIsToldThatTheIdComesFirst() {
    assertThat(person.types("note", "remember", "this").err())
        .startsWith(
            """
            roadmap: A note begins with the id of what it is on. Nothing on the road is
                     called "remember".
            """);
    assertThat(person.types("note", "remember this").err())
        .startsWith("roadmap: A note begins with the id of what it is on. ");
    assertThat(person.types("note", "htpp").err()).startsWith("roadmap: Nothing on the road");
    assertThat(person.types("note", "http").out())
        .isEqualTo("No notes yet.\n\n→ roadmap note http \"words\"   writes one\n");
  }

  @Test
  void aNameNeedsNoQuotesAndMayBeATitle() {
    assertThat(person.types("read", "small", "steps").out()).startsWith("○ Small steps\n");
    assertThat(person.types("show", "Small", "Steps").out()).startsWith("○ Small steps\n");
    assertThat(person.types("map", "phase", "1").out()).startsWith("Phase 1 ");
    assertThat(person.types("read", "small", "habits").err())
        .contains("roadmap read does not know what to do with \"habits\".");
  }

  private JsonNode stats() {
    return person.types("stats", "--json").json();
  }

  private String firstLine(String command) {
    return person.types(command).out().lines().findFirst().orElse("");
  }
}
