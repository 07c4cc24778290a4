package dev.roadmap.progress;

import java.util.UUID;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes UUIDv7 ids (RFC 9562, section 5.7) that only ever rise, whatever the clock does: the time
 * part follows the clock or the newest id, whichever is later; within one millisecond the 74 bits
 * behind it are a counter.
 *
 * <p>The counter rises by a random step, not by one: two machines that share the same newest id
 * must not go on to make the same next one.
 */
final class EventIds {
  private static final long LOW_MASK = (1L << 62) - 1;
  private static final long STEP_MASK = (1L << 48) - 1;
  private static final long HIGH_LIMIT = 1L << 12;

  private final LongSupplier random;
  private long time;
  private long high;
  private long low;

  /**
   * @param now milliseconds since 1970
   * @param newest the id to stay above, if there is one
   */
  EventIds(long now, @Nullable String newest, LongSupplier random) {
    this.random = random;
    time = -1;
    if (newest != null) {
      UUID uuid = UUID.fromString(newest);
      time = uuid.getMostSignificantBits() >>> 16;
      high = uuid.getMostSignificantBits() & (HIGH_LIMIT - 1);
      low = uuid.getLeastSignificantBits() & LOW_MASK;
    }
    if (now > time || time < 0) {
      begin(Math.max(now, 0));
    }
  }

  /** Half of the counter's range is left free above the random beginning. */
  private void begin(long millisecond) {
    time = millisecond;
    high = random.getAsLong() & (HIGH_LIMIT / 2 - 1);
    low = random.getAsLong() & LOW_MASK;
  }

  String next() {
    low += 1 + (random.getAsLong() & STEP_MASK);
    if (low > LOW_MASK) {
      low &= LOW_MASK;
      high++;
    }
    if (high == HIGH_LIMIT) {
      begin(time + 1);
    }
    return id(time, high, low);
  }

  /** The smallest id of a millisecond. */
  static String first(long millisecond) {
    return id(Math.max(millisecond, 0), 0, 0);
  }

  private static String id(long time, long high, long low) {
    return new UUID(time << 16 | 0x7000 | high, 1L << 63 | low).toString();
  }

  /** Whether a text is a UUIDv7 as this class writes it: 36 characters, lower case. */
  static boolean valid(String text) {
    if (text.length() != 36 || text.charAt(14) != '7' || "89ab".indexOf(text.charAt(19)) < 0) {
      return false;
    }
    for (int index = 0; index < 36; index++) {
      char character = text.charAt(index);
      boolean dash = index == 8 || index == 13 || index == 18 || index == 23;
      boolean digit = "0123456789abcdef".indexOf(character) >= 0;
      if (dash ? character != '-' : !digit) {
        return false;
      }
    }
    return true;
  }
}
