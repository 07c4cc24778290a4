package dev.roadmap.check.http;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What a request came to. */
public sealed interface Outcome permits Answer, NoAnswer {

  /** From the first byte sent to the last one received. */
  Duration took();

  /** What arrived of an answer; null when not even a status line did. */
  @Nullable Answer shown();
}
