package dev.roadmap.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.practice.limit.Limit;
import dev.roadmap.practice.limit.Limiter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class LimiterTest {

  private final AtomicLong clock = new AtomicLong(Long.MAX_VALUE - 500);
  private final Limiter limiter = new Limiter(new Limit(2, Duration.ofNanos(1000)), clock::get);

  @Test
  void noWindowHoldsMoreThanTheLimitAndTheWaitIsTrue() {
    assertThat(limiter.take("a").left()).isEqualTo(1);
    clock.addAndGet(600);
    assertThat(limiter.take("a").left()).isZero();
    clock.addAndGet(300);
    assertThat(limiter.take("a").delay()).isEqualTo(100);
    assertThat(limiter.take("b").delay()).isZero();
    clock.addAndGet(99);
    assertThat(limiter.take("a").delay()).isEqualTo(1);
    clock.addAndGet(1);
    assertThat(limiter.take("a").delay()).isZero();
    assertThat(limiter.take("a").delay()).isEqualTo(600);
    assertThat(limiter.left("a")).isZero();
  }

  @Test
  void limitsAreReadFromRequestsAndSeconds() {
    assertThat(Limit.parse("20/10")).isEqualTo(Limit.USUAL);
    assertThat(Limit.parse("0/10")).isNull();
    assertThat(Limit.parse("20")).isNull();
    assertThat(Limit.parse("a/b")).isNull();
  }
}
