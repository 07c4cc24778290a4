package dev.roadmap.check.value;

import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * How much a check keeps of what it was answered, all its workers together. What they kept counts
 * until the check is over.
 */
final class Kept {

  /** Values and stretches of text; a hundred bytes each at the least. */
  static final int MOST = 100_000;

  /** Characters of a text that count as one. */
  private static final int STRETCH = 64;

  private final AtomicLong sum = new AtomicLong();

  /**
   * Counts a value, and no longer the one before it.
   *
   * @throws UnknownValue when it is too much
   */
  void replace(String name, @Nullable Json before, Json value) {
    long more = size(value) - (before == null ? 0 : size(before));
    if (sum.addAndGet(more) > MOST && more > 0) {
      sum.addAndGet(-more);
      throw new UnknownValue(
          name + " is too large to be kept: the server answered with more than a check may hold",
          name);
    }
  }

  private static long size(Json value) {
    return 1
        + switch (value) {
          case Json.Obj object -> {
            long size = 0;
            for (var field : object.fields().entrySet()) {
              size += field.getKey().length() / STRETCH + size(field.getValue());
            }
            yield size;
          }
          case Json.Arr array -> array.items().stream().mapToLong(Kept::size).sum();
          case Json.Text text -> text.value().length() / STRETCH;
          case Json.Num number -> number.value().precision() / STRETCH;
          case Json.Bool bool -> 0;
          case Json.Null none -> 0;
        };
  }
}
