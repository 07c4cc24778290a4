package dev.roadmap.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WallClockTest {
  @TempDir Path directory;

  private final SettableClock clock = SettableClock.noon();
  private ProgressStore store;

  @BeforeEach
  void open() {
    store = new ProgressStore(directory, clock);
  }

  private Event record(NewEvent change) {
    return store.record(List.of(change)).getFirst();
  }

  private LocalDate dayOf(String step) {
    record(NewEvent.done(step));
    return store.progress().step(step).orElseThrow().day();
  }

  @Test
  void aClockSetBackDisturbsNeitherTheOrderNorTheUndo() {
    Event first = record(NewEvent.done("first"));
    clock.set("2024-02-29T08:00:00Z");
    Event second = record(NewEvent.reopen("first"));
    clock.set("2025-01-01T08:00:00Z");
    Event third = record(NewEvent.skip("first", null));

    assertThat(List.of(first.id(), second.id(), third.id())).isSorted();
    assertThat(second.at()).isEqualTo("2024-02-29T08:00:00Z");
    assertThat(store.history(9, null)).containsExactly(third, second, first);
    assertThat(store.progress().state("first")).isEqualTo(State.SKIPPED);
    assertThat(store.undo()).containsExactly(third);
    assertThat(store.undo()).containsExactly(second);
    assertThat(store.progress().state("first")).isEqualTo(State.DONE);
    assertThat(store.undo()).containsExactly(first);
  }

  @Test
  void aClockThatWasYearsAheadDoesNotDisturbTheOrderEither() {
    clock.set("2099-01-01T00:00:00Z");
    Event wrong = record(NewEvent.done("a"));
    clock.set("2026-11-21T12:00:00Z");
    Event right = record(NewEvent.reopen("a"));
    assertThat(right.id()).isGreaterThan(wrong.id());
    assertThat(store.undo()).containsExactly(right);
  }

  @Test
  void anotherMachinesFarFutureDoesNotCarryOurIdsThere() {
    String future = EventIds.first(4_000_000_000_000L);
    store.importFrom(new StringReader(ExportLines.done(future, "a")));
    Event ours = record(NewEvent.done("b"));
    assertThat(ours.id()).isLessThan(future);
    assertThat(ours.id()).startsWith(EventIds.first(clock.millis()).substring(0, 13));
  }

  @Test
  void anotherMachinesClockIsFollowedForUpToADay() {
    String ahead = EventIds.first(clock.millis() + Duration.ofHours(23).toMillis());
    store.importFrom(new StringReader(ExportLines.done(ahead, "a")));
    assertThat(record(NewEvent.reopen("a")).id()).isGreaterThan(ahead);
    assertThat(store.progress().state("a")).isEqualTo(State.STARTED);
  }

  @Test
  void theDayIsTheLocalOneWhereItWasRecorded() {
    clock.set("2026-11-21T23:30:00Z");
    assertThat(dayOf("utc")).isEqualTo("2026-11-21");
    clock.travel("Europe/Vienna");
    assertThat(dayOf("vienna")).isEqualTo("2026-11-22");
    clock.travel("Pacific/Kiritimati");
    assertThat(dayOf("kiritimati")).isEqualTo("2026-11-22");
    clock.travel("Pacific/Pago_Pago");
    assertThat(dayOf("pago-pago")).isEqualTo("2026-11-21");
    clock.travel("+05:45");
    assertThat(dayOf("offset")).isEqualTo("2026-11-22");

    clock.travel("America/New_York");
    store.rebuild();
    assertThat(store.progress().step("kiritimati").orElseThrow().day()).isEqualTo("2026-11-22");
    assertThat(store.days())
        .containsExactly(
            new Day(LocalDate.of(2026, 11, 21), 0, 2), new Day(LocalDate.of(2026, 11, 22), 0, 3));
  }

  @Test
  void summerTimeBeginsAndEndsWithoutLosingADay() {
    clock.travel("America/New_York");
    clock.set("2026-03-08T04:59:59Z");
    assertThat(dayOf("before-spring")).isEqualTo("2026-03-07");
    clock.set("2026-03-09T03:59:59Z");
    assertThat(dayOf("end-of-the-short-day")).isEqualTo("2026-03-08");
    clock.set("2026-03-09T04:00:00Z");
    assertThat(dayOf("after-spring")).isEqualTo("2026-03-09");
    clock.set("2026-11-01T04:00:00Z");
    assertThat(dayOf("long-day")).isEqualTo("2026-11-01");
    clock.set("2026-11-02T04:59:59Z");
    assertThat(dayOf("end-of-the-long-day")).isEqualTo("2026-11-01");
  }

  @Test
  void timeCountsForTheDayItNames() {
    clock.set("2026-11-22T00:10:00Z");
    record(NewEvent.time(45, null, LocalDate.of(2026, 11, 21)));
    record(NewEvent.time(5, null, null));
    assertThat(store.days())
        .containsExactly(
            new Day(LocalDate.of(2026, 11, 21), 45, 0), new Day(LocalDate.of(2026, 11, 22), 5, 0));
  }
}
