package dev.roadmap.practice.limit;

import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Counts requests in a sliding window: no stretch of time as long as the window ever holds more
 * than the limit, and when the next one fits is known exactly.
 */
public final class Limiter {

  /** More clients than this are not told apart at once; the one seen longest ago is forgotten. */
  private static final int CLIENTS = 10_000;

  private final int requests;
  private final long window;
  private final LongSupplier nanos;

  private final Map<String, ArrayDeque<Long>> clients =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ArrayDeque<Long>> eldest) {
          return size() > CLIENTS;
        }
      };

  /**
   * Begins to count.
   *
   * @param nanos a clock like System.nanoTime
   */
  public Limiter(Limit limit, LongSupplier nanos) {
    this.requests = limit.requests();
    this.window = limit.window().toNanos();
    this.nanos = nanos;
  }

  /**
   * What comes of a request.
   *
   * @param delay nanoseconds until one more is taken; 0 when this one is
   * @param left how many more are taken at once
   */
  public record Verdict(long delay, int left) {}

  /** Most that are taken in a window. */
  public int requests() {
    return requests;
  }

  /** Counts a request, unless it is one too many. */
  public synchronized Verdict take(String client) {
    long now = nanos.getAsLong();
    ArrayDeque<Long> taken = clients.computeIfAbsent(client, name -> new ArrayDeque<>());
    while (!taken.isEmpty() && now - taken.peekFirst() >= window) {
      taken.removeFirst();
    }
    if (taken.size() >= requests) {
      return new Verdict(window - (now - taken.getFirst()), 0);
    }
    taken.addLast(now);
    return new Verdict(0, requests - taken.size());
  }

  /** How many it would still take, without counting; for those who look first and act later. */
  public synchronized int left(String client) {
    long now = nanos.getAsLong();
    ArrayDeque<Long> taken = clients.get(client);
    long counted = taken == null ? 0 : taken.stream().filter(at -> now - at < window).count();
    return requests - (int) counted;
  }
}
