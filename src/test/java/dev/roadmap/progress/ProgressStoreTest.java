package dev.roadmap.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressStoreTest {
  @TempDir Path directory;

  private final SettableClock clock = new SettableClock("2026-11-21T12:00:00Z", "Europe/Vienna");
  private ProgressStore store;

  @BeforeEach
  void open() {
    store = new ProgressStore(directory, clock);
  }

  @Test
  void anAbsentDatabaseIsEmptyAndStaysAbsent() {
    var absent = new ProgressStore(directory.resolve("not-yet"), clock);
    assertThat(absent.progress().steps()).isEmpty();
    assertThat(absent.days()).isEmpty();
    assertThat(absent.history(10, null)).isEmpty();
    assertThat(absent.notes(null)).isEmpty();
    assertThat(absent.minutes(null)).isZero();
    assertThat(absent.undo()).isEmpty();
    assertThat(absent.check().present()).isFalse();
    absent.rebuild();
    assertThat(absent.record(List.of())).isEmpty();
    assertThat(directory.resolve("not-yet")).doesNotExist();
  }

  @Test
  void whatIsRecordedIsRemembered() {
    List<Event> events = store.record(List.of(NewEvent.done("http-basics")));

    assertThat(events).hasSize(1);
    Event event = events.getFirst();
    assertThat(event.at()).isEqualTo("2026-11-21T12:00:00Z");
    assertThat(event.zone()).isEqualTo(ZoneId.of("Europe/Vienna"));
    assertThat(event.type()).isEqualTo("done");
    assertThat(event.data()).isEqualTo("{}");
    assertThat(new ProgressStore(directory, clock).history(10, null)).isEqualTo(events);
    assertThat(store.progress().step("http-basics"))
        .contains(
            new StepProgress(
                "http-basics",
                State.DONE,
                Instant.parse("2026-11-21T12:00:00Z"),
                LocalDate.of(2026, 11, 21)));
    assertThat(store.progress().state("another")).isEqualTo(State.NOT_STARTED);
  }

  @Test
  void stepsMoveByTheRules() {
    assertThat(after(NewEvent.start("a"))).isEqualTo(State.STARTED);
    assertThat(after(NewEvent.skip("a", "known"))).isEqualTo(State.SKIPPED);
    assertThat(after(NewEvent.start("a"))).isEqualTo(State.STARTED);
    assertThat(after(NewEvent.done("a"))).isEqualTo(State.DONE);
    assertThat(after(NewEvent.start("a"))).isEqualTo(State.DONE);
    assertThat(after(NewEvent.skip("a", null))).isEqualTo(State.DONE);
    assertThat(after(NewEvent.verified("a", "tasks-api", 3, "sha"))).isEqualTo(State.VERIFIED);
    assertThat(after(NewEvent.done("a"))).isEqualTo(State.VERIFIED);
    assertThat(after(NewEvent.start("a"))).isEqualTo(State.VERIFIED);
    assertThat(after(NewEvent.skip("a", null))).isEqualTo(State.VERIFIED);
    assertThat(after(NewEvent.reopen("a"))).isEqualTo(State.STARTED);
    assertThat(store.history(2, "a").getLast().data()).isEqualTo("{}");
    assertThat(store.history(5, "a").getLast().data())
        .isEqualTo("{\"suite\":\"tasks-api\",\"version\":3,\"hash\":\"sha\"}");
  }

  private State after(NewEvent change) {
    store.record(List.of(change));
    return store.progress().state("a");
  }

  @Test
  void sayingItAgainDoesNotMoveTheDayItWasReached() {
    store.record(List.of(NewEvent.done("a")));
    clock.move(Duration.ofDays(3));
    store.record(List.of(NewEvent.done("a")));
    assertThat(store.progress().step("a").orElseThrow().day()).isEqualTo("2026-11-21");
    store.record(List.of(NewEvent.verified("a", "s", 1, "h")));
    assertThat(store.progress().step("a").orElseThrow().day()).isEqualTo("2026-11-24");
    assertThat(store.days()).containsExactly(new Day(LocalDate.of(2026, 11, 24), 0, 1));
  }

  @Test
  void undoTakesBackOneWholeChangeAfterTheOther() {
    store.record(List.of(NewEvent.start("a")));
    store.record(List.of(NewEvent.done("a"), NewEvent.done("b"), NewEvent.time(30, "b", null)));
    store.record(List.of(NewEvent.set("track", "by-path")));

    assertThat(store.undo()).extracting(Event::subject).containsExactly("track");
    assertThat(store.progress().setting("track")).isEmpty();
    assertThat(store.undo()).extracting(Event::type).containsExactly("done", "done", "time");
    assertThat(store.progress().state("a")).isEqualTo(State.STARTED);
    assertThat(store.progress().state("b")).isEqualTo(State.NOT_STARTED);
    assertThat(store.minutes(null)).isZero();
    assertThat(store.history(10, null)).extracting(Event::type).containsExactly("start");
    assertThat(store.undo()).hasSize(1);
    assertThat(store.undo()).isEmpty();
    assertThat(store.progress().steps()).isEmpty();
    assertThat(store.check().events()).isEqualTo(8);
  }

  @Test
  void whatFollowsAnUndoIsAChangeLikeAnyOther() {
    store.record(List.of(NewEvent.done("a")));
    store.undo();
    store.record(List.of(NewEvent.done("b")));
    assertThat(store.undo()).extracting(Event::subject).containsExactly("b");
    assertThat(store.undo()).isEmpty();
  }

  @Test
  void timeIsAddedUpByDayAndSubject() {
    store.record(List.of(NewEvent.time(45, "a", null), NewEvent.time(15, null, null)));
    store.record(List.of(NewEvent.time(20, "a", LocalDate.of(2026, 11, 19))));
    store.record(List.of(NewEvent.done("a")));

    assertThat(store.minutes(null)).isEqualTo(80);
    assertThat(store.minutes("a")).isEqualTo(65);
    assertThat(store.minutes("b")).isZero();
    assertThat(store.days())
        .containsExactly(
            new Day(LocalDate.of(2026, 11, 19), 20, 0), new Day(LocalDate.of(2026, 11, 21), 60, 1));
  }

  @Test
  void settingsKeepTheLastValueUntilItIsUnset() {
    store.record(List.of(NewEvent.set("track", "by-phase"), NewEvent.set("pace", "30")));
    store.record(List.of(NewEvent.set("track", "by-path")));
    assertThat(store.progress().settings())
        .containsExactly(entry("pace", "30"), entry("track", "by-path"));
    store.record(List.of(NewEvent.set("track", null)));
    assertThat(store.progress().setting("track")).isEmpty();
    store.undo();
    assertThat(store.progress().setting("track")).contains("by-path");
  }

  @Test
  void historyIsNewestFirstAndLimitedAndNotesAreOldestFirst() {
    store.record(List.of(NewEvent.note("a", "one"), NewEvent.note("b", "two")));
    store.record(List.of(NewEvent.note("a", "three"), NewEvent.done("a")));

    assertThat(store.history(2, null)).extracting(Event::type).containsExactly("done", "note");
    assertThat(store.history(9, "a"))
        .extracting(Event::type)
        .containsExactly("done", "note", "note");
    assertThat(store.notes("a"))
        .extracting(note -> note.text("text").orElseThrow())
        .containsExactly("one", "three");
    assertThat(store.notes(null))
        .extracting(note -> note.text("text").orElseThrow())
        .containsExactly("one", "two", "three");
    store.undo();
    assertThat(store.notes(null)).hasSize(2);
  }

  @Test
  void unknownTypesAndSubjectsAreKeptAndMeanNothingToTheFold() {
    store.record(List.of(new NewEvent("teleported", "a", Map.of("where", List.of(1, 2)))));
    store.record(List.of(NewEvent.done("a-step-no-road-has")));

    assertThat(store.progress().state("a")).isEqualTo(State.NOT_STARTED);
    assertThat(store.progress().state("a-step-no-road-has")).isEqualTo(State.DONE);
    assertThat(store.history(9, "a").getFirst().data()).isEqualTo("{\"where\":[1,2]}");
    assertThat(store.check().problems()).isEmpty();
  }
}
