package dev.roadmap.practice.task;

import static org.assertj.core.api.Assertions.assertThat;

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
}
