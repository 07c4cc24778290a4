package dev.roadmap.practice.fault;

import dev.roadmap.practice.limit.Limiter;
import dev.roadmap.practice.limit.Limits;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What the limit is put together from.
 *
 * @param extra how many more are taken than are said
 * @param client who a client is counted as
 * @param counter how is counted
 */
public record LimitParts(
    int extra, UnaryOperator<String> client, Function<Limiter, Limits.Counter> counter) {

  static final LimitParts SOUND =
      new LimitParts(0, UnaryOperator.identity(), limiter -> limiter::take);
}
