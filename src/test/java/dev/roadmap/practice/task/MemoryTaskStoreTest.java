package dev.roadmap.practice.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.roadmap.practice.http.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Tasks lie in pages; nobody sees where one ends. */
class MemoryTaskStoreTest {

  private static final long MANY = 1000;
  private static final long FAR = Long.MAX_VALUE;

  private final TaskStore store =
      new MemoryTaskStore(Clock.fixed(Instant.ofEpochMilli(7), ZoneOffset.UTC));

  private List<Long> ids() {
    return store.list(0, null).stream().map(Task::id).toList();
  }

  private static List<Long> down(long from, long to) {
    return LongStream.iterate(from, id -> id >= to, id -> id - 1).boxed().toList();
  }

  private void create(long number) {
    for (long i = 0; i < number; i++) {
      store.create(0, new Draft("task", false));
    }
  }

  @Test
  void theListGoesDownThroughAllPages() {
    create(MANY);

    assertThat(ids()).isEqualTo(down(MANY, 1));
  }

  @Test
  void whatIsDeletedIsGoneAndItsIdIsNotGivenAgain() {
    create(MANY);
    for (long id = 1; id <= MANY; id++) {
      assertThat(store.delete(0, id, task -> {})).isTrue();
      assertThat(store.get(0, id)).isNull();
    }
    assertThat(ids()).isEmpty();

    create(1);
    assertThat(ids()).containsExactly(MANY + 1);
  }

  @Test
  void anIdFarAwayTakesNoRoomBetween() {
    create(2);
    store.put(new Task(FAR, 0, "far", false, 7));

    assertThat(ids()).containsExactly(FAR, 2L, 1L);
    assertThat(store.get(0, FAR)).isNotNull();
    assertThat(store.get(0, FAR - 1)).isNull();
  }

  @Test
  void anotherOwnerSeesNothing() {
    create(3);

    assertThat(store.list(1, null)).isEmpty();
    assertThat(store.get(1, 2)).isNull();
  }

  @Test
  void whatNoLongerFitsIsRefusedAndLeavesEverythingAsItWas() {
    // 88 bytes a task, and two for each character.
    var small = new MemoryTaskStore(Clock.systemUTC(), 3 * 108);
    String ten = "0123456789";
    for (int i = 0; i < 3; i++) {
      small.create(0, new Draft(ten, false));
    }
    assertThatThrownBy(() -> small.create(0, new Draft("", false)))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.status()).isEqualTo(507))
        .hasMessageEndingWith(
            " of tasks in memory, and they are used up. Delete some, or start it again: then it is"
                + " empty.");
    assertThatThrownBy(() -> small.update(0, 1, task -> task.with(new Draft(ten + "x", true))))
        .isInstanceOf(Refusal.class);
    assertThat(small.get(0, 1)).isNotNull().matches(task -> task.title().equals(ten));

    small.update(0, 1, task -> task.with(new Draft("", true)));
    assertThat(small.update(0, 2, task -> task.with(new Draft(ten + ten, true)))).isNotNull();
    small.delete(0, 2, task -> {});
    assertThat(small.create(0, new Draft(ten, false)).id()).isEqualTo(4);
    assertThat(small.list(0, null)).hasSize(3);
  }

  @Test
  void aMillionOrdinaryTasksFit() {
    for (int i = 0; i < 1_000_000; i++) {
      store.create(0, new Draft("twenty letters title", false));
    }
    assertThat(store.get(0, 1_000_000)).isNotNull();
  }
}
