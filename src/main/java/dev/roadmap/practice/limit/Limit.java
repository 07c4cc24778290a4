package dev.roadmap.practice.limit;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** So many requests in so much time. */
public record Limit(int requests, Duration window) {

  /** What the stage begins with. */
  public static final Limit USUAL = new Limit(20, Duration.ofSeconds(10));

  /** For logins with one address from one machine. */
  public static final Limit LOGINS = new Limit(5, Duration.ofSeconds(60));

  /** Reads {@code 20/10}: requests and seconds; null when it is not so written. */
  public static @Nullable Limit parse(String text) {
    String[] words = text.strip().split("/", -1);
    try {
      int requests = Integer.parseInt(words[0]);
      int seconds = words.length == 2 ? Integer.parseInt(words[1]) : 0;
      boolean sensible = requests > 0 && requests <= 1_000_000 && seconds > 0 && seconds <= 86_400;
      return sensible ? new Limit(requests, Duration.ofSeconds(seconds)) : null;
    } catch (NumberFormatException noNumbers) {
      return null;
    }
  }
}
