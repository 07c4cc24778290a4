package dev.roadmap.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EventIdsTest {
  private static final long NOW = 1_763_720_000_000L;

  private final Random random = new Random(7);

  private static long millisecond(String id) {
    return UUID.fromString(id).getMostSignificantBits() >>> 16;
  }

  @Test
  void idsAreOfVersionSevenAndCarryTheTime() {
    String id = new EventIds(NOW, null, random::nextLong).next();
    assertThat(EventIds.valid(id)).isTrue();
    assertThat(UUID.fromString(id).version()).isEqualTo(7);
    assertThat(UUID.fromString(id).variant()).isEqualTo(2);
    assertThat(millisecond(id)).isEqualTo(NOW);
  }

  @Test
  void idsRiseWithinOneMillisecond() {
    var ids = new EventIds(NOW, null, random::nextLong);
    var made = new ArrayList<String>();
    for (int count = 0; count < 100_000; count++) {
      made.add(ids.next());
    }
    assertThat(made).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void idsStayAboveTheNewestWhenTheClockIsBehindIt() {
    String newest = new EventIds(NOW, null, random::nextLong).next();
    String next = new EventIds(NOW - 86_400_000L * 365, newest, random::nextLong).next();
    assertThat(next).isGreaterThan(newest);
    assertThat(millisecond(next)).isEqualTo(NOW);
  }

  @Test
  void aClockBeforeNineteenSeventyMakesIdsAllTheSame() {
    String id = new EventIds(-5, null, random::nextLong).next();
    assertThat(millisecond(id)).isZero();
    assertThat(EventIds.valid(id)).isTrue();
  }

  @Test
  void aFullCounterGoesOnInTheNextMillisecond() {
    String full = EventIds.first(NOW).substring(0, 15) + "fff-bfff-ffffffffffff";
    String next = new EventIds(NOW, full, random::nextLong).next();
    assertThat(next).isGreaterThan(full);
    assertThat(millisecond(next)).isEqualTo(NOW + 1);
  }

  @Test
  void twoMachinesThatShareTheNewestIdGoOnDifferently() {
    String newest = new EventIds(NOW, null, random::nextLong).next();
    assertThat(new EventIds(NOW - 1, newest, random::nextLong).next())
        .isNotEqualTo(new EventIds(NOW - 1, newest, random::nextLong).next());
  }

  @Test
  void onlyLowerCaseUuidsOfVersionSevenAreValid() {
    assertThat(EventIds.valid("019aa5f0-1a00-7000-8000-000000000000")).isTrue();
    assertThat(EventIds.valid("019AA5F0-1a00-7000-8000-000000000000")).isFalse();
    assertThat(EventIds.valid("019aa5f0-1a00-4000-8000-000000000000")).isFalse();
    assertThat(EventIds.valid("019aa5f0-1a00-7000-c000-000000000000")).isFalse();
    assertThat(EventIds.valid("019aa5f0-1a00-7000-8000-00000000000")).isFalse();
    assertThat(EventIds.valid("019aa5f0x1a00-7000-8000-000000000000")).isFalse();
    assertThat(EventIds.valid("019aa5f0-1a00-7000-8000-00000000000g")).isFalse();
  }
}
